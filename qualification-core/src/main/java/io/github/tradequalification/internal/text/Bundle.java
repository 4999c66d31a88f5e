package io.github.tradequalification.internal.text;

import io.github.tradequalification.RulePackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Files of the form {@code key=value}, in UTF-8. */
public final class Bundle {

  private Bundle() {}

  /**
   * Reads a file to its end and closes it.
   *
   * @param name of the file, for a message
   * @throws RulePackException if it cannot be read
   */
  public static Map<String, String> read(InputStream content, String name) {
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new RulePackException("cannot read `%s`; build the pack again".formatted(name), e);
    } catch (IllegalArgumentException e) {
      throw new RulePackException(
          "`%s` holds a bad escape (%s); write \\u and four hexadecimal digits, or the character"
              .formatted(name, e.getMessage()),
          e);
    }
    Map<String, String> entries = new HashMap<>();
    for (String key : properties.stringPropertyNames())
      entries.put(key, properties.getProperty(key));
    return entries;
  }
}
