package io.github.tradequalification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on: an entry of a pack's register of sources, or a ground in plain words.
 * Immutable. Texts are in the language asked for, but plain words are as the rule has them.
 *
 * @param id the id of the entry, null for plain words
 * @param title what it is called; of plain words the words themselves
 * @param issuer who issued it, null if not known
 * @param article where in it, null if the rule does not say
 * @param grade how good it is: the weaker of what its entry and the rule say; null if neither does
 * @param from the first day it is in force, null if not known
 * @param until the first day it no longer is, null if there is none or it is not known
 * @param address where it was read, null if not known
 * @param checked the day on which it was last looked at there, null if not known
 * @param number how it is cited, as a short name; null if by its title or not known
 */
public record Source(
    @Nullable String id,
    String title,
    @Nullable String issuer,
    @Nullable String article,
    @Nullable Grade grade,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String address,
    @Nullable LocalDate checked,
    @Nullable String number)
    implements Serializable {

  /** How good a source is, the best first. */
  public enum Grade {
    /** An instrument: its text, or what an authority or a law firm says of it. */
    LAW,
    /** What authorities and agencies do. */
    PRACTICE,
    /** Seen in weak sources only, or not found. */
    UNVERIFIED;

    /**
     * The best grade of several sources.
     *
     * @param sources not null
     * @return null if none of them has a grade
     */
    public static @Nullable Grade best(Collection<Source> sources) {
      Grade best = null;
      for (Source source : sources) {
        Grade grade = source.grade();
        if (grade != null && (best == null || grade.compareTo(best) < 0)) best = grade;
      }
      return best;
    }
  }
}
