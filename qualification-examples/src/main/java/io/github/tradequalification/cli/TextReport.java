package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.WorkingDays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * An assessment as a note to a clerk: where the enterprise stands, where to go next and what to
 * bring, then what else there is to know.
 */
final class TextReport {

  private static final int LONGEST_VALUE = 120;
  private static final int SHOWN_OF_DIGEST = 19;

  private final ReportTexts texts;
  private final Assessment assessment;
  private final Page page;

  private TextReport(Locale locale, Ansi ansi, Assessment assessment) {
    this.texts = new ReportTexts(locale);
    this.assessment = assessment;
    this.page = new Page(ansi, new DisplayWidth(locale.getLanguage().equals("zh")));
  }

  /**
   * The note, in lines of at most 80 columns.
   *
   * @param locale its language is that of the assessment
   * @param ansi whether to use colour
   */
  static String write(Locale locale, Ansi ansi, Enterprise enterprise, Assessment assessment) {
    TextReport report = new TextReport(locale, ansi, assessment);
    report.head(enterprise);
    assessment.next().ifPresent(report::next);
    report.conditions("unmet", Outcome.NOT_MET);
    report.conditions("unknown", Outcome.UNKNOWN);
    report.missing();
    report.steps();
    report.list("questions", assessment.questions().stream().map(report::question).toList());
    report.list("notes", assessment.notes().stream().map(report::withRemedy).toList());
    report.rules();
    return report.page.toString();
  }

  private void head(Enterprise enterprise) {
    Style colour =
        switch (assessment.standing()) {
          case QUALIFIED -> Style.fg_green;
          case BLOCKED -> Style.fg_red;
          case IN_PROGRESS, UNDETERMINED -> Style.fg_yellow;
        };
    String standing = texts.of("standing." + assessment.standing());
    String eligibility = texts.of("eligibility." + assessment.eligibility());
    page.line(0, standing + texts.of("pause") + eligibility, Style.bold, colour);
    String name = value(enterprise.name());
    String code = enterprise.unifiedSocialCreditCode();
    String named = code == null ? name : texts.of("with", name, value(code));
    page.line(0, label("enterprise") + named);
    page.line(0, texts.of("days", assessment.asOf(), assessment.lawOf()));
  }

  private void next(NextStep step) {
    page.heading(label("next") + step.name());
    Map<String, String> about = new LinkedHashMap<>();
    if (step.authority() != null) about.put("authority", step.authority());
    if (step.channel() != null) about.put("channel", step.channel());
    if (step.workingDays() != null) about.put("time", time(step.workingDays()));
    if (step.result() != null) about.put("result", step.result());
    about.put("bring", bring(step));
    int widest = about.keySet().stream().mapToInt(key -> page.width(label(key))).max().orElse(0);
    about.forEach((key, text) -> page.item(2, page.padded(label(key), widest), text, List.of()));
    Iterator<MissingMaterial> missing = assessment.missingFor(step.step()).iterator();
    for (RequiredMaterial material : step.materials()) {
      if (material.satisfied()) ready(material);
      else lacking(missing.next());
    }
  }

  private String bring(NextStep step) {
    if (step.ready() == null) return texts.of("bring.unknown");
    if (step.ready()) return texts.of("bring.all");
    long ready = step.materials().stream().filter(RequiredMaterial::satisfied).count();
    return texts.of("bring.some", ready, step.materials().size());
  }

  private void conditions(String title, Outcome outcome) {
    List<Finding> found =
        assessment.conditions().stream().filter(finding -> finding.outcome() == outcome).toList();
    if (!found.isEmpty()) page.heading(texts.of(title));
    for (Finding finding : found) {
      page.item(2, "- ", finding.message(), List.of());
      if (finding.remedy() != null) page.item(4, label("remedy"), finding.remedy(), List.of());
      page.item(4, label("source"), finding.source(), List.of(Style.faint), Style.faint);
    }
  }

  /** What the steps other than the next one lack; each step is named once. */
  private void missing() {
    String next = assessment.next().map(NextStep::step).orElse("");
    boolean headed = false;
    for (Step step : assessment.steps()) {
      List<MissingMaterial> lacking = assessment.missingFor(step.step());
      if (lacking.isEmpty() || step.step().equals(next)) continue;
      if (!headed) page.heading(texts.of(next.isEmpty() ? "missing" : "missing.else"));
      headed = true;
      boolean optional = step.status() == Status.OPTIONAL;
      page.line(
          2, optional ? texts.of("with", step.name(), texts.of("status.OPTIONAL")) : step.name());
      lacking.forEach(this::lacking);
    }
  }

  private void ready(RequiredMaterial material) {
    String paper = texts.of("form." + material.form());
    String form = material.signed() ? texts.of("signed", paper) : paper;
    page.item(4, "[x] ", texts.of("with", material.name(), form), List.of(Style.fg_green));
  }

  private void lacking(MissingMaterial missing) {
    page.item(4, "[ ] ", missing.message(), List.of(Style.fg_red));
  }

  private void steps() {
    page.heading(texts.of("steps"));
    int widest =
        assessment.steps().stream().mapToInt(step -> page.width(status(step))).max().orElse(0);
    for (Step step : assessment.steps()) {
      String waits = named(step.waitsFor());
      IStyle[] style = isNext(step) ? new IStyle[] {Style.bold} : new IStyle[0];
      String text = waits.isEmpty() ? step.name() : texts.of("waits", step.name(), waits);
      page.item(2, page.padded(status(step), widest + 2), text, List.of(style), style);
    }
  }

  private String status(Step step) {
    boolean takenNext = isNext(step) && step.status() == Status.ALLOWED;
    return texts.of(takenNext ? "status.next" : "status." + step.status());
  }

  private boolean isNext(Step step) {
    return assessment.next().filter(next -> next.step().equals(step.step())).isPresent();
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) page.heading(texts.of(title));
    items.forEach(item -> page.item(2, "- ", item, List.of()));
  }

  private String question(Question question) {
    return texts.of("with", question.name(), texts.of("decides", named(question.decides())));
  }

  private String withRemedy(Finding finding) {
    return finding.remedy() == null
        ? finding.message()
        : finding.message() + texts.of("pause") + finding.remedy();
  }

  private void rules() {
    page.blank();
    for (RulePack pack : assessment.rulePacks()) {
      String digest = Printable.cut(pack.digest(), SHOWN_OF_DIGEST);
      String text = pack.id() + " " + pack.version() + " " + digest;
      page.item(0, label("rules"), text, List.of(Style.faint), Style.faint);
    }
  }

  private String time(WorkingDays days) {
    if (days.max() == 0) return texts.of("time.same-day");
    String most = texts.of(days.max() == 1 ? "time.one" : "time.days", days.max());
    if (days.min() == days.max()) return most;
    return days.min() == 0
        ? texts.of("time.up-to", most)
        : texts.of("time.range", days.min(), most);
  }

  private String named(List<String> codes) {
    return codes.stream().map(assessment::nameOf).collect(Collectors.joining(texts.of("comma")));
  }

  private String label(String key) {
    return texts.of(key) + texts.of("colon");
  }

  private static String value(String value) {
    return Printable.shortened(value, LONGEST_VALUE);
  }
}
