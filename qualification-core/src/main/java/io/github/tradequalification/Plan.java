package io.github.tradequalification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is still ahead of an enterprise, and how many working days it takes. Immutable.
 *
 * <pre>{@code
 * Plan plan = Plan.of(answer);
 * System.out.println(plan.workingDays());
 * }</pre>
 *
 * <p>What can run side by side is planned side by side. Only the days of authorities are counted:
 * how long it takes to mend a condition or to get a paper is not known, unless a step does it.
 *
 * @param asOf the day of the answer
 * @param lawOf the day whose law applies
 * @param steps those that are required or no filing, in the order of the procedure
 * @param optional those that may be taken but need not; the whole does not count them
 * @param workingDays how long the required steps take in all, null if the time of one is not known
 * @param atLeast how long they take at least, as far as is known: a time that is not known counts
 *     as nothing
 */
public record Plan(
    LocalDate asOf,
    LocalDate lawOf,
    List<PlannedStep> steps,
    List<PlannedStep> optional,
    @Nullable WorkingDays workingDays,
    int atLeast)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** Copies the lists. */
  public Plan {
    steps = List.copyOf(steps);
    optional = List.copyOf(optional);
  }

  /**
   * Plans the steps ahead.
   *
   * @param assessment not null
   */
  public static Plan of(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return new Planner(assessment).plan();
  }

  /** Whether nothing has to be done: no step is ahead but optional ones. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * The same with days of a calendar.
   *
   * @param start the day from which on something can be handed in; the first working day from it on
   *     is day 0. Not null
   * @param calendar which days are working days; not null
   * @throws IllegalArgumentException if the calendar has no working day for more than a year
   */
  public DatedPlan from(LocalDate start, WorkingDayCalendar calendar) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(calendar, "calendar");
    return DatedPlan.of(this, start, new CountedDays(start, calendar));
  }
}
