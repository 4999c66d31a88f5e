package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.benchmarks.settling.Reasons;
import io.github.tradequalification.benchmarks.settling.Texts;
import java.time.LocalDate;

/**
 * The same answers without an engine: a table for each period of the law, and code that asks it.
 */
public final class PlainJava implements Competitor {

  private static final LocalDate[] PERIODS = {
    LocalDate.of(2012, 8, 1),
    LocalDate.of(2015, 10, 1),
    LocalDate.of(2018, 1, 1),
    LocalDate.of(2019, 2, 25),
    LocalDate.of(2019, 3, 1),
    LocalDate.of(2019, 4, 30),
    LocalDate.of(2019, 7, 22),
    LocalDate.of(2019, 10, 23),
    LocalDate.of(2019, 12, 1),
    LocalDate.of(2020, 8, 28),
    LocalDate.of(2022, 1, 1),
    LocalDate.of(2022, 12, 1),
    LocalDate.of(2022, 12, 30),
    LocalDate.of(2024, 6, 1)
  };

  private final Law[] laws = new Law[PERIODS.length];
  private final Reasons reasons;
  private final Notes notes;

  /** Answers in English. */
  public PlainJava() {
    this("en");
  }

  /**
   * Reads the texts and makes the tables.
   *
   * @param language {@code en} or {@code zh}
   */
  public PlainJava(String language) {
    Rulebook rules = new Rulebook(new Texts(language));
    reasons = new Reasons(rules.texts);
    notes = new Notes(rules);
    for (int i = 0; i < laws.length; i++) laws[i] = new Law(PERIODS[i], rules);
  }

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return new Assessing(law(lawOf), reasons, enterprise, asOf).assess(lawOf, notes);
  }

  private Law law(LocalDate day) {
    int i = PERIODS.length - 1;
    while (i >= 0 && day.isBefore(PERIODS[i])) i--;
    if (i < 0) throw new UnsupportedLawDateException(day, "china-import-export", PERIODS[0]);
    return laws[i];
  }
}
