package io.github.tradequalification;

import io.github.tradequalification.internal.text.Bounds;
import io.github.tradequalification.internal.text.Characters;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the values of a profile are brought into one form on entry. */
final class Values {

  private static final int MOST_DIGITS = 1_000;

  private Values() {}

  /** A name, number or other short text; null if blank. */
  static @Nullable String text(String property, @Nullable String text) {
    String value = bounded(property, text);
    return value == null || Characters.blank(value) ? null : value;
  }

  /**
   * A name, number or address that somebody bears; null if no letter or digit is in it: a lone
   * {@code /} or {@code -} says that a form had nothing to say there.
   */
  static @Nullable String borne(String property, @Nullable String text) {
    String value = text(property, text);
    return value == null || value.codePoints().noneMatch(Values::says) ? null : value;
  }

  /** Half a character says something that cannot be read. */
  private static boolean says(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE;
  }

  /** Any text but a business scope, refused if it is too long. */
  static @Nullable String bounded(String property, @Nullable String text) {
    if (text != null && text.length() > Bounds.LONGEST) {
      throw new InvalidProfileException(
          property, text, "at most " + Bounds.LONGEST + " characters");
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

  /** Without what stands around it; null if no letter or digit is left. */
  static @Nullable String creditCode(String property, @Nullable String text) {
    String value = code(property, text);
    return value == null ? null : CodeText.bare(value);
  }

  private static String normalised(String text) {
    // The normaliser reads its tables when first asked.
    return Characters.ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** An amount of US dollars, refused if it is negative or endless. */
  static @Nullable BigDecimal amount(String property, @Nullable BigDecimal amount) {
    if (amount == null) return null;
    number(property, amount);
    if (amount.signum() < 0) {
      throw new InvalidProfileException(
          property, amount.toString(), "an amount of US dollars, 0 or more");
    }
    return amount;
  }

  /** A number, refused if it is endless. */
  static BigDecimal number(String property, BigDecimal amount) {
    // Bits first: to count the digits of a number of a million takes long.
    boolean endless =
        amount.unscaledValue().bitLength() > 4 * MOST_DIGITS || amount.precision() > MOST_DIGITS;
    if (endless) {
      throw InvalidProfileException.unreadable(
          property, "the number is too long", "at most " + MOST_DIGITS + " digits");
    }
    return amount;
  }

  /** An unmodifiable copy, empty for null; a null inside is refused with its place. */
  static <T> List<T> list(String property, @Nullable Collection<? extends @Nullable T> values) {
    if (values == null) return List.of();
    @SuppressWarnings("unchecked") // it holds what the collection holds
    @Nullable T[] copy = (@Nullable T[]) copied(property, values::toArray);
    for (int place = 0; place < copy.length; place++) {
      if (copy[place] == null) {
        throw new InvalidProfileException(property + "[" + place + "]", null, "no null in a list");
      }
    }
    return List.of(copy);
  }

  /** A copy of what a caller holds; while another thread changes it, it may throw anything. */
  static <T> T copied(String property, Supplier<T> copy) {
    try {
      return copy.get();
    } catch (RuntimeException e) {
      InvalidProfileException refusal =
          InvalidProfileException.unreadable(
              property, "it cannot be read", "values that nothing changes meanwhile");
      refusal.initCause(e);
      throw refusal;
    }
  }

  /** What a builder makes, its refusals seen from the property it is for. */
  static <B, T> T built(String property, @Nullable B builder, Function<B, T> build) {
    if (builder == null) throw new InvalidProfileException(property, null, "a builder");
    try {
      return build.apply(builder);
    } catch (InvalidProfileException e) {
      throw e.under(property);
    }
  }

  /** The same for the next entry of a list. */
  static <B, T> T built(
      String property, List<T> before, @Nullable B builder, Function<B, T> build) {
    return built(property + "[" + before.size() + "]", builder, build);
  }
}
