package io.github.tradequalification.note;

import io.github.tradequalification.note.Sheet.Aside;
import io.github.tradequalification.note.Sheet.Block;
import io.github.tradequalification.note.Sheet.Entry;
import io.github.tradequalification.note.Sheet.Facts;
import io.github.tradequalification.note.Sheet.Line;
import io.github.tradequalification.note.Sheet.Paper;
import io.github.tradequalification.note.Sheet.Papers;
import io.github.tradequalification.note.Sheet.Part;
import io.github.tradequalification.note.Sheet.Point;
import io.github.tradequalification.note.Sheet.Points;
import io.github.tradequalification.note.Sheet.Row;
import io.github.tradequalification.note.Sheet.Section;
import io.github.tradequalification.note.Sheet.Steps;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A note in one language as an article of a page. */
final class HtmlSheet {

  private final ReportTexts texts;
  private final Html page;

  private HtmlSheet(ReportTexts texts, Html page) {
    this.texts = texts;
    this.page = page;
  }

  static void write(Sheet sheet, Html page) {
    HtmlSheet article = new HtmlSheet(ReportTexts.ofPage(sheet.language()), page);
    page.tags("<article lang=\"" + sheet.language().tag + "\">\n");
    page.element("h2", sheet.headline());
    article.labelled(sheet.enterprise());
    page.element("p", sheet.days());
    sheet.parts().forEach(article::part);
    page.tags("<footer>\n");
    sheet.rules().forEach(article::labelled);
    page.tags("</footer>\n</article>\n");
  }

  private void part(Part part) {
    if (part instanceof Section section) {
      page.tags("<section>\n").element("h3", section.title());
      section.blocks().forEach(this::block);
      page.tags("</section>\n");
    } else if (part instanceof Aside aside) {
      String label = aside.label();
      if (label == null) page.element("p", aside.text());
      else labelled(new Entry(label, aside.text()));
    }
  }

  private void block(Block block) {
    if (block instanceof Line line) page.element("p", line.text());
    else if (block instanceof Facts facts) facts(facts.entries());
    else if (block instanceof Papers papers) papers(papers);
    else if (block instanceof Points points) points(points.points());
    else if (block instanceof Steps steps) steps(steps.rows());
  }

  private void facts(List<Entry> entries) {
    page.tags("<table class=\"facts\">\n<tbody>\n");
    for (Entry entry : entries) {
      page.tags("<tr><th scope=\"row\">").text(entry.label());
      page.tags("</th><td>").text(entry.text()).tags("</td></tr>\n");
    }
    page.tags("</tbody>\n</table>\n");
  }

  private void papers(Papers papers) {
    boolean about = papers.papers().stream().anyMatch(paper -> paper.where() != null);
    String caption = Objects.requireNonNullElse(papers.step(), texts.of("papers.caption"));
    table("papers", caption, about, "papers.state", "papers.paper", "papers.about");
    for (Paper paper : papers.papers()) {
      String state = texts.of(paper.ready() ? "papers.ready" : "papers.lacking");
      page.tags(paper.ready() ? "<tr><td>" : "<tr class=\"lacking\"><td>");
      page.text((paper.ready() ? NoticePage.MET : NoticePage.OPEN) + state);
      page.tags("</td><th scope=\"row\">").text(paper.text()).tags("</th>");
      if (about) cell(paper.where());
      page.tags("</tr>\n");
    }
    page.tags("</tbody>\n</table>\n");
  }

  private void steps(List<Row> rows) {
    boolean about = rows.stream().anyMatch(row -> row.about() != null);
    table("steps", null, about, "steps.status", "steps.step", "steps.about");
    for (Row row : rows) {
      page.tags(row.next() ? "<tr class=\"next\"><td>" : "<tr><td>").text(row.status());
      page.tags("</td><th scope=\"row\">").text(row.name()).tags("</th>");
      if (about) cell(row.about());
      page.tags("</tr>\n");
    }
    page.tags("</tbody>\n</table>\n");
  }

  /**
   * Begins a table.
   *
   * @param about whether its last column holds anything
   */
  private void table(String kind, @Nullable String caption, boolean about, String... columns) {
    page.tags("<table class=\"" + kind + "\">\n");
    if (caption != null) page.element("caption", caption);
    page.tags("<thead>\n<tr>");
    for (String column : about ? columns : Arrays.copyOf(columns, columns.length - 1)) {
      page.tags("<th scope=\"col\">").text(texts.of(column)).tags("</th>");
    }
    page.tags("</tr>\n</thead>\n<tbody>\n");
  }

  private void cell(@Nullable String text) {
    page.tags("<td>").text(text == null ? "" : text).tags("</td>");
  }

  private void points(List<Point> points) {
    page.tags("<ul>\n");
    for (Point point : points) {
      page.tags("<li>").text(point.text());
      if (point.remedy() != null) labelled(point.remedy());
      if (point.source() != null) labelled(point.source());
      page.tags("</li>\n");
    }
    page.tags("</ul>\n");
  }

  private void labelled(Entry entry) {
    page.tags("<p><b>").text(entry.label()).tags("</b>");
    page.text(texts.of("colon")).text(entry.text()).tags("</p>\n");
  }
}
