package io.github.tradequalification.authoring.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a page as one HTML file, without scripts and without anything from elsewhere. */
final class Html {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
      table{border-collapse:collapse;width:100%;margin:.5em 0 1em}
      th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}
      th{background:#eee}
      h2{border-bottom:2px solid #111}
      svg{max-width:100%;height:auto}
      svg rect{fill:#fff;stroke:#111}
      svg path{fill:none;stroke:#555}
      @media print{body{margin:0;max-width:none}h3{break-after:avoid}tr{break-inside:avoid}}
      """;

  private Html() {}

  static String of(Page page, Locale locale) {
    StringBuilder text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    text.append(locale.getLanguage()).append("\">\n<head>\n<meta charset=\"UTF-8\">\n<title>");
    text.append(escaped(page.title())).append("</title>\n<style>\n").append(STYLE);
    text.append("</style>\n</head>\n<body>\n<h1>").append(escaped(page.title())).append("</h1>\n");
    boolean inList = false;
    for (Page.Part part : page.parts()) {
      boolean line = part instanceof Page.Line;
      if (line && !inList) text.append("<ul>\n");
      if (!line && inList) text.append("</ul>\n");
      inList = line;
      add(part, text);
    }
    if (inList) text.append("</ul>\n");
    return text.append("</body>\n</html>\n").toString();
  }

  private static void add(Page.Part part, StringBuilder text) {
    if (part instanceof Page.Heading heading) {
      text.append(
          "<h%s>%s</h%s>%n".formatted(heading.level(), escaped(heading.text()), heading.level()));
    } else if (part instanceof Page.Line line) {
      text.append("<li><b>%s</b>: %s</li>%n".formatted(escaped(line.name()), escaped(line.text())));
    } else if (part instanceof Page.Paragraph paragraph) {
      text.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
    } else if (part instanceof Page.Table table) {
      text.append("<table>\n").append(row(table.head(), "th"));
      for (List<String> row : table.rows()) text.append(row(row, "td"));
      text.append("</table>\n");
    } else if (part instanceof Page.Diagram diagram) text.append(Drawing.of(diagram));
  }

  private static String row(List<String> cells, String tag) {
    return cells.stream()
        .map(cell -> "<%s>%s</%s>".formatted(tag, escaped(cell), tag))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
