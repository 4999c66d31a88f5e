package io.github.tradequalification.oracle;

import java.time.LocalDate;

/** Terms of 30 days. */
final class Periods {

  private static final int DAYS = 30;

  private Periods() {}

  /** More than 30 days; what has no date never is. */
  static boolean isLongAgo(LocalDate day, LocalDate asOf) {
    return day != null && day.isBefore(asOf.minusDays(DAYS));
  }

  /** From this day to 30 days on, both ends in. */
  static boolean isSoon(LocalDate day, LocalDate asOf) {
    return day != null && !day.isBefore(asOf) && !day.isAfter(asOf.plusDays(DAYS));
  }
}
