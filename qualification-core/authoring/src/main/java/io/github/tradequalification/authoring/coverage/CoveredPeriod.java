package io.github.tradequalification.authoring.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which no rule of the pack begins or ends.
 *
 * @param from its first day
 * @param until the first day after it, null if it has no end
 * @param cases how many cases ask for the law of a day in it
 */
public record CoveredPeriod(LocalDate from, @Nullable LocalDate until, int cases) {

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
