package io.github.tradequalification.authoring.vocabulary;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a page. Immutable.
 *
 * @param level how deep it stands, 1 for the page itself
 * @param heading what stands above it
 * @param text paragraphs, may be empty
 * @param heads the heads of its table, none if it has no table
 * @param rows the cells of its table
 */
record Section(
    int level, String heading, String text, List<String> heads, List<List<String>> rows) {

  Section {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** One without a table. */
  static Section of(int level, String heading, String text) {
    return new Section(level, heading, text, List.of(), List.of());
  }

  /** The columns in which something stands, by their places. */
  List<Integer> columns() {
    return IntStream.range(0, heads.size())
        .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
        .boxed()
        .toList();
  }
}
