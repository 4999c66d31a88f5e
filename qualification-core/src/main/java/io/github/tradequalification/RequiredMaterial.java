package io.github.tradequalification;

/**
 * A material that a step asks for. Immutable.
 *
 * @param material its code; of alternatives that of the nearest paper at hand, or the one the rule
 *     names first
 * @param form the form asked for; {@link Document.Form#ORIGINAL} too where a file is accepted
 * @param signed whether it has to be signed
 * @param satisfied whether a paper at hand is accepted for it
 */
public record RequiredMaterial(
    String material, Document.Form form, boolean signed, boolean satisfied) {}
