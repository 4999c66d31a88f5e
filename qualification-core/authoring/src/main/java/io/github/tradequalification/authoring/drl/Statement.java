package io.github.tradequalification.authoring.drl;

import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code then} and {@code end}, up to a semicolon.
 *
 * @param expression what it does, null if it is no call
 * @param word the word it begins with, as {@code if}; for messages
 * @param begin the offset of its first character
 * @param end the offset behind its last one, the semicolon included
 */
public record Statement(@Nullable Expr expression, String word, int begin, int end) {}
