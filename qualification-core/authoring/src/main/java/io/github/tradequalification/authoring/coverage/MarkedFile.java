package io.github.tradequalification.authoring.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a file of rules as it is written, line by line, with what was seen of its parts. */
final class MarkedFile {

  private final String path;
  private final List<String> lines;
  private final StringBuilder html = new StringBuilder("<pre>");

  private MarkedFile(String path, String text) {
    this.path = path;
    this.lines = text.lines().toList();
  }

  /**
   * A file as HTML.
   *
   * @param rules those in it, by line
   */
  static String of(String path, String text, List<CoveredRule> rules) {
    MarkedFile file = new MarkedFile(path, text);
    int next = 0;
    CoveredRule rule = null;
    for (int line = 1; line <= file.lines.size(); line++) {
      boolean begins = next < rules.size() && rules.get(next).written().head().line() == line;
      if (begins) rule = rules.get(next++);
      file.add(line, rule, begins);
      if (file.lines.get(line - 1).strip().equals("end")) rule = null;
    }
    return file.html.append("</pre>\n").toString();
  }

  private void add(int line, @Nullable CoveredRule rule, boolean begins) {
    String id = CoverageHtml.escaped(path + ":" + line);
    html.append("<a id=\"%s\" href=\"#%s\">%d</a>".formatted(id, id, line));
    if (rule == null) {
      html.append("<i></i> ").append(CoverageHtml.escaped(lines.get(line - 1))).append('\n');
      return;
    }
    String mark = begins ? mark(rule) : "";
    html.append("<span class=\"%s\"".formatted(state(rule)));
    if (begins) html.append(" title=\"").append(CoverageHtml.escaped(told(rule))).append('"');
    html.append("><i>").append(mark).append("</i> ");
    addText(line, rule);
    html.append("</span>\n");
  }

  /** The line with its tests marked; one that goes on in the next line is marked in this one. */
  private void addText(int line, CoveredRule rule) {
    String text = lines.get(line - 1);
    List<CoveredPart> parts = new ArrayList<>();
    for (CoveredPart part : rule.parts()) if (part.piece().line() == line) parts.add(part);
    parts.sort(Comparator.comparing(part -> part.piece().column()));
    int at = 0;
    for (CoveredPart part : parts) {
      int begin = text.offsetByCodePoints(0, part.piece().column() - 1);
      int end = Math.min(text.length(), begin + part.piece().text().length());
      if (begin < at) continue;
      html.append(CoverageHtml.escaped(text.substring(at, begin)));
      addPart(part, text.substring(begin, end));
      at = end;
    }
    html.append(CoverageHtml.escaped(text.substring(at)));
  }

  private void addPart(CoveredPart part, String text) {
    String seen = part.complete() ? "seen true and false" : part.missing();
    String state =
        part.complete() ? "both" : part.held() ? "true" : part.failed() ? "false" : "never";
    html.append("<b class=\"%s\" title=\"%s\">".formatted(state, seen));
    html.append(CoverageHtml.escaped(text));
    String sign = part.complete() ? "" : part.held() ? "T" : part.failed() ? "F" : "0";
    if (!sign.isEmpty()) html.append("<sup>").append(sign).append("</sup>");
    html.append("</b>");
  }

  private static String told(CoveredRule rule) {
    return rule.inForce() == 0
        ? "in force in no case"
        : "in force in %d cases, fired in %d, silent in %d"
            .formatted(rule.inForce(), rule.fired(), rule.silent());
  }

  private static String state(CoveredRule rule) {
    if (rule.complete()) return "ok";
    if (rule.inForce() == 0) return "off";
    return rule.fired() > 0 ? "part" : "no";
  }

  private static String mark(CoveredRule rule) {
    return switch (state(rule)) {
      case "ok" -> "&#10003;";
      case "part" -> "&#9679;";
      case "no" -> "&#10007;";
      default -> "&#8211;";
    };
  }
}
