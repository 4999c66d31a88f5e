package io.github.tradequalification.rule;

/**
 * A code of a step or material in the profile for which no rule pack has a name.
 *
 * @param code the code as given
 * @param nearest the most similar code that a pack knows
 */
public record UnknownCode(String code, String nearest) {}
