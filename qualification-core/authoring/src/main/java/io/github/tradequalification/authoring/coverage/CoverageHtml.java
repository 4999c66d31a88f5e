package io.github.tradequalification.authoring.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a coverage as one HTML page with the rules as they are written, which needs no other file
 * and no script. What colours say, marks and lines say too.
 */
public final class CoverageHtml {

  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1a1a1a;background:#fff}
      table{border-collapse:collapse}th,td{text-align:left;padding:.2rem 1rem .2rem 0;vertical-align:top}
      td.n{text-align:right;font-variant-numeric:tabular-nums}
      pre{font:13px/1.5 ui-monospace,monospace;overflow-x:auto;border:1px solid #ccc;padding:.5rem 0;tab-size:2}
      pre a{color:#666;text-decoration:none;display:inline-block;width:4ch;text-align:right;margin-right:1ch}
      i{font-style:normal;display:inline-block;width:2ch;text-align:center}
      .ok{background:#e3f4e3}.part{background:#fdf1cf}.no{background:#fbdcdc}.off{background:#e8e8e8}
      b{font-weight:normal;border-bottom:2px solid #2a7d2a}
      b.true,b.false{border-bottom:2px dashed #9a6b00;background:#fbe3a0}
      b.never{border-bottom:3px double #b00020;background:#f6b8b8}
      sup{font-size:.75em;color:#333}
      @media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}pre{border-color:#555}pre a,sup{color:#bbb}
      .ok{background:#173a17}.part{background:#4a3a08}.no{background:#531c1c}.off{background:#333}
      b.true,b.false{background:#6b5200}b.never{background:#7a2626}}
      """;

  private CoverageHtml() {}

  /**
   * The whole page.
   *
   * @param title what the pack is called
   * @param texts of the files of rules, by path from the root of the pack
   */
  public static String of(
      String title, Coverage coverage, Map<String, String> texts, Gap.Paths paths) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.append("<title>Coverage of ").append(escaped(title)).append("</title>\n<style>\n");
    page.append(STYLE).append("</style>\n</head>\n<body>\n");
    page.append("<h1>Coverage of ").append(escaped(title)).append("</h1>\n");
    addSummary(page, coverage);
    addGaps(page, coverage, paths);
    addLegend(page);
    for (Map.Entry<String, String> file : new TreeMap<>(texts).entrySet()) {
      String path = file.getKey();
      List<CoveredRule> rules =
          coverage.rules().stream().filter(rule -> rule.written().file().equals(path)).toList();
      page.append("<h2 id=\"").append(escaped(path)).append("\">");
      page.append(escaped(paths.told(path))).append("</h2>\n");
      page.append(MarkedFile.of(path, file.getValue(), rules));
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static void addSummary(StringBuilder page, Coverage coverage) {
    page.append("<table>\n<caption>What %d cases reach</caption>\n".formatted(coverage.trials()));
    row(page, "rules that fire, and stay silent in another case", coverage.ruleShare());
    row(page, "tests seen true, and seen false", coverage.conditionShare());
    row(page, "outcomes of conditions", coverage.outcomeShare());
    row(page, "times between two changes of the law", coverage.periodShare());
    page.append("</table>\n");
  }

  private static void row(StringBuilder page, String what, Share share) {
    page.append("<tr><th scope=\"row\">").append(what).append("</th><td class=\"n\">");
    page.append(escaped(share.toString())).append("</td></tr>\n");
  }

  private static void addGaps(StringBuilder page, Coverage coverage, Gap.Paths paths) {
    List<Gap> gaps = Gap.in(coverage);
    if (gaps.isEmpty()) return;
    page.append(
        "<details><summary>%d things no case reaches</summary>\n<ul>\n".formatted(gaps.size()));
    for (Gap gap : gaps) {
      page.append("<li>");
      if (gap.line() > 0) {
        page.append("<a href=\"#").append(escaped(gap.file() + ":" + gap.line())).append("\">");
        page.append(escaped(gap.told(paths))).append("</a>");
      } else page.append(escaped(gap.text()));
      page.append("</li>\n");
    }
    page.append("</ul></details>\n");
  }

  private static void addLegend(StringBuilder page) {
    page.append(
        """
        <p>At the head of a line: <span class="ok"><i>&#10003;</i> the rule fires, and stays silent if it can</span>,
        <span class="part"><i>&#9679;</i> it is never silent</span>, <span class="no"><i>&#10007;</i> it never fires</span>,
        <span class="off"><i>&#8211;</i> it is in force in no case</span>. Tests:
        <b>seen true and false</b>, <b class="true">never false<sup>T</sup></b>, <b class="false">never true<sup>F</sup></b>,
        <b class="never">never made<sup>0</sup></b>.</p>
        """);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
