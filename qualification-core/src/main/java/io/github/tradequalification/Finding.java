package io.github.tradequalification;

import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a condition, or a note. Immutable.
 *
 * @param code the code of the condition or note
 * @param outcome how the condition stands, or {@link Outcome#NOTE}
 * @param weight what the condition rests on; {@link Weight#ADVICE} for a note
 * @param step the step that a note is about, or that a condition holds back alone; null if it is
 *     about none
 * @param observed what was looked at: of a condition the profile facts by their path, of a note the
 *     values that raised it. As JSON has them: null if not known, a {@code Boolean}, every number a
 *     {@code BigDecimal}, a {@code List} or {@code Map} of such values, or a {@code String}, which
 *     a date and the name of a constant are too
 * @param message what was found, in the language asked for
 * @param remedy what to do about it, null if there is nothing to do
 * @param rule the name of the rule that says so
 * @param source what the rule rests on, cited as a text in the language asked for
 * @param sources the same one by one, those in force on the day of the law, as the rule names them
 * @param name what the condition is called, in the language asked for; null for a note
 * @param yearlyBy the last day in each year for what a note tells to do; null if it comes once, or
 *     if no rule says the day, and for a condition
 */
public record Finding(
    String code,
    Outcome outcome,
    Weight weight,
    @Nullable String step,
    Map<String, @Nullable Object> observed,
    String message,
    @Nullable String remedy,
    String rule,
    String source,
    List<Source> sources,
    @Nullable String name,
    @Nullable MonthDay yearlyBy)
    implements Serializable {

  /** How a condition stands. */
  public enum Outcome {
    /** The condition is met. */
    MET,
    /** The condition is not met. */
    NOT_MET,
    /** A fact that decides is not known. */
    UNKNOWN,
    /** Not a condition: something worth knowing. */
    NOTE
  }

  /** What a condition rests on. */
  public enum Weight {
    /** The text of a law or regulation. */
    LAW,
    /** What authorities ask for in practice. */
    PRACTICE,
    /** Nothing: it never decides. */
    ADVICE
  }

  /** Copies what was observed, in its order, as plain values, and the list of sources. */
  public Finding {
    sources = List.copyOf(sources);
    observed = PlainValues.of(observed);
  }

  /** Whether it is a condition that counts for eligibility. */
  public boolean decides() {
    return weight != Weight.ADVICE && step == null;
  }

  /** Without its secrets: message and remedy are left out, and observed texts show as ***. */
  @Override
  public String toString() {
    return "Finding[code=%s, outcome=%s, weight=%s, step=%s, observed=%s, rule=%s]"
        .formatted(code, outcome, weight, step, Secrets.masked(observed), rule);
  }
}
