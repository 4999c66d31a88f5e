package io.github.tradequalification.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Objects of JSON as rows: a property is a column, one of an inner object is {@code address.city}.
 * Not thread-safe.
 */
final class JsonTable {

  private final String table;
  private final TableMapping mapping;
  private final Set<String> unseen;
  private long number;

  JsonTable(String table, TableMapping mapping) {
    this.table = table;
    this.mapping = mapping;
    this.unseen = new TreeSet<>(mapping.used().keySet());
  }

  /**
   * A row.
   *
   * @param problem what is wrong with it as a whole, null if nothing is
   */
  record ObjectRow(
      long number, long line, Map<String, @Nullable String> cells, @Nullable String problem)
      implements Row {

    @Override
    public @Nullable String cell(String column) {
      return cells.get(column);
    }
  }

  Row refused(long line, String problem) {
    return new ObjectRow(++number, line, Map.of(), problem);
  }

  /** The object at which the parser stands. */
  Row row(JsonParser parser, long line) throws IOException {
    Map<String, @Nullable String> cells = new HashMap<>();
    Set<String> problems = new TreeSet<>();
    if (parser.currentToken() == JsonToken.START_OBJECT) object(parser, "", cells, problems);
    else {
      parser.skipChildren();
      problems.add("the row is no object");
    }
    unseen.removeAll(cells.keySet());
    String problem = problems.isEmpty() ? null : String.join(", ", problems);
    return new ObjectRow(++number, line, cells, problem);
  }

  private void object(
      JsonParser parser, String prefix, Map<String, @Nullable String> cells, Set<String> problems)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String column = prefix + parser.currentName();
      JsonToken value = parser.nextToken();
      boolean used = mapping.used().containsKey(column);
      if (!used && mapping.leavesOut(column)) {
        parser.skipChildren();
      } else if (value == JsonToken.START_OBJECT && !used) {
        object(parser, column + ".", cells, problems);
      } else if (value.isStructStart()) {
        parser.skipChildren();
        problems.add("`" + column + "` is no single value");
      } else if (!used) {
        problems.add("no property reads `" + column + "`");
      } else {
        String cell = value == JsonToken.VALUE_NULL ? null : parser.getText();
        if (cells.containsKey(column)) problems.add("`" + column + "` stands there twice");
        cells.put(column, cell);
      }
    }
  }

  /** Tells of columns that no row had. */
  void end() {
    if (number == 0 || unseen.isEmpty()) return;
    List<String> mistakes =
        unseen.stream()
            .map(
                column ->
                    "%s: the mapping reads `%s`, which no row of %s has"
                        .formatted(mapping.used().get(column), column, table))
            .toList();
    throw new MappingException(mistakes);
  }
}
