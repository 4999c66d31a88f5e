package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What the completed steps on record say on a day, a bit for each step. Immutable. */
public final class Records {

  private final int counted;
  private final int live;

  /**
   * Those of an enterprise.
   *
   * @param lapsed whether a result has ended before its last day
   */
  public Records(Enterprise enterprise, LocalDate asOf, Predicate<CompletedStep> lapsed) {
    int all = 0;
    int living = 0;
    for (CompletedStep step : enterprise.completedSteps()) {
      Stage stage = Stage.of(step.step());
      if (stage == null || !step.countsOn(asOf)) continue;
      all |= stage.bit;
      if (!step.endedBy(asOf) && !lapsed.test(step)) living |= stage.bit;
    }
    counted = all;
    live = living;
  }

  public boolean counts(Stage stage) {
    return (counted & stage.bit) != 0;
  }

  public boolean lives(Stage stage) {
    return (live & stage.bit) != 0;
  }
}
