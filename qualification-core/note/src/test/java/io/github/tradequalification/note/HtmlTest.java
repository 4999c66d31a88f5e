package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser makes of a note. */
class HtmlTest {

  private static final double ENOUGH_CONTRAST = 4.5;

  /** Of a colour on white, as WCAG has it. */
  private static double contrast(String colour) {
    String six = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page = parser.parseInput(html, "");
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  @ParameterizedTest
  @ValueSource(strings = {Stored.HALFWAY, Stored.BLOCKED})
  void itIsInOrderForReaders(String name) {
    Document page = parsed(Stored.note(name, "zh", "en").html());
    assertThat(page.select("h1")).hasSize(1);
    List<Integer> levels =
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.tagName().charAt(1) - '0')
            .toList();
    assertThat(levels).startsWith(1, 2, 3).containsOnly(1, 2, 3);
    assertThat(page.select("section"))
        .allSatisfy(each -> assertThat(each.child(0).tagName()).isEqualTo("h3"));
    assertThat(page.select("table"))
        .isNotEmpty()
        .allSatisfy(
            table -> {
              assertThat(table.select("tbody tr"))
                  .isNotEmpty()
                  .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
              assertThat(table.select("th"))
                  .allSatisfy(head -> assertThat(head.text()).isNotBlank());
              if (table.hasClass("facts")) return;
              int columns = table.select("thead th[scope=col]").size();
              assertThat(columns).isBetween(2, 3);
              assertThat(table.select("tbody tr"))
                  .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
              assertThat(table.select("tbody tr > :last-child").text())
                  .as("no column is empty")
                  .isNotBlank();
            });
    assertThat(page.select("tr.lacking td:first-child"))
        .allSatisfy(cell -> assertThat(cell.text()).startsWith("□ "));
  }

  @Test
  void everyPartIsMarkedWithItsLanguage() {
    Document both = parsed(Stored.note(Stored.HALFWAY, "zh", "en").html());
    assertThat(both.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(both.select("h1 span").eachAttr("lang")).containsExactly("zh-Hans", "en");
    assertThat(both.select("article").eachAttr("lang")).containsExactly("zh-Hans", "en");
    assertThat(both.select("article[lang=en]").text())
        .contains("IN PROGRESS: ", "Papers to bring")
        .doesNotContainPattern("\\p{IsHan}");
    assertThat(both.select("article[lang=zh-Hans]").text()).contains("办理中：", "须携带的材料");
    Document english = parsed(Stored.note(Stored.HALFWAY, "en").html());
    assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(english.title()).isEqualTo("Import and export qualifications");
    assertThat(english.text()).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void itSaysWhatTheTextSays() {
    Document page = parsed(Stored.note(Stored.HALFWAY, "en").html());
    String text = Stored.note(Stored.HALFWAY, "en").text().replaceAll("\\s+", " ");
    for (Element each :
        page.select("h2, h3, td:not(:empty), th[scope=row], li, article > p, footer p")) {
      if (each.parents().hasClass("papers") && each.tagName().equals("td")) continue;
      assertThat(text).contains(each.text());
    }
  }

  @Test
  void itNeedsNothingElse() {
    Document page = parsed(Stored.note(Stored.BLOCKED, "zh", "en").html());
    assertThat(
            page.select(
                "script, link, img, iframe, object, form, a, [src], [href], [style], [onload]"))
        .isEmpty();
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "<");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.charset().name()).isEqualTo("UTF-8");
    assertThat(page.selectFirst("head").child(0).attr("charset")).isEqualTo("utf-8");
  }

  @Test
  void itIsReadableAndPrintable() {
    String style = parsed(Stored.note(Stored.HALFWAY, "en").html()).selectFirst("style").data();
    assertThat(style).contains("@media print", "size: A4");
    Matcher colours = Pattern.compile("(?<![-\\w])color: #([0-9a-f]+)").matcher(style);
    assertThat(colours.results().map(found -> found.group(1)).toList())
        .isNotEmpty()
        .allSatisfy(
            colour -> assertThat(contrast(colour)).as(colour).isGreaterThan(ENOUGH_CONTRAST));
  }

  @Test
  void untrustedValuesHaveNoEffect() {
    String bad =
        "</style></title><script>alert(1)</script>&lt;<img src=x onerror=alert(1)>\n\"'\u202E\u2028]]><!--";
    Enterprise enterprise = Enterprise.named(bad.repeat(20)).unifiedSocialCreditCode(bad).build();
    String html = Note.of(enterprise, Stored.tainted(bad)).html();
    Document page = parsed(html);
    assertThat(page.select("script, img, [onerror]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(html)
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\x{2028}&&[^\n]]")
        .hasSizeLessThan(100_000);
    assertThat(page.select("article > p").first().text())
        .startsWith("Enterprise: </style></title><script>alert(1)")
        .contains("…");
    assertThat(page.select("li").text())
        .contains(
            "&lt;<img src=x onerror=alert(1)>\\u000A\"'\\u202E\\u2028]]><!--The office cannot be visited.");
    assertThat(page.select("*").stream().map(Element::tagName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            parsed(Stored.note(Stored.BLOCKED, "en").html()).select("*").stream()
                .map(Element::tagName)
                .distinct()
                .toList());
  }
}
