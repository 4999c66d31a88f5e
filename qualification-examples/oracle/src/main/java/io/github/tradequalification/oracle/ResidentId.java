package io.github.tradequalification.oracle;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers of resident identity cards, GB 11643-1999. */
final class ResidentId {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private ResidentId() {}

  static boolean isRight(String text, LocalDate asOf) {
    String number =
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (!number.matches("[0-9]{17}[0-9X]")) return false;
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (number.charAt(i) - '0') * WEIGHTS[i];
    return "10X98765432".charAt(sum % 11) == number.charAt(17)
        && isBorn(number.substring(6, 14), asOf);
  }

  private static boolean isBorn(String yearMonthDay, LocalDate asOf) {
    int date = Integer.parseInt(yearMonthDay);
    try {
      return !LocalDate.of(date / 10000, date / 100 % 100, date % 100).isAfter(asOf);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
