package io.github.tradequalification.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that comes every year, written as month and day. */
public final class YearDay {

  private static final Pattern FORM = Pattern.compile("[0-9]{2}-[0-9]{2}");

  /** It has no 29 February. */
  private static final String ORDINARY_YEAR = "2001-";

  private YearDay() {}

  /** The day of a text as {@code 06-30}, null if it is none or not every year has it. */
  public static @Nullable MonthDay of(String text) {
    if (!FORM.matcher(text).matches()) return null;
    try {
      return MonthDay.from(LocalDate.parse(ORDINARY_YEAR + text));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The same as a text. */
  public static String text(MonthDay day) {
    return day.toString().substring("--".length());
  }
}
