package io.github.tradequalification.note;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page on which everything is said in each of some languages, one below the other. */
final class NoticePage {

  /** Says a thing in one language; null if there is nothing to say. */
  interface Words extends Function<Phrases, @Nullable String> {}

  static final String MET = "☑ ";
  static final String OPEN = "□ ";

  private final Page page;
  private final List<Phrases> languages;
  private int sections;

  NoticePage(boolean colour, DisplayWidth width, List<Phrases> languages) {
    this.page = new Page(colour, width);
    this.languages = languages;
  }

  /** The answer in the language that comes first. */
  Phrases first() {
    return languages.get(0);
  }

  /** What the page is, on a line of each language. */
  void title(String key) {
    for (Phrases language : languages) page.line(0, language.of(key), Style.BOLD);
  }

  /** A numbered heading, in all languages on one line. */
  void section(String key) {
    int number = sections++;
    page.heading(
        languages.stream()
            .map(each -> each.of("section", each.of("ordinals").charAt(number), each.of(key)))
            .collect(Collectors.joining("  ")));
  }

  void blank() {
    page.blank();
  }

  /** A line of each language. */
  void say(int indent, Words words) {
    item(indent, "", words);
  }

  /** A line of each language behind a mark. */
  void item(int indent, String mark, Words words) {
    String before = mark;
    for (Phrases language : languages) {
      String text = words.apply(language);
      if (text == null) continue;
      Style[] style = language == first() ? new Style[0] : new Style[] {Style.FAINT};
      page.item(indent, before, text, colour(before), style);
      before = " ".repeat(page.width(mark));
    }
  }

  private static List<Style> colour(String mark) {
    if (mark.equals(MET)) return List.of(Style.GREEN);
    return mark.equals(OPEN) ? List.of(Style.RED) : List.of();
  }

  /** A label and its text in each language; nothing where there is no text. */
  void entry(int indent, String key, Words words) {
    say(indent, language -> language.labelled(key, words.apply(language)));
  }

  /** The rules the answer was made with. */
  void rules() {
    for (String pack : first().rules()) {
      page.item(0, first().label("rules"), pack, List.of(Style.FAINT), Style.FAINT);
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
