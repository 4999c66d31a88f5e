package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Outcome;

/**
 * How a condition stands. Immutable.
 *
 * @param asks the fact to ask for where that is unknown, null if there is none
 */
record Verdict(Outcome outcome, String asks) {

  static final Verdict MET = new Verdict(Outcome.MET, null);
  static final Verdict NOT_MET = new Verdict(Outcome.NOT_MET, null);

  /** Nobody of the enterprise can say. */
  static final Verdict UNKNOWN = new Verdict(Outcome.UNKNOWN, null);

  static Verdict unknown(String asks) {
    return new Verdict(Outcome.UNKNOWN, asks);
  }

  static Verdict metIf(boolean met) {
    return met ? MET : NOT_MET;
  }

  boolean isMet() {
    return outcome == Outcome.MET;
  }
}
