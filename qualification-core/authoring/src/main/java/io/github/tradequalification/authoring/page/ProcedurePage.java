package io.github.tradequalification.authoring.page;

import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.page.LawOfDay.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The procedure of a day. */
final class ProcedurePage {

  private static final List<String> WEIGHTS = List.of("bindsByLaw", "bindsInPractice", "isAdvice");
  private static final List<String> FORMS =
      List.of("originalOf", "copyOf", "formOf", "signedFormOf");
  private static final List<String> DUTIES =
      List.of("required", "requiredAnew", "optional", "notRequired");
  private static final Map<String, CodeKind> NAMED = new LinkedHashMap<>();

  static {
    NAMED.put("authority", CodeKind.AUTHORITY);
    NAMED.put("channel", CodeKind.CHANNEL);
    NAMED.put("result", CodeKind.RESULT);
    NAMED.put("fee", CodeKind.FEE);
  }

  private final LawOfDay law;
  private final Words words;
  private final List<Page.Part> parts = new ArrayList<>();

  ProcedurePage(LawOfDay law, Words words) {
    this.law = law;
    this.words = words;
  }

  Page page() {
    parts.add(new Page.Heading(2, words.heading("diagram")));
    parts.add(diagram());
    parts.add(new Page.Heading(2, words.heading("conditions")));
    parts.add(conditions());
    parts.add(new Page.Heading(2, words.heading("steps")));
    for (String step : law.steps()) add(step);
    return new Page(words.heading("title", law.day().toString()), parts);
  }

  private Page.Diagram diagram() {
    List<String> steps = law.steps();
    List<Page.Node> nodes = new ArrayList<>();
    for (String step : steps) {
      List<Integer> after =
          law.all("step", step, "follows").stream()
              .map(steps::indexOf)
              .filter(place -> place >= 0)
              .toList();
      nodes.add(new Page.Node(words.name(CodeKind.STEP, step), after));
    }
    return new Page.Diagram(words.heading("diagram"), nodes);
  }

  private Page.Table conditions() {
    List<List<String>> rows = new ArrayList<>();
    for (String condition : law.conditions()) {
      rows.add(
          List.of(
              words.name(CodeKind.CONDITION, condition),
              WEIGHTS.stream()
                  .filter(weight -> law.says("condition", condition, weight))
                  .map(words::heading)
                  .collect(Collectors.joining(words.heading("and"))),
              words.names(CodeKind.FACT, law.all("condition", condition, "restsOn"), "and"),
              law.about(condition, "notMet", "unknown", "met", "doesNotApply").stream()
                  .map(told -> told.rule().name())
                  .distinct()
                  .collect(Collectors.joining("; "))));
    }
    return new Page.Table(
        List.of(
            words.heading("condition"),
            words.heading("weight"),
            words.heading("facts"),
            words.heading("judged")),
        rows);
  }

  private void add(String step) {
    parts.add(new Page.Heading(3, words.name(CodeKind.STEP, step)));
    NAMED.forEach(
        (verb, kind) ->
            law.value(step, verb)
                .filter(keys -> !keys.isEmpty())
                .ifPresent(keys -> line(verb, words.name(kind, keys.get(0)))));
    law.value(step, "workingDays").ifPresent(days -> line("workingDays", span(days)));
    for (String verb : List.of("statutoryWorkingDays", "withinDays")) {
      law.value(step, verb).ifPresent(days -> line(verb, String.join("", days)));
    }
    names("follows", CodeKind.STEP, law.all("step", step, "follows"));
    names("needs", CodeKind.CONDITION, law.all("step", step, "needs"));
    names("mends", CodeKind.CONDITION, law.all("step", step, "mends"));
    for (String flag : List.of("needsEveryCondition", "isNoFiling", "acceptsElectronicCopies")) {
      if (law.says("step", step, flag)) parts.add(new Page.Paragraph(words.heading(flag) + "."));
    }
    duties(step);
    papers(step);
  }

  private void line(String heading, String text) {
    parts.add(new Page.Line(words.heading(heading), text));
  }

  private void names(String heading, CodeKind kind, List<String> codes) {
    if (!codes.isEmpty()) line(heading, words.names(kind, codes, "and"));
  }

  private static String span(List<String> days) {
    boolean one = days.size() == 2 && days.get(0).equals(days.get(1));
    return one ? days.get(0) : String.join("–", days);
  }

  private void duties(String step) {
    List<List<String>> rows = new ArrayList<>();
    for (String duty : DUTIES) {
      for (Told told : law.about(step, duty)) {
        rows.add(List.of(words.heading(duty), told.rule().name(), told.source()));
      }
    }
    if (rows.isEmpty()) return;
    parts.add(
        new Page.Table(
            List.of(words.heading("duty"), words.heading("rule"), words.heading("source")), rows));
  }

  private void papers(String step) {
    List<List<String>> rows = new ArrayList<>();
    for (Told told : law.about(step, "asks")) {
      for (String form : FORMS) {
        Optional<List<String>> materials = told.of(form);
        if (materials.isEmpty()) continue;
        rows.add(
            List.of(
                words.names(CodeKind.MATERIAL, materials.get(), "or"),
                words.heading(form),
                told.rule().isUnconditional() ? words.heading("everybody") : told.rule().name(),
                told.source()));
      }
    }
    if (rows.isEmpty()) return;
    parts.add(
        new Page.Table(
            List.of(
                words.heading("paper"),
                words.heading("form"),
                words.heading("asked"),
                words.heading("source")),
            rows));
  }
}
