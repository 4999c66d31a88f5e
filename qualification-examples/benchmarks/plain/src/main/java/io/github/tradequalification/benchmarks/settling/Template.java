package io.github.tradequalification.benchmarks.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with places for values. */
public final class Template {

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
  public String with(String... values) {
    return filled(
        name -> {
          int value = 0;
          while (!name.equals(values[value])) value += 2;
          return values[value + 1];
        });
  }

  /** The text with the value of each name. */
  public String filled(UnaryOperator<String> values) {
    if (parts.length == 1) return parts[0];
    StringBuilder text = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i += 2) {
      text.append(values.apply(parts[i])).append(parts[i + 1]);
    }
    return text.toString();
  }
}
