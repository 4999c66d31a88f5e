package io.github.tradequalification.authoring.page;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a page for a terminal: tables as columns, without the signs of Markdown. */
public final class PlainText {

  private static final DisplayWidth WIDTH = new DisplayWidth(false);
  private static final int WIDEST = 44;
  private static final String INDENT = "  ";

  private PlainText() {}

  /** All of a page; its diagrams are left out. */
  public static String of(Page page) {
    StringBuilder text = new StringBuilder(page.title().toUpperCase(Locale.ROOT)).append('\n');
    for (Page.Part part : page.parts()) add(part, text);
    return text.toString();
  }

  private static void add(Page.Part part, StringBuilder text) {
    if (part instanceof Page.Heading heading) {
      String bare = bare(heading.text());
      text.append('\n').append(heading.level() == 2 ? bare.toUpperCase(Locale.ROOT) : bare);
      text.append('\n');
    } else if (part instanceof Page.Line line) {
      text.append(INDENT).append(bare(line.name() + ": " + line.text())).append('\n');
    } else if (part instanceof Page.Paragraph paragraph) {
      text.append(INDENT).append(bare(paragraph.text())).append('\n');
    } else if (part instanceof Page.Table table) add(table, text);
  }

  private static void add(Page.Table table, StringBuilder text) {
    List<List<String>> rows = new ArrayList<>(List.of(table.head()));
    rows.addAll(table.rows());
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(INDENT).append(padded(bare(row.get(column)), width(rows, column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static int width(List<List<String>> rows, int column) {
    int widest = 0;
    for (List<String> row : rows) widest = Math.max(widest, WIDTH.of(bare(row.get(column))));
    return Math.min(WIDEST, widest);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - WIDTH.of(cell)));
  }

  private static String bare(String text) {
    return text.replace("`", "").replaceAll("\\[([^]]+)]\\([^)]*\\)", "$1");
  }
}
