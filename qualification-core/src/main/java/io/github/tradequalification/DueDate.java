package io.github.tradequalification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due, or ends, on a day. Immutable. Texts are in the language of the answer.
 *
 * @param kind what it is
 * @param day the last day, itself included; null if it counts from an event whose day is not known
 * @param passed whether that day lies before the day of the answer; null if it is not known
 * @param code of the material or step; of {@link Kind#YEARLY} that of the note
 * @param name what it is called; of {@link Kind#YEARLY} what the note says
 * @param form the form of a paper; null if not known, and elsewhere
 * @param withinDays of {@link Kind#STEP} within how many calendar days of the event that makes it
 *     due; null elsewhere
 * @param remedy what to do, null if no rule says it
 * @param rule the name of the rule that says so, of a step that of the step; null if it is the
 *     profile that says the day
 * @param source what it rests on, as a text; null where the profile says the day, and for a step
 * @param sources the same one by one, as the answer has them; of a step those of the step; empty
 *     where the profile says the day
 */
public record DueDate(
    Kind kind,
    @Nullable LocalDate day,
    @Nullable Boolean passed,
    String code,
    String name,
    Document.@Nullable Form form,
    @Nullable Integer withinDays,
    @Nullable String remedy,
    @Nullable String rule,
    @Nullable String source,
    List<Source> sources)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** What is due. */
  public enum Kind {
    /** A paper at hand ends. */
    PAPER,
    /** What a completed step gave ends. */
    RESULT,
    /** Something that comes every year. */
    YEARLY,
    /** A step is to be taken, within days of an event. */
    STEP
  }

  /** Copies the list. */
  public DueDate {
    sources = List.copyOf(sources);
  }
}
