package io.github.tradequalification.rule;

import io.github.tradequalification.Finding;

/**
 * How a condition that applies was settled; there from the stage {@code procedure} on.
 *
 * @param code its code
 * @param outcome {@code MET}, {@code NOT_MET} or {@code UNKNOWN}
 */
public record Condition(String code, Finding.Outcome outcome) {}
