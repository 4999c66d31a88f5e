package io.github.tradequalification.authoring.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown. */
public final class Markdown {

  private Markdown() {}

  /** All of a page. */
  public static String of(Page page) {
    StringBuilder text = new StringBuilder("# ").append(page.title()).append("\n");
    Page.Part before = null;
    for (Page.Part part : page.parts()) {
      boolean list = before instanceof Page.Line && part instanceof Page.Line;
      if (!list) text.append('\n');
      add(part, text);
      before = part;
    }
    return text.toString();
  }

  private static void add(Page.Part part, StringBuilder text) {
    if (part instanceof Page.Heading heading) {
      text.append("#".repeat(heading.level())).append(' ').append(heading.text()).append('\n');
    } else if (part instanceof Page.Line line) {
      text.append("- **").append(line.name()).append("**: ").append(line.text()).append('\n');
    } else if (part instanceof Page.Paragraph paragraph) {
      text.append(paragraph.text()).append('\n');
    } else if (part instanceof Page.Table table) {
      text.append(row(table.head())).append('|').append("---|".repeat(table.head().size()));
      text.append('\n');
      for (List<String> row : table.rows()) text.append(row(row));
    } else if (part instanceof Page.Diagram diagram) add(diagram, text);
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static void add(Page.Diagram diagram, StringBuilder text) {
    text.append("```mermaid\nflowchart TD\n");
    for (int i = 0; i < diagram.nodes().size(); i++) {
      Page.Node node = diagram.nodes().get(i);
      text.append("  s%s[\"%s\"]%n".formatted(i, node.name().replace("\"", "'")));
    }
    for (int i = 0; i < diagram.nodes().size(); i++) {
      for (int after : diagram.nodes().get(i).after()) {
        text.append("  s%s --> s%s%n".formatted(after, i));
      }
    }
    text.append("```\n");
  }
}
