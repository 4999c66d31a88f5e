package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.DatedPlan;
import io.github.tradequalification.Plan;
import io.github.tradequalification.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an answer for people: what runs after what, what side by side, and how many working
 * days it takes. It is in the language of its answer, English or Chinese.
 *
 * <p>Nothing in it has an effect on a terminal or a page, as in a {@link Note}. Immutable and
 * thread-safe.
 */
public final class PlanNote {

  private final Assessment answer;
  private final Plan plan;
  private final @Nullable DatedPlan dated;
  private final boolean colour;

  private PlanNote(Assessment answer, Plan plan, @Nullable DatedPlan dated, boolean colour) {
    this.answer = answer;
    this.plan = plan;
    this.dated = dated;
    this.colour = colour;
  }

  /**
   * The plan of an answer, in working days.
   *
   * @param answer as it was given, or as it was read back with {@code AssessmentJson}
   */
  public static PlanNote of(Assessment answer) {
    Objects.requireNonNull(answer, "answer");
    return new PlanNote(answer, Plan.of(answer), null, false);
  }

  /**
   * The same with the days of a calendar beside the working days.
   *
   * @param start the day from which on something can be handed in
   * @param calendar which days are working days
   * @throws IllegalArgumentException if the calendar has no working day for more than a year
   */
  public PlanNote from(LocalDate start, WorkingDayCalendar calendar) {
    return new PlanNote(answer, plan, plan.from(start, calendar), colour);
  }

  /** The same plan, whose text has the colours of a terminal (ANSI). */
  public PlanNote inColour() {
    return new PlanNote(answer, plan, dated, true);
  }

  /** The plan in lines of at most 80 columns. */
  public String text() {
    return PlanText.write(new PlanWords(answer, dated), plan, colour);
  }

  /**
   * The plan as one page of HTML with a diagram of its working days, which can be read without
   * colour. It names no other file and runs no script.
   */
  public String html() {
    return PlanPage.write(new PlanWords(answer, dated), plan);
  }
}
