package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.internal.files.PackIndex;
import java.util.Comparator;
import java.util.List;

/**
 * What the cases reach of a rule.
 *
 * @param name its name
 * @param written where it is written
 * @param general whether it looks at no profile, and fires when its time of the law is made ready
 * @param conditional whether it can stay silent while it is in force
 * @param inForce in how many cases it is in force
 * @param fired in how many of them it fired
 * @param parts its tests, and its facts without tests unless they are always there, as written
 */
public record CoveredRule(
    String name,
    PackIndex.Rule written,
    boolean general,
    boolean conditional,
    int inForce,
    int fired,
    List<CoveredPart> parts) {

  static final Comparator<CoveredRule> BY_PLACE =
      Comparator.comparing((CoveredRule rule) -> rule.written().file())
          .thenComparing(rule -> rule.written().head().line());

  /** Copies the list. */
  public CoveredRule {
    parts = List.copyOf(parts);
  }

  /** In how many cases it was in force and did not fire. */
  public int silent() {
    return inForce - fired;
  }

  /** Whether it fired, and was silent if it can be. */
  public boolean complete() {
    return fired > 0 && (!conditional || silent() > 0);
  }

  /** What is missing; empty if nothing is. */
  public String missing() {
    if (complete()) return "";
    if (inForce == 0) return "is in force in no case";
    return fired == 0 ? "fires in no case" : "fires in every case in which it is in force";
  }
}
