/**
 * Profiles and assessments as JSON, one by one or as JSON Lines: property names are the names of
 * the record components, and nothing else is allowed. Needs {@code
 * com.fasterxml.jackson.core:jackson-core}, which this library leaves to those who use this
 * package.
 */
@NullMarked
package io.github.tradequalification.json;

import org.jspecify.annotations.NullMarked;
