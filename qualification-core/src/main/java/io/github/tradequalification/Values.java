package io.github.tradequalification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the values of a profile are brought into one form on entry. */
final class Values {

  private static final int LONGEST_CODE = 100;

  private Values() {}

  static @Nullable String nullIfBlank(@Nullable String text) {
    return text == null || text.codePoints().allMatch(Values::invisible) ? null : text;
  }

  /** Of a text in which blank says that there is none: every blank becomes the empty text. */
  static @Nullable String emptyIfBlank(@Nullable String text) {
    return text != null && nullIfBlank(text) == null ? "" : text;
  }

  static String required(String property, @Nullable String text, String allowed) {
    String value = nullIfBlank(text);
    if (value == null) throw new InvalidProfileException(property, text, allowed);
    return value;
  }

  /** Trimmed, half-width and upper-case; null if blank. */
  static @Nullable String code(@Nullable String text) {
    String value = nullIfBlank(text);
    // Longer than any code: left as it is, since the JDK normalises some long texts in quadratic time.
    if (value == null || value.length() > LONGEST_CODE) return value;
    return Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }

  /** An unmodifiable copy, empty for null; a null inside is refused with its place. */
  static <T> List<T> list(String property, @Nullable List<? extends @Nullable T> values) {
    if (values == null) return List.of();
    List<T> copy = new ArrayList<>(values.size());
    for (T value : values) {
      if (value == null) throw new InvalidProfileException(property + "[" + copy.size() + "]", null, "no null in a list");
      copy.add(value);
    }
    return List.copyOf(copy);
  }

  private static boolean invisible(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }
}
