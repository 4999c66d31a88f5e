package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;

/** What the completed steps on record say on a day, a bit for each step. */
final class Records {

  private static final int DAYS_TO_GO_ON = 30;

  private int counted;
  private int live;
  private boolean filedLately;

  Records(Enterprise enterprise, LocalDate asOf) {
    for (CompletedStep step : enterprise.completedSteps()) {
      Stage stage = Stage.BY_CODE.get(step.step());
      if (stage == null || !step.countsOn(asOf)) continue;
      counted |= stage.bit;
      if (step.endedBy(asOf)) continue;
      live |= stage.bit;
      if (stage == Stage.FOREIGN_TRADE_OPERATOR_FILING) {
        LocalDate day = step.completedOn();
        filedLately |= day == null || asOf.toEpochDay() - day.toEpochDay() <= DAYS_TO_GO_ON;
      }
    }
  }

  boolean counts(Stage stage) {
    return (counted & stage.bit) != 0;
  }

  boolean lives(Stage stage) {
    return (live & stage.bit) != 0;
  }

  /** Whether an operator filing that was needed came to nothing. */
  boolean filingLapsed() {
    return lives(Stage.FOREIGN_TRADE_OPERATOR_FILING)
        && !filedLately
        && !counts(Stage.CUSTOMS_REGISTRATION);
  }
}
