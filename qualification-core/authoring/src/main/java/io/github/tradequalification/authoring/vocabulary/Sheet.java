package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A page while it is written. Columns in which nothing stands are left out. */
final class Sheet {

  private final List<Page.Part> parts = new ArrayList<>();

  void paragraph(String text) {
    parts.add(new Page.Paragraph(text));
  }

  void heading(int level, String heading, String text) {
    parts.add(new Page.Heading(level, heading));
    if (!text.isEmpty()) paragraph(text);
  }

  void table(List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) return;
    List<Integer> columns =
        IntStream.range(0, heads.size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    parts.add(
        new Page.Table(
            columns.stream().map(heads::get).toList(),
            rows.stream().map(row -> columns.stream().map(row::get).toList()).toList()));
  }

  Page page(String title) {
    return new Page(title, parts);
  }
}
