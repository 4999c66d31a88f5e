package io.github.tradequalification.authoring.check;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them. */
final class WrittenDate {

  private static final Pattern PARTED =
      Pattern.compile("\\D*(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(?!\\d).*");

  private static final Pattern TOGETHER = Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})\\s*");

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private WrittenDate() {}

  /** The date that a text most likely means, as rules write it; null if none. */
  static @Nullable String meant(String text) {
    // Full-width digits become those of a keyboard.
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Matcher date = PARTED.matcher(plain);
    if (!date.matches()) date = TOGETHER.matcher(plain);
    if (!date.matches()) return null;
    try {
      return LocalDate.of(number(date, 1), number(date, 2), number(date, 3)).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }

  /** Whether a text is written as a date, and there is no such day. */
  static boolean isNoDay(String text) {
    return ISO.matcher(text.strip()).matches();
  }
}
