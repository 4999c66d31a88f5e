package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import java.util.List;

/**
 * The steps of an answer by what they mean to whoever has to take them, each group in the order of
 * the procedure.
 *
 * @param ahead those to be taken; none if nothing is left to do
 * @param optional those that may be taken
 * @param done those on record
 * @param excused those that need not be taken, with a reason
 * @param others those that need not be taken, of which no more is said
 */
record StepGroups(
    List<Step> ahead, List<Step> optional, List<Step> done, List<Step> excused, List<Step> others) {

  static StepGroups of(Assessment answer) {
    List<Step> steps = answer.steps();
    boolean idle = answer.standing() == Standing.QUALIFIED;
    return new StepGroups(
        steps.stream().filter(step -> !idle && open(step) && step.reason() == null).toList(),
        steps.stream().filter(StepGroups::optional).toList(),
        steps.stream().filter(step -> step.status() == Status.DONE).toList(),
        steps.stream().filter(step -> unneeded(step) && step.reason() != null).toList(),
        steps.stream().filter(step -> unneeded(step) && step.reason() == null).toList());
  }

  private static boolean open(Step step) {
    return switch (step.status()) {
      case ALLOWED, WAITING, EXPIRED -> true;
      case DONE, NOT_REQUIRED, OPTIONAL -> false;
    };
  }

  private static boolean optional(Step step) {
    return step.status() == Status.OPTIONAL || (open(step) && step.reason() != null);
  }

  private static boolean unneeded(Step step) {
    return step.status() == Status.NOT_REQUIRED;
  }

  /** Whether a filing is on record; what has no authority is none. */
  boolean filed() {
    return done.stream().anyMatch(step -> step.authority() != null);
  }
}
