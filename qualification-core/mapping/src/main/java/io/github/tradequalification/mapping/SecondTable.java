package io.github.tradequalification.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a second table by their keys, all in memory. Not thread-safe. */
final class SecondTable {

  private final String name;
  private final Map<String, List<Row>> byKey = new LinkedHashMap<>();

  private SecondTable(String name) {
    this.name = name;
  }

  /** A row of which only what is read is kept. */
  private record KeptRow(
      long number, long line, Map<String, String> cells, @Nullable String problem) implements Row {

    @Override
    public @Nullable String cell(String column) {
      return cells.get(column);
    }
  }

  static SecondTable read(ListMapping.Second second, Path folder) throws IOException {
    SecondTable table = new SecondTable(second.file());
    TableMapping mapping = second.table();
    ValueSource key = mapping.key();
    if (key == null) throw new IllegalStateException("a second table without a key");
    Path file = folder.resolve(second.file());
    if (!Files.isRegularFile(file)) {
      throw new MappingException(List.of(second.place() + ": there is no file " + second.file()));
    }
    Faults faults = new Faults();
    try (InputStream in = Files.newInputStream(file);
        Rows rows = Rows.of(second.file(), in, mapping)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        String text = row.problem() == null ? key.text(row) : null;
        if (text == null) {
          faults.add(
              "%s: line %s: %s"
                  .formatted(
                      second.file(),
                      row.line(),
                      row.problem() == null
                          ? "the key is blank, so it is of no enterprise; fill it"
                          : row.problem() + "; mend the row"));
        } else {
          table
              .byKey
              .computeIfAbsent(Reading.word(text), any -> new ArrayList<>(4))
              .add(kept(row, mapping));
        }
      }
    }
    faults.throwIfAny();
    return table;
  }

  private static Row kept(Row row, TableMapping mapping) {
    Map<String, String> cells = new HashMap<>();
    for (String column : mapping.used().keySet()) {
      String cell = row.cell(column);
      if (cell != null && !cell.isEmpty()) cells.put(column, cell);
    }
    return new KeptRow(row.number(), row.line(), cells, null);
  }

  /** The rows of a key, in their order; they are given out once. */
  List<Row> take(String key) {
    List<Row> rows = byKey.remove(Reading.word(key));
    return rows == null ? List.of() : rows;
  }

  /** Those whose key no row of the first table had. */
  List<MappedRow> left() {
    List<MappedRow> left = new ArrayList<>();
    for (Row row : byKey.values().stream().flatMap(Collection::stream).toList()) {
      Refusal refusal =
          Refusal.ofRow("no row of the first table has its key", "a key of the first table");
      left.add(new MappedRow(name, row.number(), row.line(), null, null, List.of(refusal)));
    }
    return left;
  }
}
