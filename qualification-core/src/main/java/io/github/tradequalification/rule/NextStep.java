package io.github.tradequalification.rule;

import org.jspecify.annotations.Nullable;

/**
 * The step to take next; there in the stage {@code advice}, if there is one. It holds codes and
 * keys of texts, no words of a language.
 *
 * @param step its code
 * @param ready whether none of its materials is missing; null if its materials are not known
 * @param authority the key of who decides on it, null if no rule names one
 */
public record NextStep(String step, @Nullable Boolean ready, @Nullable String authority) {}
