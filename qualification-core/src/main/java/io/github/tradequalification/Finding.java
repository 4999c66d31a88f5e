package io.github.tradequalification;

import io.github.tradequalification.internal.text.Secrets;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a condition, or a note. Immutable.
 *
 * @param code the code of the condition or note
 * @param outcome how the condition stands, or {@link Outcome#NOTE}
 * @param weight what the condition rests on; {@link Weight#ADVICE} for a note
 * @param step the step that a note is about, null if it is about none
 * @param observed what was looked at: of a condition the profile facts by their path, of a note the
 *     values that raised it. Serialized, a value that cannot be becomes its text
 * @param message what was found, in the language asked for
 * @param remedy what to do about it, null if there is nothing to do
 * @param rule the name of the rule that says so
 * @param source the instrument and article, or the grounds, that the rule names
 * @param name what the condition is called, in the language asked for; null for a note
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
    @Nullable String name)
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

  /** Copies what was observed, in its order. */
  public Finding {
    observed = Collections.unmodifiableMap(new LinkedHashMap<>(observed));
  }

  /** Whether the condition counts for eligibility. */
  public boolean decides() {
    return weight != Weight.ADVICE;
  }

  /** Without its secrets: message and remedy are left out, and observed texts show as ***. */
  @Override
  public String toString() {
    return "Finding[code=%s, outcome=%s, weight=%s, step=%s, observed=%s, rule=%s]"
        .formatted(code, outcome, weight, step, Secrets.masked(observed), rule);
  }

  /** A rule may have looked at anything at all. */
  private Object writeReplace() {
    Map<String, @Nullable Object> portable = new LinkedHashMap<>(observed);
    portable.replaceAll((fact, value) -> portable(value) ? value : String.valueOf(value));
    return new Finding(code, outcome, weight, step, portable, message, remedy, rule, source, name);
  }

  private static boolean portable(@Nullable Object value) {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(value);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
