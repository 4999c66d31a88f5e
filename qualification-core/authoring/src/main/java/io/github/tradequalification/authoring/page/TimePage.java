package io.github.tradequalification.authoring.page;

import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.page.LawOfDay.Told;
import io.github.tradequalification.internal.WrittenLaw.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What holds at what time. */
final class TimePage {

  private final WholeLaw law;
  private final Words words;

  TimePage(WholeLaw law, Words words) {
    this.law = law;
    this.words = words;
  }

  /** What is said of a step, in the order of the days from which it holds. */
  Page timeline(String step, String name) {
    record Row(Days days, Told told) {}
    List<Row> rows = new ArrayList<>();
    for (RuleAt rule : law.all()) {
      for (Said said : rule.said()) {
        Told told = new Told(rule, said);
        boolean about = told.subject().equals(step) || mentions(told, step);
        if (about) rows.add(new Row(law.daysOf(rule), told));
      }
    }
    rows.sort(Comparator.comparing(row -> shown(row.days().from())));
    List<List<String>> cells =
        rows.stream()
            .map(
                row ->
                    List.of(
                        shown(row.days().from()),
                        shown(row.days().until()),
                        "`" + row.told().said().words() + "`",
                        row.told().rule().name(),
                        row.told().source()))
            .toList();
    return new Page(
        words.heading("timeline", name),
        List.of(new Page.Table(heads("from", "until", "says", "rule", "source"), cells)));
  }

  private static boolean mentions(Told told, String step) {
    return told.verb().equals("decides") && told.said().first().text(1).orElse("").equals(step);
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(words::heading).toList();
  }

  /** What is said on one of two days only. */
  Page between(LawOfDay was, LawOfDay is) {
    List<Page.Part> parts = new ArrayList<>();
    List<List<String>> gone = onlyIn(was, is);
    List<List<String>> added = onlyIn(is, was);
    if (gone.isEmpty() && added.isEmpty()) {
      parts.add(new Page.Paragraph(words.heading("nothing")));
    }
    add("gone", gone, parts);
    add("added", added, parts);
    return new Page(words.heading("between", was.day().toString(), is.day().toString()), parts);
  }

  private void add(String heading, List<List<String>> rows, List<Page.Part> parts) {
    if (rows.isEmpty()) return;
    parts.add(new Page.Heading(2, words.heading(heading)));
    parts.add(new Page.Table(heads("says", "rule", "source"), rows));
  }

  private static List<List<String>> onlyIn(LawOfDay one, LawOfDay other) {
    Set<String> said = new TreeSet<>();
    for (Told each : other.said()) said.add(words(each));
    return one.said().stream()
        .filter(each -> !said.contains(words(each)))
        .map(each -> List.of("`" + each.said().words() + "`", each.rule().name(), each.source()))
        .toList();
  }

  /** With the conditions under which it is said. */
  private static String words(Told told) {
    return told.said().words() + " " + told.rule().when();
  }

  /** Rules that replace others, and rules that begin where one ends that speaks of the same. */
  Page supersedes() {
    List<List<String>> rows = new ArrayList<>();
    for (RuleAt rule : law.all()) {
      LocalDate from = law.daysOf(rule).from();
      if (from == null) continue;
      for (RuleAt before : law.all()) {
        boolean replaced = before.name().equals(rule.rule().valueOf("replaces"));
        boolean followed = from.equals(law.daysOf(before).until()) && speakAlike(before, rule);
        if (replaced || followed) {
          rows.add(List.of(from.toString(), before.name(), rule.name()));
        }
      }
    }
    rows.sort(Comparator.comparing(row -> row.get(0)));
    return new Page(
        words.heading("supersedes"), List.of(new Page.Table(heads("day", "old", "new"), rows)));
  }

  private static boolean speakAlike(RuleAt one, RuleAt other) {
    Set<String> subjects = subjects(one);
    subjects.retainAll(subjects(other));
    return !subjects.isEmpty();
  }

  /** What a rule speaks of, verb by verb. */
  private static Set<String> subjects(RuleAt rule) {
    Set<String> subjects = new TreeSet<>();
    for (Said said : rule.said()) {
      String second = said.verbs().size() > 1 ? said.verbs().get(1).name() : "";
      subjects.add(said.first().words() + second);
    }
    return subjects;
  }
}
