package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import org.jspecify.annotations.Nullable;

/** Takes what is wrong at places of one text. */
@FunctionalInterface
interface Telling {

  /** Tells nobody: for whoever only wants to know what something is. */
  Telling NOBODY = (kind, begin, end, message, wayOut, edits) -> {};

  /**
   * Tells what is wrong.
   *
   * @param begin the offset of its first character
   * @param end the offset behind its last character
   * @param message what is wrong, in an author's words
   * @param wayOut what to do
   * @param edits what mends it, none if that takes a decision
   */
  void tell(Kind kind, int begin, int end, String message, String wayOut, Edit... edits);

  /**
   * Tells of a place in a file.
   *
   * @param rule in which it is, null if it is in none
   */
  static Telling of(Report report, DrlFile file, @Nullable Rule rule) {
    String name = rule == null ? null : rule.name();
    return (kind, begin, end, message, wayOut, edits) ->
        report.add(kind, file.source(), begin, end, message, wayOut, name, edits);
  }
}
