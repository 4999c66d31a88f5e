package io.github.tradequalification.authoring.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong at one place of a file. Immutable.
 *
 * @param kind its kind; not null
 * @param file the path of the file as it is told; not null
 * @param begin the offset of its first character in the text of the file
 * @param end the offset behind its last character
 * @param message what is wrong, in an author's words; not null
 * @param wayOut what to do; not null
 * @param rule the name of the rule it is about, null if it is about none
 * @param edits what mends it, empty if that takes a decision
 */
public record Finding(
    Kind kind,
    String file,
    int begin,
    int end,
    String message,
    String wayOut,
    @Nullable String rule,
    List<Edit> edits) {

  /** Copies the edits. */
  public Finding {
    edits = List.copyOf(edits);
  }

  /** The same, of a rule. */
  public Finding of(@Nullable String name) {
    return new Finding(kind, file, begin, end, message, wayOut, name, edits);
  }
}
