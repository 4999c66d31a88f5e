package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Pages as text. Columns in which nothing stands are left out. */
final class Formats {

  private static final DisplayWidth WIDTH = new DisplayWidth(false);
  private static final int WIDEST = 44;

  private Formats() {}

  static String markdown(List<Section> page) {
    StringBuilder text = new StringBuilder();
    for (Section section : page) {
      if (text.length() > 0) text.append('\n');
      text.append("#".repeat(section.level())).append(' ').append(section.heading()).append('\n');
      if (!section.text().isEmpty()) text.append('\n').append(section.text()).append('\n');
      if (section.rows().isEmpty()) continue;
      text.append('\n').append(line(section.heads(), section));
      text.append("|---".repeat(section.columns().size())).append("|\n");
      for (List<String> row : section.rows()) text.append(line(row, section));
    }
    return text.toString();
  }

  private static String line(List<String> row, Section section) {
    StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
    for (int column : section.columns()) line.add(row.get(column).replace("|", "\\|"));
    return line.toString();
  }

  static String plain(List<Section> page) {
    StringBuilder text = new StringBuilder();
    for (Section section : page) {
      if (text.length() > 0) text.append('\n');
      String heading = bare(section.heading());
      text.append(section.level() < 3 ? heading.toUpperCase(Locale.ROOT) : heading);
      text.append('\n');
      if (!section.text().isEmpty()) text.append("  ").append(bare(section.text())).append('\n');
      if (!section.rows().isEmpty()) text.append(columns(section));
    }
    return text.toString();
  }

  private static String columns(Section section) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(section.heads());
    rows.addAll(section.rows());
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column : section.columns()) {
        line.append("  ").append(padded(bare(row.get(column)), width(rows, column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
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
