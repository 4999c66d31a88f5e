package io.github.tradequalification.note;

import io.github.tradequalification.DueDate;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What is due, as a list for people in lines of at most 80 columns. Nothing in it has an effect on
 * a terminal. Immutable and thread-safe.
 */
public final class DueNote {

  private final DueDates due;
  private final Locale locale;
  private final Language language;
  private final boolean colour;

  private DueNote(DueDates due, Locale locale, boolean colour) {
    this.due = due;
    this.locale = locale;
    this.language = Language.of(locale);
    this.colour = colour;
  }

  /**
   * A list of what is due.
   *
   * @param locale that of the answer the list was made of
   * @throws IllegalArgumentException if it is neither English nor Chinese
   */
  public static DueNote of(DueDates due, Locale locale) {
    Objects.requireNonNull(due, "due");
    return new DueNote(due, locale, false);
  }

  /** The same list with the colours of a terminal (ANSI). */
  public DueNote inColour() {
    return new DueNote(due, locale, true);
  }

  /** Each with its day, what to do and what it rests on. */
  public String text() {
    ReportTexts texts = ReportTexts.ofPlan(language);
    Page page = new Page(colour, new DisplayWidth(language == Language.CHINESE));
    String head = due.all().isEmpty() ? "due.nothing" : "due.title";
    page.line(0, texts.of(head, due.asOf(), due.until()), Style.BOLD);
    List<String> sentences = due.sentences(locale);
    for (int i = 0; i < sentences.size(); i++) {
      DueDate each = due.all().get(i);
      Style[] style = Boolean.TRUE.equals(each.passed()) ? new Style[] {Style.RED} : new Style[0];
      page.item(2, "- ", sentences.get(i), List.of(), style);
      if (each.remedy() != null) page.line(4, each.remedy());
      String source = each.source() == null ? Phrases.cited(texts, each.sources()) : each.source();
      if (!source.isEmpty()) page.line(4, texts.of("due.source") + texts.of("colon") + source);
    }
    return page.toString();
  }
}
