package io.github.tradequalification.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written, and what its columns are for. Immutable.
 *
 * @param key names what a row is about; null if nothing does
 * @param used the columns that are read, with the place where the mapping names them first
 * @param leftOut those that are not read on purpose
 */
record TableMapping(
    Format format,
    Charset charset,
    char separator,
    @Nullable ValueSource key,
    Map<String, Place> used,
    Map<String, Place> leftOut) {

  /** The kinds of tables. */
  enum Format {
    CSV,
    JSON_LINES,
    JSON
  }

  /** Refuses other columns than those of the mapping. */
  void check(String table, List<String> header) {
    Faults faults = new Faults();
    Set<String> there = new LinkedHashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (name.isEmpty()) {
        faults.add("%s: column %s has no name; give it one".formatted(table, i + 1));
      } else if (!there.add(name)) {
        faults.add("%s: `%s` is the name of two columns; give one another".formatted(table, name));
      }
    }
    missing(used, table, there, "reads a column", faults);
    missing(leftOut, table, there, "leaves out a column", faults);
    List<String> strange = new ArrayList<>();
    for (String name : there) {
      if (!name.isEmpty() && !used.containsKey(name) && !leftOut.containsKey(name)) {
        strange.add(name);
      }
    }
    if (!strange.isEmpty()) faults.add(strange(table, strange));
    faults.throwIfAny();
  }

  private static void missing(
      Map<String, Place> columns, String table, Set<String> there, String what, Faults faults) {
    columns.forEach(
        (name, place) -> {
          if (there.contains(name)) return;
          faults.add(
              place,
              "the mapping %s `%s` that %s does not have; %s"
                  .formatted(what, name, table, Faults.near(name, there)));
        });
  }

  private String strange(String table, List<String> columns) {
    return "%s: no property reads %s %s; map them, or write leftOut: [%s]"
        .formatted(
            table,
            columns.size() == 1 ? "the column" : "the columns",
            String.join(", ", columns),
            String.join(", ", columns.stream().map(TableMapping::quoted).toList()));
  }

  private static String quoted(String name) {
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*") ? name : "\"" + name + "\"";
  }

  /** Whether a property of JSON is left out, by itself or with the object it is in. */
  boolean leavesOut(String column) {
    for (String name = column; ; name = name.substring(0, name.lastIndexOf('.'))) {
      if (leftOut.containsKey(name)) return true;
      if (name.indexOf('.') < 0) return false;
    }
  }
}
