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

  private static final int MOST_WORDS = 20_000;

  private final String name;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, List<Row>> byKey = new LinkedHashMap<>();

  private SecondTable(String name) {
    this.name = name;
  }

  /** A row of which only what is read is kept. */
  private static final class KeptRow implements Row {

    private final int number;
    private final int line;
    private final Map<String, Integer> places;
    private final @Nullable String[] cells;

    KeptRow(Row row, Map<String, Integer> places, @Nullable String[] cells) {
      this.number = Math.toIntExact(row.number());
      this.line = Math.toIntExact(row.line());
      this.places = places;
      this.cells = cells;
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public long line() {
      return line;
    }

    @Override
    public @Nullable String cell(String column) {
      Integer place = places.get(column);
      return place == null ? null : cells[place];
    }

    @Override
    public @Nullable String problem() {
      return null;
    }
  }

  static SecondTable read(ListMapping.Second second, Path folder) throws IOException {
    SecondTable table = new SecondTable(second.file());
    TableMapping mapping = second.table();
    ValueSource key = mapping.key();
    if (key == null) throw new IllegalStateException("a second table without a key");
    for (String column : mapping.used().keySet()) table.places.put(column, table.places.size());
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
              .computeIfAbsent(Reading.word(text), any -> new ArrayList<>(2))
              .add(table.kept(row));
        }
      }
    }
    faults.throwIfAny();
    table.words.clear();
    return table;
  }

  private Row kept(Row row) {
    @Nullable String[] cells = new @Nullable String[places.size()];
    places.forEach((column, place) -> cells[place] = shared(row.cell(column)));
    return new KeptRow(row, places, cells);
  }

  /** Most columns hold a few words again and again. */
  private @Nullable String shared(@Nullable String cell) {
    if (cell == null || cell.isEmpty()) return null;
    String known = words.get(cell);
    if (known != null) return known;
    if (words.size() < MOST_WORDS) words.put(cell, cell);
    return cell;
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
          Refusal.ofRow(
              "no row of the first table that can be read has its key", "a key of the first table");
      left.add(new MappedRow(name, row.number(), row.line(), null, null, List.of(refusal)));
    }
    return left;
  }
}
