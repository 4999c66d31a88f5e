package io.github.tradequalification.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One page for a screen and for paper that needs nothing else: no script, no image, no font. */
final class HtmlPage {

  private static final String STYLE = style();

  private HtmlPage() {}

  /** The page with a note in each language, one below the other. */
  static String write(List<Sheet> sheets) {
    Html page = new Html();
    head(page, sheets);
    page.tags("<body>\n<header>\n<h1>");
    String between = "";
    for (Sheet sheet : sheets) {
      page.tags(between + "<span lang=\"" + sheet.language().tag + "\">");
      page.text(title(sheet)).tags("</span>");
      between = " ";
    }
    page.tags("</h1>\n</header>\n<main>\n");
    for (Sheet sheet : sheets) HtmlSheet.write(sheet, page);
    return page.tags("</main>\n</body>\n</html>\n").toString();
  }

  private static void head(Html page, List<Sheet> sheets) {
    page.tags("<!DOCTYPE html>\n<html lang=\"" + sheets.get(0).language().tag + "\">\n<head>\n");
    page.tags("<meta charset=\"utf-8\">\n");
    // Whatever might slip through has no effect and fetches nothing.
    page.tags(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", sheets.stream().map(HtmlPage::title).collect(Collectors.joining(" / ")));
    page.tags("<style>\n" + STYLE + "</style>\n</head>\n");
  }

  private static String title(Sheet sheet) {
    return ReportTexts.ofPage(sheet.language()).of("title.page");
  }

  private static String style() {
    try (InputStream file = HtmlPage.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
