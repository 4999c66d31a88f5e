package io.github.tradequalification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts under names of their own, as rule packs ask for them. */
final class OpenFacts {

  private static final String KINDS = "true, false, a number or a text";

  private OpenFacts() {}

  /** Sorted, copied, each of one of the three kinds; what says nothing is left out. */
  static Map<String, Object> of(@Nullable Map<String, ? extends @Nullable Object> facts) {
    if (facts == null || facts.isEmpty()) return Map.of();
    Map<String, Object> known = new TreeMap<>();
    Values.copied("facts", () -> new LinkedHashMap<>(facts))
        .forEach(
            (name, value) -> {
              if (name == null) {
                throw InvalidProfileException.unreadable("facts", "a key is null", "names");
              }
              String path = "facts." + name;
              Values.required("facts", name, "names that are not blank");
              Object plain = value(path, value);
              if (plain != null) known.put(name, plain);
            });
    return known.isEmpty() ? Map.of() : Collections.unmodifiableMap(known);
  }

  private static @Nullable Object value(String path, @Nullable Object value) {
    if (value == null || value instanceof Boolean) return value;
    if (value instanceof String text) return Values.text(path, text);
    if (value instanceof Number number) return number(path, number);
    String what = value.getClass().getSimpleName();
    if (value instanceof Map<?, ?>) what = "an object";
    if (value instanceof Collection<?>) what = "a list";
    throw new InvalidProfileException(path, what, KINDS);
  }

  private static BigDecimal number(String path, Number value) {
    try {
      return Values.number(
          path, value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString()));
    } catch (NumberFormatException e) {
      throw new InvalidProfileException(path, value.toString(), KINDS);
    }
  }
}
