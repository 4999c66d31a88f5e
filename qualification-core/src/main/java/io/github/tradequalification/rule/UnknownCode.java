package io.github.tradequalification.rule;

import org.jspecify.annotations.Nullable;

/**
 * A code of a step or material in the profile for which no rule pack has a name, or the name of a
 * fact that no rule pack declares.
 *
 * @param code the code as given
 * @param nearest the most similar code that a pack knows, null if there is none
 */
public record UnknownCode(String code, @Nullable String nearest) {}
