package io.github.tradequalification.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The English texts of the library and of its rules. */
final class EnglishTexts {

  private static final String RULES = "/io/github/tradequalification/china/texts_en.properties";

  private EnglishTexts() {}

  static Texts read() {
    Map<String, String> texts = new TreeMap<>(PackReader.ownTexts("en"));
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            EnglishTexts.class.getResourceAsStream(RULES), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return new Texts("en", texts);
  }
}
