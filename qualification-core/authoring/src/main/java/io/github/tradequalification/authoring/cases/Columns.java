package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Texts side by side in columns of a terminal, in which a Chinese character takes two. */
final class Columns {

  private static final int IN_ALL = 100;
  private static final int WIDEST_LABEL = 40;
  private static final String INDENT = "  ";
  private static final DisplayWidth WIDTH = new DisplayWidth(false);

  private record Row(List<String> cells) {}

  private final List<Row> rows = new ArrayList<>();

  Columns(String... heads) {
    rows.add(new Row(List.of(heads)));
  }

  void row(String label, String left, String right) {
    rows.add(new Row(List.of(label, left, right)));
  }

  /** A line of its own below the last row. */
  void note(String text) {
    rows.add(new Row(List.of(text)));
  }

  String text() {
    int label = Math.min(WIDEST_LABEL, widest(0));
    int rest = (IN_ALL - label - 3 * INDENT.length()) / 2;
    int left = Math.min(rest, widest(1));
    int right = Math.max(rest, IN_ALL - label - left - 3 * INDENT.length());
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      if (row.cells().size() == 1) {
        for (String line : wrapped(row.cells().get(0), IN_ALL - 4)) lines.add("    " + line);
        continue;
      }
      List<String> labels = wrapped(row.cells().get(0), label);
      List<String> lefts = wrapped(row.cells().get(1), left);
      List<String> rights = wrapped(row.cells().get(2), right);
      int height = Math.max(labels.size(), Math.max(lefts.size(), rights.size()));
      for (int i = 0; i < height; i++) {
        String line = INDENT + padded(labels, i, label) + INDENT + padded(lefts, i, left) + INDENT;
        lines.add((line + (i < rights.size() ? rights.get(i) : "")).stripTrailing());
      }
    }
    return String.join("\n", lines);
  }

  private int widest(int column) {
    int widest = 1;
    for (Row row : rows) {
      if (row.cells().size() == 1) continue;
      for (String line : row.cells().get(column).split("\n", -1)) {
        widest = Math.max(widest, WIDTH.of(line));
      }
    }
    return widest;
  }

  private static String padded(List<String> lines, int line, int width) {
    String text = line < lines.size() ? lines.get(line) : "";
    return text + " ".repeat(Math.max(0, width - WIDTH.of(text)));
  }

  /** Broken at blanks, or between characters where there is none in reach. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      while (WIDTH.of(rest) > width) {
        int end = fitting(rest, width);
        int blank = rest.lastIndexOf(' ', end);
        int at = blank > end / 2 ? blank : end;
        lines.add(rest.substring(0, at));
        rest = rest.substring(at).stripLeading();
      }
      lines.add(rest);
    }
    return lines;
  }

  /** How many chars of a text fit, at least one character. */
  private static int fitting(String text, int width) {
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      taken += WIDTH.of(character);
      if (taken > width && end > 0) break;
      end += Character.charCount(character);
    }
    return end;
  }
}
