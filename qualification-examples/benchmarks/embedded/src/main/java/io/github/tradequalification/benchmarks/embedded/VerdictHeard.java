package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.Finding.Outcome;
import java.util.Map;

/**
 * What a rule says of a condition.
 *
 * @param outcome null if it does not apply
 * @param fact the fact to ask for, null if none would tell
 */
record VerdictHeard(Outcome outcome, String fact, RuleHead rule, Map<String, Object> values) {}
