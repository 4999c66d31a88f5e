package io.github.tradequalification;

import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a step that was completed. Immutable.
 *
 * @param step the code of the step, not blank; one that no rule knows is accepted and noted
 * @param number the number of the result; carried, not judged
 * @param completedOn the day of completion; a record completed after the day of an assessment does
 *     not count
 * @param validUntil the last day on which the result is valid; null if it does not end
 * @param registeredName the name of the enterprise that the authority has on record
 * @param registeredAddress the address that it has on record
 * @param registeredLegalRepresentative the name of the legal representative that it has on record
 */
public record CompletedStep(
    String step,
    @Nullable String number,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate validUntil,
    @Nullable String registeredName,
    @Nullable String registeredAddress,
    @Nullable String registeredLegalRepresentative)
    implements Serializable {

  /**
   * Makes blank texts null, and every text but the step that has no letter or digit, as a lone
   * {@code /}.
   *
   * @throws InvalidProfileException if the step is missing or blank, or a text is too long
   */
  public CompletedStep {
    step = Values.required("step", step, "the code of a step");
    number = Values.borne("number", number);
    registeredName = Values.borne("registeredName", registeredName);
    registeredAddress = Values.borne("registeredAddress", registeredAddress);
    registeredLegalRepresentative =
        Values.borne("registeredLegalRepresentative", registeredLegalRepresentative);
  }

  /**
   * Begins the record of a step completed on a day.
   *
   * @param step its code
   * @param day the day of completion, null if it is not known
   */
  public static Builder of(String step, @Nullable LocalDate day) {
    return new Builder(step).completedOn(day);
  }

  /** Begins a record that says the same, until told otherwise. */
  public Builder toBuilder() {
    return new Builder(step)
        .number(number)
        .completedOn(completedOn)
        .validUntil(validUntil)
        .registeredName(registeredName)
        .registeredAddress(registeredAddress)
        .registeredLegalRepresentative(registeredLegalRepresentative);
  }

  /**
   * Whether the record counts on a day: it was not completed after it.
   *
   * @param day not null
   */
  public boolean countsOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return completedOn == null || !completedOn.isAfter(day);
  }

  /**
   * Whether the result has ended by a day: its last valid day lies before it.
   *
   * @param day not null
   */
  public boolean endedBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return validUntil != null && validUntil.isBefore(day);
  }

  /** Without number, names and address, which show as {@code ***}. */
  @Override
  public String toString() {
    return Secrets.masked(this);
  }

  /** Says what is known of a record; what is null is not known. Not thread-safe. */
  public static final class Builder {

    private String step;
    private @Nullable String number;
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable String registeredName;
    private @Nullable String registeredAddress;
    private @Nullable String registeredLegalRepresentative;

    private Builder(String step) {
      this.step = step;
    }

    /** The code of the step. */
    public Builder step(String code) {
      step = code;
      return this;
    }

    /** The number of the result. */
    public Builder number(@Nullable String text) {
      number = text;
      return this;
    }

    /** The day of completion. */
    public Builder completedOn(@Nullable LocalDate day) {
      completedOn = day;
      return this;
    }

    /** The last day on which the result is valid; null if it does not end. */
    public Builder validUntil(@Nullable LocalDate lastDay) {
      validUntil = lastDay;
      return this;
    }

    /** The name of the enterprise that the authority has on record. */
    public Builder registeredName(@Nullable String text) {
      registeredName = text;
      return this;
    }

    /** The address that the authority has on record. */
    public Builder registeredAddress(@Nullable String text) {
      registeredAddress = text;
      return this;
    }

    /** The name of the legal representative that the authority has on record. */
    public Builder registeredLegalRepresentative(@Nullable String text) {
      registeredLegalRepresentative = text;
      return this;
    }

    /**
     * The record as described.
     *
     * @throws InvalidProfileException if a value is not allowed
     */
    public CompletedStep build() {
      return new CompletedStep(
          step,
          number,
          completedOn,
          validUntil,
          registeredName,
          registeredAddress,
          registeredLegalRepresentative);
    }
  }
}
