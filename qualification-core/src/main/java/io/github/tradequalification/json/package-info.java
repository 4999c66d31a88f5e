/**
 * Profiles and assessments as JSON, one by one or as JSON Lines, and receipts, changes and plans:
 * property names are the names of the record components. Profiles and assessments have a JSON
 * Schema.
 *
 * <p>Writing needs nothing. Reading needs a parser, which this library leaves to those who read:
 * {@code com.fasterxml.jackson.core:jackson-core}, version 2.15 or a later 2.x. Jackson 3 has other
 * packages and does not do, but may stand beside it. A named module also requires {@code
 * com.fasterxml.jackson.core}. Where the parser is missing or older, {@link
 * io.github.tradequalification.json.ProfileJson#requireParser()} and every reading end in an {@code
 * IllegalStateException} that says what to add.
 *
 * <p>No buffer is kept with a thread, so that nothing here holds the class loader of an application
 * that has ended.
 */
@NullMarked
package io.github.tradequalification.json;

import org.jspecify.annotations.NullMarked;
