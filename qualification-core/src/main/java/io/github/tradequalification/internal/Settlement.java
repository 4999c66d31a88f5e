package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules come to for one profile: codes and values, no words of a language.
 *
 * @param conditions in their order
 * @param steps in the order of the procedure
 * @param notes in their order, each once
 * @param questions the fact that decides most first
 */
record Settlement(
    LocalDate asOf,
    LocalDate lawOf,
    List<SettledCondition> conditions,
    List<SettledStep> steps,
    List<SettledNote> notes,
    List<Questions.Asked> questions,
    List<RulePack> packs) {

  /** The first step that can be taken, null if there is none. */
  static @Nullable SettledStep next(List<SettledStep> steps) {
    for (SettledStep step : steps) if (step.canBeTaken()) return step;
    return null;
  }

  @Nullable SettledStep next() {
    return next(steps);
  }

  Eligibility eligibility() {
    return SettledCondition.eligibility(conditions);
  }

  /** Whether a step that is required cannot be made, whatever else is done. */
  private boolean refused() {
    for (SettledCondition condition : conditions) {
      if (condition.condition().onlyFor() == null || condition.outcome() != Outcome.NOT_MET)
        continue;
      for (SettledStep step : steps) {
        if (step.required() && step.ahead() && condition.hinders(step.step())) return true;
      }
    }
    return false;
  }

  Standing standing() {
    if (next() != null) return Standing.IN_PROGRESS;
    Eligibility eligibility = eligibility();
    if (eligibility == Eligibility.INELIGIBLE || refused()) return Standing.BLOCKED;
    boolean allDone = true;
    for (SettledStep step : steps) {
      if (step.step().filing() && step.required()) allDone &= step.status() == Status.DONE;
    }
    return eligibility == Eligibility.ELIGIBLE && allDone
        ? Standing.QUALIFIED
        : Standing.UNDETERMINED;
  }
}
