package io.github.tradequalification;

import java.io.Serializable;

/**
 * How long an authority takes. Immutable.
 *
 * @param min the fewest working days, 0 for the same day
 * @param max the most working days
 */
public record WorkingDays(int min, int max) implements Serializable {

  /**
   * Refuses what is no range.
   *
   * @throws IllegalArgumentException if the fewest are below 0 or more than the most
   */
  public WorkingDays {
    if (min < 0 || min > max) {
      throw new IllegalArgumentException(
          "working days: `%s to %s` is no range; expected 0 or more, the smaller first"
              .formatted(min, max));
    }
  }
}
