package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.china.CreditCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What answers say: the texts of the library and of its rules, and the names of the rules. */
final class Texts {

  private final Properties texts = new Properties();
  private final Properties rules = new Properties();

  Texts() {
    read(texts, Assessment.class, "internal/texts_en.properties");
    read(texts, CreditCode.class, "texts_en.properties");
    read(rules, Texts.class, "rules.properties");
  }

  private static void read(Properties into, Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) throw new IllegalStateException("no text: " + key);
    return text;
  }

  /** Null if there is none. */
  String find(String key) {
    return texts.getProperty(key);
  }

  String of(Enum<?> value) {
    return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  Template template(String key) {
    return new Template(get(key));
  }

  String rule(String key) {
    String name = rules.getProperty(key);
    if (name == null) throw new IllegalStateException("no rule: " + key);
    return name;
  }

  String source(String key) {
    return rule(key + ".source");
  }

  /** The names of all rules. */
  List<String> rules() {
    List<String> names = new ArrayList<>();
    for (String key : rules.stringPropertyNames()) {
      if (!key.endsWith(".source")) names.add(rules.getProperty(key));
    }
    return names;
  }

  /** A text with places for values. */
  static final class Template {

    /** Fixed parts at even places, the names of values at odd ones. */
    private final String[] parts;

    Template(String text) {
      List<String> found = new ArrayList<>();
      int from = 0;
      for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
        int close = text.indexOf('}', open);
        found.add(text.substring(from, open));
        found.add(text.substring(open + 1, close));
        from = close + 1;
      }
      found.add(text.substring(from));
      parts = found.toArray(new String[0]);
    }

    /** The text with values, each after its name. */
    String with(String... values) {
      StringBuilder text = new StringBuilder(parts[0]);
      for (int i = 1; i < parts.length; i += 2) {
        int value = 0;
        while (!parts[i].equals(values[value])) value += 2;
        text.append(values[value + 1]).append(parts[i + 1]);
      }
      return text.toString();
    }
  }
}
