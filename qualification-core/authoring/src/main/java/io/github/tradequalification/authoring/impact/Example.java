package io.github.tradequalification.authoring.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a rule that differs.
 *
 * @param kind how much it shows
 * @param difference an answer that differs, null where none does
 */
public record Example(Kind kind, @Nullable Difference difference) {

  /** How much an example shows, least first. */
  public enum Kind {
    /** To none of the profiles did the rule apply. */
    NONE,
    /** It applied, and no answer differed. */
    REACHED,
    /** It applied where an answer differs, and so did other rules that differ. */
    WITH_OTHERS,
    /** It applied where an answer differs, and no other rule that differs. */
    ALONE,
    /** What differs names the rule. */
    NAMED
  }

  static final Example NONE = new Example(Kind.NONE, null);
  static final Example REACHED = new Example(Kind.REACHED, null);

  static Example of(String rule, Difference difference) {
    boolean named =
        difference.changes().all().stream().anyMatch(change -> change.rules().contains(rule));
    boolean alone = difference.rules().equals(List.of(rule));
    Kind kind = named ? Kind.NAMED : alone ? Kind.ALONE : Kind.WITH_OTHERS;
    return new Example(kind, difference);
  }

  /** The one that shows more; of two that show as much, this one. */
  Example better(Example other) {
    return other.kind.compareTo(kind) > 0 ? other : this;
  }
}
