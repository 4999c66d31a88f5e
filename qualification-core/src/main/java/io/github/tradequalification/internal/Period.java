package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.RuleBase;
import java.util.List;
import java.util.Map;

/**
 * The law between two of its changes: the rules in force, and what they say before any profile is
 * looked at. Immutable.
 *
 * @param rules those that look at a profile, ready to run
 * @param profiled the same by name
 * @param general what the others say
 */
record Period(RuleBase rules, Map<String, LawRule> profiled, General general) {

  /**
   * What the rules say that look at no profile.
   *
   * @param rules these rules by name
   * @param outline what the rules of the stage outline say
   * @param said what the others say
   * @param concepts the facts that they insert
   */
  record General(
      Map<String, LawRule> rules, Outline outline, Ledger.Said said, List<Object> concepts) {}

  Outline outline() {
    return general.outline();
  }

  Ledger.Said said() {
    return general.said();
  }

  List<Object> concepts() {
    return general.concepts();
  }
}
