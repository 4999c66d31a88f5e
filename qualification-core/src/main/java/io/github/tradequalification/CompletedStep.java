package io.github.tradequalification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of a step that was completed. Immutable.
 *
 * @param step the code of the step, not blank; one that no rule knows is accepted and noted
 * @param number the number of the result; carried, not judged
 * @param completedOn the day of completion; a record completed after the day of an assessment does
 *     not count
 * @param validUntil the last day on which the result is valid; null if it does not end
 * @param registeredName the name of the enterprise on the result
 */
public record CompletedStep(
    String step,
    @Nullable String number,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate validUntil,
    @Nullable String registeredName) {

  /**
   * Makes blank texts null.
   *
   * @throws InvalidProfileException if the step is missing or blank, or a text is too long
   */
  public CompletedStep {
    step = Values.required("step", step, "the code of a step");
    number = Values.text("number", number);
    registeredName = Values.text("registeredName", registeredName);
  }

  /**
   * A step completed on a day.
   *
   * @param step its code
   * @param day the day of completion, null if it is not known
   */
  public static CompletedStep of(String step, @Nullable LocalDate day) {
    return new CompletedStep(step, null, day, null, null);
  }

  /** The same record with the last day on which the result is valid. */
  public CompletedStep validUntil(LocalDate lastDay) {
    return new CompletedStep(step, number, completedOn, lastDay, registeredName);
  }

  /** The same record with the name that the enterprise bears on the result. */
  public CompletedStep registeredName(String name) {
    return new CompletedStep(step, number, completedOn, validUntil, name);
  }

  /** The same record with the number of the result. */
  public CompletedStep number(String given) {
    return new CompletedStep(step, given, completedOn, validUntil, registeredName);
  }

  /** Whether the record counts on a day: it was not completed after it. */
  public boolean countsOn(LocalDate day) {
    return completedOn == null || !completedOn.isAfter(day);
  }

  /** Whether the result has ended by a day: its last valid day lies before it. */
  public boolean endedBy(LocalDate day) {
    return validUntil != null && validUntil.isBefore(day);
  }
}
