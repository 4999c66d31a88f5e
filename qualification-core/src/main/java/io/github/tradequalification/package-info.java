/**
 * Tells whether an enterprise may obtain import and export qualifications, which materials it still
 * lacks, and which step it may take next, under the law of any day.
 *
 * <p>Everything here but builders is immutable and thread-safe. Days are calendar dates without a
 * zone. Profiles and answers are {@link java.io.Serializable}.
 *
 * <p><b>Null.</b> A parameter or record component may be null only where it is marked {@link
 * org.jspecify.annotations.Nullable}; in a profile, null means <em>not known</em>. A null in
 * another place of a profile, as for a name, in a list or as a key, is refused with an {@link
 * InvalidProfileException} when it is handed over or when the profile is built; as an argument of
 * anything else it is a {@link NullPointerException} that names the parameter.
 *
 * <p><b>What may grow.</b> In a minor version records may gain components at their end, and enums
 * constants. So make inputs with their builders, read answers with their accessors, and give every
 * switch a default. The constructors of answers, and record patterns on them, are not API.
 *
 * <p><b>What is not told.</b> No message and no {@code toString()} tells names, identity numbers,
 * credit codes, addresses or what else points at one person or enterprise; {@code ***} stands in
 * their place. The accessors, and the texts of an answer, do tell them.
 *
 * @serial exclude
 */
@NullMarked
package io.github.tradequalification;

import org.jspecify.annotations.NullMarked;
