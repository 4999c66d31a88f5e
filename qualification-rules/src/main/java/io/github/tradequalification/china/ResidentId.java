package io.github.tradequalification.china;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The number on a resident identity card.
 *
 * <p>Source: GB 11643-1999. No instances; thread-safe.
 */
public final class ResidentId {

  private static final int LENGTH = 18;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  private ResidentId() {}

  /**
   * Whether a number has 18 characters, a date of birth that exists and is not after a day, and the
   * right check character. The region is not checked.
   *
   * @param number the number as written, not null; blanks around it, full-width characters and a
   *     small x do no harm
   * @param asOf the last day the holder can have been born on, inclusive; calendar date, no zone;
   *     not null
   */
  public static boolean valid(String number, LocalDate asOf) {
    String id = PlainText.code(number);
    return id.length() == LENGTH
        && hasDigits(id)
        && id.charAt(LENGTH - 1) == checkCharacter(id)
        && isBornBy(id, asOf);
  }

  /** Whether all but the last character are digits. */
  private static boolean hasDigits(String id) {
    for (int i = 0; i < LENGTH - 1; i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') return false;
    }
    return true;
  }

  private static char checkCharacter(String id) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (id.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  private static boolean isBornBy(String id, LocalDate asOf) {
    int year = Integer.parseInt(id, 6, 10, 10);
    int month = Integer.parseInt(id, 10, 12, 10);
    int day = Integer.parseInt(id, 12, 14, 10);
    return month >= 1
        && month <= 12
        && YearMonth.of(year, month).isValidDay(day)
        && !LocalDate.of(year, month, day).isAfter(asOf);
  }
}
