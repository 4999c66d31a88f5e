package io.github.tradequalification.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list of a profile is made. Immutable.
 *
 * @param groups columns of the row itself, each group for one entry
 * @param second the table whose rows are the entries; null if there is none
 */
record ListMapping(String name, List<ObjectMapping> groups, @Nullable Second second) {

  /** A second table. */
  record Second(String file, Place place, TableMapping table, ObjectMapping entry) {}

  List<Record> entries(Row row, List<Row> secondRows, Attempt attempt) {
    List<Record> entries = new ArrayList<>();
    for (ObjectMapping group : groups) add(group, row, entries, attempt);
    if (second != null) {
      for (Row each : secondRows) {
        attempt.at(second.file() + ":" + each.line());
        add(second.entry(), each, entries, attempt);
      }
      attempt.at("");
    }
    return entries;
  }

  private void add(ObjectMapping mapping, Row row, List<Record> entries, Attempt attempt) {
    String at = name + "[" + entries.size() + "]";
    boolean wholeRow = second != null && mapping.present() == null;
    if (!wholeRow && !mapping.isIn(row, at, attempt)) return;
    Record entry = mapping.made(mapping.values(row, at + ".", attempt), at, attempt);
    if (entry != null) entries.add(entry);
  }
}
