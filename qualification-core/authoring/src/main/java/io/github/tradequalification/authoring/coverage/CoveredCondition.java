package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.util.List;
import java.util.Set;

/**
 * What the cases reach of a condition that the pack declares.
 *
 * @param code its code
 * @param file of the first statement that declares it
 * @param piece that statement
 * @param possible the outcomes that it can have by the rules of the pack, in their order
 * @param seen those that it had
 */
public record CoveredCondition(
    String code, String file, Piece piece, List<Outcome> possible, Set<Outcome> seen) {

  /** Copies the collections. */
  public CoveredCondition {
    possible = List.copyOf(possible);
    seen = Set.copyOf(seen);
  }

  /** The outcomes that no case has. */
  public List<Outcome> missing() {
    return possible.stream().filter(outcome -> !seen.contains(outcome)).toList();
  }
}
