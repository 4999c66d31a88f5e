package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.internal.files.PackIndex.Piece;

/**
 * A test of a rule; or a fact without tests, which may be there or not.
 *
 * @param piece where it is written
 * @param aFact whether it is a fact without tests
 * @param held whether it was seen true: the fact was there
 * @param failed whether it was seen false: the fact was not there
 */
public record CoveredPart(Piece piece, boolean aFact, boolean held, boolean failed) {

  /** Whether it was seen both ways. */
  public boolean complete() {
    return held && failed;
  }

  /** What is missing, as in {@code never false}; empty if nothing is. */
  public String missing() {
    if (complete()) return "";
    if (aFact) return !held ? failed ? "never there" : "never looked for" : "never absent";
    return !held ? failed ? "never true" : "never tested" : "never false";
  }
}
