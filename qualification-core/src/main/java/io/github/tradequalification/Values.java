package io.github.tradequalification;

import io.github.tradequalification.internal.text.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the values of a profile are brought into one form on entry. */
final class Values {

  /**
   * Longer than any name, address or number. An answer repeats them, some of them once for each
   * document, so they have to end somewhere.
   */
  private static final int LONGEST = 2_000;

  private Values() {}

  /** A name, number or other short text; null if blank. */
  static @Nullable String text(String property, @Nullable String text) {
    return bounded(property, text) == null || Characters.blank(text) ? null : text;
  }

  /** Any text but a business scope, refused if it is too long. */
  static @Nullable String bounded(String property, @Nullable String text) {
    if (text != null && text.length() > LONGEST) {
      throw new InvalidProfileException(property, text, "at most " + LONGEST + " characters");
    }
    return text;
  }

  /** Of a text in which blank says that there is none: every blank becomes the empty text. */
  static @Nullable String emptyIfBlank(@Nullable String text) {
    return text != null && Characters.blank(text) ? "" : text;
  }

  static String required(String property, @Nullable String text, String allowed) {
    String value = text(property, text);
    if (value == null) throw new InvalidProfileException(property, text, allowed);
    return value;
  }

  /** Trimmed, half-width and upper-case; null if blank. */
  static @Nullable String code(String property, @Nullable String text) {
    String value = text(property, text);
    if (value == null) return null;
    String upper = Characters.trimmed(normalised(value)).toUpperCase(Locale.ROOT);
    // Some capitals are taken apart, such as that of ΐ.
    return text(property, normalised(upper));
  }

  private static String normalised(String text) {
    // The normaliser reads its tables when first asked.
    return Characters.ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** An unmodifiable copy, empty for null; a null inside is refused with its place. */
  static <T> List<T> list(String property, @Nullable List<? extends @Nullable T> values) {
    if (values == null) return List.of();
    List<T> copy = new ArrayList<>(values.size());
    for (T value : values) {
      if (value == null) {
        throw new InvalidProfileException(
            property + "[" + copy.size() + "]", null, "no null in a list");
      }
      copy.add(value);
    }
    return List.copyOf(copy);
  }
}
