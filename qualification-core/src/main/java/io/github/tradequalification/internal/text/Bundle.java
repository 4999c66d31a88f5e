package io.github.tradequalification.internal.text;

import io.github.tradequalification.RulePackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Files of the form {@code key=value}, in UTF-8. */
public final class Bundle {

  /** Takes each key once: of two texts under one key nobody could say which is meant. */
  private static final class OnceEach extends Properties {

    private static final long serialVersionUID = 1;

    private final String name;

    OnceEach(String name) {
      this.name = name;
    }

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      if (super.putIfAbsent(key, value) == null) return null;
      throw new RulePackException(
          "`%s` has the key `%s` twice; take one of them out".formatted(name, key));
    }
  }

  /** Some editors write it at the beginning of a file in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Bundle() {}

  /**
   * Reads a file to its end and closes it.
   *
   * @param name of the file, for a message
   * @throws RulePackException if it cannot be read
   */
  public static Map<String, String> read(InputStream content, String name) {
    Properties properties = new OnceEach(name);
    try (Reader reader =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
      skipMark(reader);
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

  private static void skipMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) reader.reset();
  }
}
