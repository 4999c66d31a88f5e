package io.github.tradequalification.benchmarks;

import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is asked of a competitor.
 *
 * @param about where it comes from
 */
public record Case(
    String about, Enterprise enterprise, LocalDate asOf, LocalDate lawOf, Locale language) {

  /** The same in another language. */
  public Case in(Locale other) {
    return new Case(about, enterprise, asOf, lawOf, other);
  }
}
