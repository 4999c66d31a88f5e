package io.github.tradequalification;

import java.time.LocalDate;

/** The law of a day was asked for that lies before the first day the rules cover. */
public final class UnsupportedLawDateException extends QualificationException {

  private static final long serialVersionUID = 1L;

  /** The day asked for. */
  private final LocalDate lawOf;

  /** The first day that can be asked for. */
  private final LocalDate firstDay;

  /**
   * The refusal of a day.
   *
   * @param lawOf the day asked for
   * @param pack the id of the rule pack that does not reach back so far
   * @param firstDay the first day it covers
   */
  public UnsupportedLawDateException(LocalDate lawOf, String pack, LocalDate firstDay) {
    super(
        "lawOf: `%s` is too early; rule pack `%s` covers the law from %s on"
            .formatted(lawOf, pack, firstDay));
    this.lawOf = lawOf;
    this.firstDay = firstDay;
  }

  /** The day asked for. */
  public LocalDate lawOf() {
    return lawOf;
  }

  /** The first day that can be asked for. */
  public LocalDate firstDay() {
    return firstDay;
  }
}
