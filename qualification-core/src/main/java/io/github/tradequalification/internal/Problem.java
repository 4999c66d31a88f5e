package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a pack, for which it is refused.
 *
 * @param about what it is about; not null
 * @param where how a message about it begins, as in {@code rule pack `x`: }; not null
 * @param at the annotation, key or code that is wrong, empty if it is the whole; not null
 * @param what what is wrong; not null
 * @param wayOut what to do; not null
 * @param cause null if there is none
 */
public record Problem(
    About about, String where, String at, String what, String wayOut, @Nullable Throwable cause) {

  /** What a problem is about, where whoever tells of it treats it differently. */
  public enum About {
    /** Something is not said that has to be. */
    MISSING,
    /** Something is named that is not there. */
    NAMED,
    /** A fact of the profile is named that is not there. */
    FACT,
    /** Things wait for each other, or replace each other. */
    CIRCLE,
    /** Days. */
    DAYS,
    /** Anything else. */
    OTHER
  }

  Problem(String where, String at, String what, String wayOut) {
    this(About.OTHER, where, at, what, wayOut, null);
  }

  Problem(About about, String at, String what, String wayOut) {
    this(about, "", at, what, wayOut, null);
  }

  RulePackException refused() {
    return new RulePackException(where + what + "; " + wayOut, cause);
  }
}
