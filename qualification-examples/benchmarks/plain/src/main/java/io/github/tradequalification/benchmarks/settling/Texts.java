package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.china.CreditCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What answers say in one language: in words of their own, and in those of the rule pack. */
public final class Texts {

  private static final List<String> NAMED = List.of("step.", "material.", "condition.", "fact.");

  private final Properties texts = new Properties();
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  /**
   * Reads them.
   *
   * @param language {@code en} or {@code zh}
   */
  public Texts(String language) {
    read(texts, Texts.class, "words_" + language + ".properties");
    read(texts, CreditCode.class, "texts_" + language + ".properties");
  }

  /** Reads a file beside a class. */
  public static void read(Properties into, Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) throw new IllegalStateException("no text: " + key);
    return text;
  }

  /** Null if there is none. */
  public String find(String key) {
    return texts.getProperty(key);
  }

  public String of(Enum<?> value) {
    return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  public Template template(String key) {
    return templates.computeIfAbsent(key, one -> new Template(get(one)));
  }

  /** What a code is called; the code itself if nothing has a name for it. */
  public String nameOf(String code) {
    for (String kind : NAMED) {
      String name = find(kind + code);
      if (name != null) return name;
    }
    return code;
  }

  /** A value as texts show it. */
  public String shown(Object value) {
    if (value == null) return get("value.none");
    if (value instanceof Enum<?> constant) return of(constant);
    if (value instanceof Collection<?> values) {
      return values.stream().map(this::shown).collect(Collectors.joining(get("list.separator")));
    }
    return value.toString();
  }
}
