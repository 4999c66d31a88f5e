package io.github.tradequalification;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a {@link Plan}. Immutable. Texts are in the language of the answer.
 *
 * <p>All days are working days of authorities, counted from the day on which nothing is left to
 * mend: 0 is that day itself. Where one of them is not known, as much of it as is known stands in
 * {@code beginsAtLeast} and {@code endsAtLeast}, in which a time that is not known counts as
 * nothing.
 *
 * @param step its code
 * @param name its name
 * @param status how it stands
 * @param filing whether it is a filing; one that is none takes no working days
 * @param authority who decides on it, null if no rule names one
 * @param workingDays how long it takes by itself, null if not known
 * @param statutoryWorkingDays how many working days the law gives the authority, null if not known
 * @param withinDays within how many calendar days it is to be taken, from the event that makes it
 *     due; null if no limit is known
 * @param after the codes of the steps of the plan that it waits for, in the order of the procedure:
 *     those it follows, those that mend a condition, and those whose result it asks for
 * @param beside the codes of the required filings that can run at the same time, in the same order;
 *     empty if it is optional or no filing
 * @param first what has to be mended before, and is not mended by a step of the plan: conditions in
 *     the order of the answer, then materials
 * @param begins after how many working days it can begin: the earliest and the latest, null if not
 *     known
 * @param ends after how many it has ended, null if not known
 * @param beginsAtLeast after how many it can begin, as far as is known
 * @param endsAtLeast after how many it has ended, as far as is known
 */
public record PlannedStep(
    String step,
    String name,
    Step.Status status,
    boolean filing,
    @Nullable String authority,
    @Nullable WorkingDays workingDays,
    @Nullable Integer statutoryWorkingDays,
    @Nullable Integer withinDays,
    List<String> after,
    List<String> beside,
    List<Mending> first,
    @Nullable WorkingDays begins,
    @Nullable WorkingDays ends,
    int beginsAtLeast,
    int endsAtLeast)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** What holds a step back until somebody mends it. */
  public enum Cause {
    /** A condition is not met. */
    CONDITION_NOT_MET,
    /** A fact that decides about a condition is not known. */
    CONDITION_UNKNOWN,
    /** A material is missing. */
    MATERIAL_MISSING
  }

  /**
   * Something to mend.
   *
   * @param cause why
   * @param code of the condition or material
   * @param name what it is called
   * @param message what is wrong, as the answer says it
   * @param remedy what to do about it, null if the answer does not say
   */
  public record Mending(
      Cause cause, String code, String name, String message, @Nullable String remedy)
      implements Serializable {

    private static final long serialVersionUID = 1;

    /** Without the texts, which may repeat what a paper says. */
    @Override
    public String toString() {
      return "Mending[cause=%s, code=%s]".formatted(cause, code);
    }
  }

  /** Copies the lists. */
  public PlannedStep {
    after = List.copyOf(after);
    beside = List.copyOf(beside);
    first = List.copyOf(first);
  }
}
