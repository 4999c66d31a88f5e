package io.github.tradequalification.authoring.source;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters as people count them
 */
public record Place(int line, int column) {}
