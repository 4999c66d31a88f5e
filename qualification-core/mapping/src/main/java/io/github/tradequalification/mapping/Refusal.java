package io.github.tradequalification.mapping;

import io.github.tradequalification.InvalidProfileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row is no profile. Immutable. Tells no name, identity number, credit code or address:
 * {@code ***} stands in its place.
 *
 * @param columns those that the value comes from; empty if it is about the row as a whole
 * @param path where the value would stand in the profile, as {@code office.region}; empty if it is
 *     about the row as a whole
 * @param value as it stands in the table, without blanks around it, or {@code ***}; null if there
 *     is none
 * @param allowed what may stand there instead, as the end of a sentence that begins with “expected”
 * @param message all of that in one line
 */
public record Refusal(
    List<String> columns, String path, @Nullable String value, String allowed, String message) {

  /** Copies the list. */
  public Refusal {
    columns = List.copyOf(columns);
  }

  static Refusal of(String place, List<String> columns, InvalidProfileException refusal) {
    String message = String.valueOf(refusal.getMessage());
    String where = columns.isEmpty() ? "" : String.join(" + ", columns) + " -> ";
    return new Refusal(
        columns,
        refusal.path(),
        refusal.value(),
        refusal.allowed(),
        (place.isEmpty() ? "" : place + ": ") + where + message);
  }

  static Refusal ofRow(String problem, String allowed) {
    return new Refusal(List.of(), "", null, allowed, problem + "; expected " + allowed);
  }
}
