package io.github.tradequalification.rule;

/**
 * The fact of rules that look at no profile. What they conclude holds for every profile, and is
 * concluded once for all days until the law changes. In the stage {@code outline} there is no other
 * fact of this library; in later stages it stands alone.
 */
public record Always() {}
