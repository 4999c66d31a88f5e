/**
 * Tells whether an enterprise may obtain import and export qualifications, which materials it still
 * lacks, and which step it may take next, under the law of any day.
 *
 * <p>Everything here is immutable and thread-safe. A parameter or record component may be null only
 * where it is marked {@link org.jspecify.annotations.Nullable}; in a profile, null means <em>not
 * known</em>. Days are calendar dates without a zone.
 */
@NullMarked
package io.github.tradequalification;

import org.jspecify.annotations.NullMarked;
