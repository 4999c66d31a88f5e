/**
 * Answers as notes for people, made of an assessment and its enterprise alone. {@link
 * io.github.tradequalification.note.Note} is the door.
 */
@NullMarked
package io.github.tradequalification.note;

import org.jspecify.annotations.NullMarked;
