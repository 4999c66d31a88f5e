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
import org.jspecify.annotations.Nullable;

/** A note in CommonMark, of headings, paragraphs and lists alone. */
final class MarkdownSheet {

  private final ReportTexts texts;
  private final StringBuilder written = new StringBuilder();

  private MarkdownSheet(Language language) {
    this.texts = ReportTexts.ofPage(language);
  }

  static String write(Sheet sheet) {
    MarkdownSheet page = new MarkdownSheet(sheet.language());
    page.line("# ", page.texts.of("title.page"));
    page.paragraph(page.bold(sheet.headline()));
    page.paragraph(page.labelled(sheet.enterprise()));
    page.paragraph(Markdown.escaped(sheet.days()));
    sheet.parts().forEach(page::part);
    for (Entry pack : sheet.rules()) page.paragraph(page.labelled(pack));
    return page.written.toString();
  }

  private void part(Part part) {
    if (part instanceof Section section) {
      written.append('\n');
      line("## ", section.title());
      section.blocks().forEach(this::block);
    } else if (part instanceof Aside aside) {
      String label = aside.label();
      paragraph(
          label == null
              ? Markdown.escaped(aside.text())
              : labelled(new Entry(label, aside.text())));
    }
  }

  private void block(Block block) {
    written.append('\n');
    if (block instanceof Line line) line("", line.text());
    else if (block instanceof Facts facts) facts.entries().forEach(entry -> item("- ", entry));
    else if (block instanceof Papers papers) papers(papers);
    else if (block instanceof Points points) points.points().forEach(this::point);
    else if (block instanceof Steps steps) steps.rows().forEach(this::step);
  }

  private void papers(Papers papers) {
    line("### ", papers.step() == null ? texts.of("papers.caption") : papers.step());
    written.append('\n');
    for (Paper paper : papers.papers()) {
      line("- " + (paper.ready() ? NoticePage.MET : NoticePage.OPEN), paper.text());
      if (paper.where() != null) line("  - ", paper.where());
    }
  }

  private void point(Point point) {
    line("- ", point.text());
    item("  - ", point.remedy());
    item("  - ", point.source());
  }

  private void step(Row row) {
    String name = row.about() == null ? row.name() : texts.of("entry", row.name(), row.about());
    item("- ", new Entry(row.status(), name));
  }

  private void item(String mark, @Nullable Entry entry) {
    if (entry != null) written.append(mark).append(labelled(entry)).append('\n');
  }

  private void paragraph(String text) {
    written.append('\n').append(text).append('\n');
  }

  private void line(String mark, String text) {
    written.append(mark).append(Markdown.escaped(text)).append('\n');
  }

  /** The colon stands outside: a mark of emphasis does not end between two such characters. */
  private String labelled(Entry entry) {
    return bold(entry.label()) + texts.of("colon") + Markdown.escaped(entry.text());
  }

  private String bold(String text) {
    return "**" + Markdown.escaped(text) + "**";
  }
}
