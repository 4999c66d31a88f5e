/**
 * Profiles out of tables of another system: a mapping file says which column holds what, and how
 * its values are read. {@link io.github.tradequalification.mapping.Mapping} is where to begin.
 *
 * <p>Each row becomes a profile or a refusal, one after the other. Nothing is guessed: a column
 * that the mapping does not name, or a value that it does not explain, is told.
 */
@NullMarked
package io.github.tradequalification.mapping;

import org.jspecify.annotations.NullMarked;
