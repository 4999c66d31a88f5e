package io.github.tradequalification.examples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of the note in one language. */
final class Words {

  private final Properties words = new Properties();

  Words(Locale locale) {
    try (Reader file =
        new InputStreamReader(
            Words.class.getResourceAsStream("report_" + locale.getLanguage() + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word, with the values in it. */
  String of(String key, Object... values) {
    String word = words.getProperty(key);
    if (word == null) throw new IllegalStateException("the note has no word for `" + key + "`");
    return String.format(Locale.ROOT, word, values);
  }

  /** The word, or another one for want of it. */
  String or(String key, String other) {
    return words.getProperty(key, other);
  }
}
