package io.github.tradequalification.note;

import io.github.tradequalification.internal.text.DisplayWidth;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note in lines of at most 80 columns. */
final class TextSheet {

  private final ReportTexts texts;
  private final Page page;

  private TextSheet(Language language, boolean colour) {
    this.texts = new ReportTexts(language);
    this.page = new Page(colour, new DisplayWidth(language == Language.CHINESE));
  }

  static String write(Sheet sheet, boolean colour) {
    TextSheet written = new TextSheet(sheet.language(), colour);
    written.head(sheet);
    sheet.parts().forEach(written::part);
    written.page.blank();
    for (Entry pack : sheet.rules()) written.faint(0, pack);
    return written.page.toString();
  }

  private void head(Sheet sheet) {
    Style colour =
        switch (sheet.standing()) {
          case QUALIFIED -> Style.GREEN;
          case BLOCKED -> Style.RED;
          case IN_PROGRESS, UNDETERMINED -> Style.YELLOW;
        };
    page.line(0, sheet.headline(), Style.BOLD, colour);
    page.line(0, label(sheet.enterprise()) + sheet.enterprise().text());
    page.line(0, sheet.days());
  }

  private void part(Part part) {
    if (part instanceof Section section) {
      page.heading(section.title());
      section.blocks().forEach(this::block);
    } else if (part instanceof Aside aside) {
      page.blank();
      String label = aside.label();
      if (label == null) page.line(2, aside.text());
      else page.item(0, label + texts.of("colon"), aside.text(), List.of(Style.BOLD));
    }
  }

  private void block(Block block) {
    if (block instanceof Line line) page.line(2, line.text());
    else if (block instanceof Facts facts) facts(facts.entries());
    else if (block instanceof Papers papers) papers(papers);
    else if (block instanceof Points points) points.points().forEach(this::point);
    else if (block instanceof Steps steps) steps(steps.rows());
  }

  private void facts(List<Entry> entries) {
    int widest = entries.stream().mapToInt(entry -> page.width(label(entry))).max().orElse(0);
    for (Entry entry : entries) {
      page.item(2, page.padded(label(entry), widest), entry.text(), List.of());
    }
  }

  private void papers(Papers papers) {
    if (papers.step() != null) page.line(2, papers.step());
    for (Paper paper : papers.papers()) {
      String mark = paper.ready() ? "[x] " : "[ ] ";
      page.item(4, mark, paper.text(), List.of(paper.ready() ? Style.GREEN : Style.RED));
      if (paper.where() != null) page.line(8, paper.where(), Style.FAINT);
    }
  }

  private void point(Point point) {
    page.item(2, "- ", point.text(), List.of());
    Entry remedy = point.remedy();
    if (remedy != null) page.item(4, label(remedy), remedy.text(), List.of());
    faint(4, point.source());
  }

  private void faint(int indent, @Nullable Entry entry) {
    if (entry == null) return;
    page.item(indent, label(entry), entry.text(), List.of(Style.FAINT), Style.FAINT);
  }

  private void steps(List<Row> rows) {
    int widest = rows.stream().mapToInt(row -> page.width(row.status())).max().orElse(0);
    for (Row row : rows) {
      Style[] style = row.next() ? new Style[] {Style.BOLD} : new Style[0];
      String text = row.about() == null ? row.name() : texts.of("entry", row.name(), row.about());
      page.item(2, page.padded(row.status(), widest + 2), text, List.of(style), style);
    }
  }

  private String label(Entry entry) {
    return entry.label() + texts.of("colon");
  }
}
