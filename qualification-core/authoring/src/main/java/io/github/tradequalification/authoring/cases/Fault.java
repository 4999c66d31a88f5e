package io.github.tradequalification.authoring.cases;

import java.util.Comparator;

/**
 * What is wrong in a file of cases. Immutable.
 *
 * @param place where
 * @param problem what is wrong
 * @param wayOut what to do about it
 */
public record Fault(Place place, String problem, String wayOut) {

  /** By file, line and column. */
  static final Comparator<Fault> BY_PLACE =
      Comparator.comparing((Fault fault) -> fault.place().file())
          .thenComparingInt(fault -> fault.place().line())
          .thenComparingInt(fault -> fault.place().column());

  /** One line: where, what, and the way out. */
  @Override
  public String toString() {
    return place + ": " + problem + "; " + wayOut;
  }
}
