package io.github.tradequalification.internal.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule got no farther. Immutable.
 *
 * @param pattern the number of the pattern among those that are written, from 0
 * @param test the number of the test in it, from 0; -1 if it is none of them
 * @param how why
 * @param text the test, or the pattern's type where it is none
 * @param seen what it looked at, of each fact that got as far, as far as it can be shown; those
 *     that differ, the first ten
 */
public record Stop(
    int pattern, int test, How how, String text, List<Map<String, @Nullable Object>> seen) {

  /** Why a rule gets no farther. */
  public enum How {
    /** There is no fact of the type. */
    NO_FACT,
    /** The test was false. */
    FAILED,
    /** There is a fact that must not be. */
    FOUND,
    /** It is of a kind that cannot be looked into. */
    UNTOLD
  }
}
