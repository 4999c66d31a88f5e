package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Tells how days are compared. A text is read as a day only in English and in one form, and ends
 * the loading of the pack in any other.
 *
 * @param writing how to write what is meant
 * @param telling takes what is wrong
 */
record ComparedDays(Writing writing, Telling telling) {

  /** Tells that a day is compared with something else. */
  void tell(Expr given, Sort sort) {
    if (!(given instanceof Expr.Literal literal) || sort != Sort.TEXT) {
      telling.tell(
          Kind.KINDS_DIFFER,
          given.begin(),
          given.end(),
          "a day is compared with %s".formatted(sort.told()),
          wayOut("2026, 5, 1"));
      return;
    }
    String numbers = numbers(literal.value());
    String written = "LocalDate.of(%s)".formatted(numbers);
    boolean certain = !numbers.isEmpty() && writing.nameOf(LocalDate.class).isPresent();
    telling.tell(
        Kind.DAY_AS_TEXT,
        given.begin(),
        given.end(),
        "a day is compared with a text",
        wayOut(numbers.isEmpty() ? "2026, 5, 1" : numbers),
        certain ? new Edit[] {new Edit(given.begin(), given.end(), written)} : new Edit[0]);
  }

  private String wayOut(String numbers) {
    String written = "write `LocalDate.of(%s)`".formatted(numbers);
    boolean known = writing.nameOf(LocalDate.class).isPresent();
    return known ? written : written + ", and add `import java.time.LocalDate;` at the head";
  }

  private static String numbers(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return "%d, %d, %d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    } catch (DateTimeException e) {
      return "";
    }
  }
}
