package io.github.tradequalification.authoring.finding;

/**
 * A change of a text that mends what was found.
 *
 * @param begin the offset of the first character to replace
 * @param end the offset behind the last one
 * @param replacement what to write there; not null
 */
public record Edit(int begin, int end, String replacement) {}
