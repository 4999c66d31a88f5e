package io.github.tradequalification.note;

import io.github.tradequalification.Assessment.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note says in one language, in its order. How it looks is left to whoever writes it down.
 *
 * @param headline the standing in words
 * @param enterprise whom it is about
 * @param days the day of the answer and that of the law
 * @param rules the rules the answer was made with
 */
record Sheet(
    Language language,
    Standing standing,
    String headline,
    Entry enterprise,
    String days,
    List<Part> parts,
    List<Entry> rules) {

  /** What stands by itself. */
  sealed interface Part {}

  /** Blocks under a heading. */
  record Section(String title, List<Block> blocks) implements Part {}

  /** A line without a heading, with a label or without. */
  record Aside(@Nullable String label, String text) implements Part {}

  /** What a section is made of. */
  sealed interface Block {}

  /** A sentence. */
  record Line(String text) implements Block {}

  /** What is known of one thing. */
  record Facts(List<Entry> entries) implements Block {}

  /**
   * The papers of a step.
   *
   * @param step its name, null if the heading names it
   */
  record Papers(@Nullable String step, List<Paper> papers) implements Block {}

  /** A list of sentences. */
  record Points(List<Point> points) implements Block {}

  /** Steps and how they stand. */
  record Steps(List<Row> rows) implements Block {}

  /** A text and what it is called, without a colon. */
  record Entry(String label, String text) {}

  /**
   * A paper.
   *
   * @param ready whether it is at hand as asked
   * @param text its name, and what is wrong with it
   * @param where it comes from and what else would do, null if not known
   */
  record Paper(boolean ready, String text, @Nullable String where) {}

  /**
   * A sentence.
   *
   * @param remedy what to do about it, null if there is nothing to do or the sentence says it
   * @param source what it rests on, null if that is not told
   */
  record Point(String text, @Nullable Entry remedy, @Nullable Entry source) {

    Point(String text) {
      this(text, null, null);
    }
  }

  /**
   * A step.
   *
   * @param about what it waits for, by when it is due and why it may be left; null if nothing is
   *     known
   * @param next whether it is the one to take next
   */
  record Row(String status, String name, @Nullable String about, boolean next) {}
}
