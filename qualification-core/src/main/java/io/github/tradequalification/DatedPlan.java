package io.github.tradequalification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Plan} from a day on, by a calendar of working days. Immutable.
 *
 * @param start the day it counts from
 * @param steps as in the plan
 * @param optional as in the plan
 * @param earliestEnd when the required steps have ended at the earliest, null if not known
 * @param latestEnd when they have ended at the latest, null if not known
 * @param notBefore the day before which they cannot have ended, as far as is known
 */
public record DatedPlan(
    LocalDate start,
    List<DatedStep> steps,
    List<DatedStep> optional,
    @Nullable LocalDate earliestEnd,
    @Nullable LocalDate latestEnd,
    LocalDate notBefore)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /**
   * A step of the plan. A step that waits for another one can begin on the day on which that one
   * ends.
   *
   * @param step its code
   * @param name its name
   * @param earliestBegin null if not known
   * @param latestBegin null if not known
   * @param earliestEnd null if not known
   * @param latestEnd null if not known
   * @param notBefore the day before which it cannot have ended, as far as is known
   */
  public record DatedStep(
      String step,
      String name,
      @Nullable LocalDate earliestBegin,
      @Nullable LocalDate latestBegin,
      @Nullable LocalDate earliestEnd,
      @Nullable LocalDate latestEnd,
      LocalDate notBefore)
      implements Serializable {

    private static final long serialVersionUID = 1;

    private static DatedStep of(PlannedStep step, CountedDays days) {
      return new DatedStep(
          step.step(),
          step.name(),
          days.earliest(step.begins()),
          days.latest(step.begins()),
          days.earliest(step.ends()),
          days.latest(step.ends()),
          days.after(step.endsAtLeast()));
    }
  }

  /** Copies the lists. */
  public DatedPlan {
    steps = List.copyOf(steps);
    optional = List.copyOf(optional);
  }

  static DatedPlan of(Plan plan, LocalDate start, CountedDays days) {
    return new DatedPlan(
        start,
        plan.steps().stream().map(step -> DatedStep.of(step, days)).toList(),
        plan.optional().stream().map(step -> DatedStep.of(step, days)).toList(),
        days.earliest(plan.workingDays()),
        days.latest(plan.workingDays()),
        days.after(plan.atLeast()));
  }
}
