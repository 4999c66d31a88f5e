package io.github.tradequalification.note;

import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.internal.text.DisplayWidth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the rules rest on, source by source, in lines of at most 80 columns. */
final class SourcesReport {

  private final ReportTexts texts;
  private final Page page;
  private boolean begun;

  /** Begins an empty one. */
  SourcesReport(Language language, boolean colour) {
    this.texts = new ReportTexts(language);
    this.page = new Page(colour, new DisplayWidth(language == Language.CHINESE));
  }

  /** Adds a source. */
  void source(RegisteredSource source) {
    if (begun) page.blank();
    begun = true;
    page.line(0, source.id(), Style.BOLD);
    Map<String, @Nullable String> about = new LinkedHashMap<>();
    about.put("title", source.title());
    about.put("number", source.number());
    about.put("issuer", source.issuer());
    about.put("in-force", days(source.from(), source.until()));
    about.put("replaces", source.replaces());
    about.put("grade", texts.of("grade." + source.grade()));
    about.put("address", source.address());
    about.put(
        "checked", source.checked() == null ? texts.of("never") : source.checked().toString());
    about.put("pack", source.pack());
    about.put("rests", source.rules().isEmpty() ? texts.of("nothing") : null);
    about.values().removeIf(value -> value == null);
    int widest = about.keySet().stream().mapToInt(key -> page.width(label(key))).max().orElse(0);
    about.forEach((key, text) -> page.item(2, page.padded(label(key), widest), text, List.of()));
    if (!source.rules().isEmpty()) page.line(2, label("rests").stripTrailing());
    source.rules().forEach(rule -> page.item(4, "- ", rule(rule), List.of()));
  }

  private String rule(RegisteredSource.Rule rule) {
    StringJoiner more = new StringJoiner(texts.of("comma"));
    if (rule.article() != null) more.add(rule.article());
    String days = days(rule.from(), rule.until());
    if (days != null) more.add(days);
    return more.length() == 0 ? rule.name() : texts.of("with", rule.name(), more);
  }

  /** Null if neither day is known. */
  private @Nullable String days(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null) return until == null ? null : texts.of("until", until);
    return until == null ? texts.of("from", from) : texts.of("from-until", from, until);
  }

  /** Names those that were not checked for long. */
  void old(List<RegisteredSource> old, LocalDate day, int age) {
    if (begun) page.blank();
    begun = true;
    String title = old.isEmpty() ? "all-checked" : "not-checked";
    page.line(0, texts.of(title, age, day), Style.BOLD);
    for (RegisteredSource source : old) {
      LocalDate checked = source.checked();
      String when =
          checked == null
              ? texts.of("never")
              : texts.of("checked-before", checked, ChronoUnit.DAYS.between(checked, day));
      page.item(2, "- ", texts.of("with", source.id(), when), List.of());
    }
  }

  private String label(String key) {
    return texts.of(key) + texts.of("colon");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
