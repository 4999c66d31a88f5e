package io.github.tradequalification.author;

import io.github.tradequalification.authoring.check.Page;
import io.github.tradequalification.authoring.check.Pages;
import java.util.Locale;

/** What there is to say of the kinds of findings, for people. */
final class Explanation {

  private Explanation() {}

  /** The page of a code. */
  static String of(String code) {
    Page page = Pages.read().ofCode(code);
    return "%s (%s)%n%n%s%n".formatted(code, severity(page), page.text());
  }

  /** One line for each code: the first sentence of its page. */
  static String ofAll() {
    StringBuilder text = new StringBuilder();
    for (Page page : Pages.read().all().values()) {
      text.append("%-24s %-7s  %s%n".formatted(page.kind().code(), severity(page), page.summary()));
    }
    return text.toString();
  }

  private static String severity(Page page) {
    return page.kind().severity().name().toLowerCase(Locale.ROOT);
  }
}
