package io.github.tradequalification.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days at and near those on which something changes. */
final class RandomDays {

  private static final LocalDate LAST = LocalDate.of(2027, 6, 1);

  private final Chance chance;
  final LocalDate lawOf;
  final LocalDate asOf;

  RandomDays(Chance chance) {
    this.chance = chance;
    LocalDate law = chance.is(0.6) ? atChange(1) : any();
    lawOf = law.isBefore(LawDays.FIRST_DAY) ? LawDays.FIRST_DAY : law;
    asOf = chance.is(0.6) ? lawOf : chance.is(0.5) ? atChange(40) : any();
  }

  private LocalDate atChange(int days) {
    return chance.of(LawDays.ALL).plusDays(chance.below(2 * days + 1) - (long) days);
  }

  private LocalDate any() {
    long days = ChronoUnit.DAYS.between(LawDays.FIRST_DAY, LAST);
    return LawDays.FIRST_DAY.plusDays(chance.below((int) days));
  }

  /** A day that decides, or one near it. */
  LocalDate near() {
    if (chance.is(0.1)) return any();
    return asOf.plusDays(chance.of(0, 0, 1, -1, 29, 30, 31, -29, -30, -31, -32, 400, -400));
  }

  LocalDate before() {
    return asOf.minusDays(chance.of(0, 0, 1, 7, 29, 30, 31, 400, 400, 900));
  }
}
