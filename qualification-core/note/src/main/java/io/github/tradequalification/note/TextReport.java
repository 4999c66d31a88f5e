package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a note to a clerk: where the enterprise stands, where to go next and what to
 * bring, then what else there is to know.
 */
final class TextReport {

  static final int LONGEST_VALUE = 120;
  private static final int SHOWN_OF_DIGEST = 19;

  /** Faults that the paper at hand cannot be cured of. */
  private static final Set<Reason> ANOTHER_PAPER =
      EnumSet.of(Reason.ABSENT, Reason.TOO_FEW_COPIES, Reason.NOT_LEGIBLE, Reason.EXPIRED);

  private final Phrases say;
  private final Assessment assessment;
  private final StepGroups steps;
  private final Page page;

  private TextReport(Language language, boolean colour, Assessment assessment) {
    this.say = new Phrases(new ReportTexts(language), assessment);
    this.assessment = assessment;
    this.steps = StepGroups.of(assessment);
    this.page = new Page(colour, new DisplayWidth(language == Language.CHINESE));
  }

  /**
   * The note, in lines of at most 80 columns.
   *
   * @param colour whether to use it
   */
  static String write(boolean colour, Enterprise enterprise, Assessment assessment) {
    TextReport report = new TextReport(Language.of(assessment), colour, assessment);
    report.head(enterprise);
    if (report.idle()) report.nothingToDo();
    assessment.next().ifPresent(report::next);
    report.conditions("unmet", Outcome.NOT_MET);
    report.conditions("unknown", Outcome.UNKNOWN);
    report.missing();
    report.ahead();
    report.behind();
    report.list("questions", assessment.questions().stream().map(report::question).toList());
    report.list("notes", assessment.notes().stream().map(report::note).toList());
    report.page.blank();
    rules(report.page, report.say);
    return report.page.toString();
  }

  private void head(Enterprise enterprise) {
    Style colour =
        switch (assessment.standing()) {
          case QUALIFIED -> Style.GREEN;
          case BLOCKED -> Style.RED;
          case IN_PROGRESS, UNDETERMINED -> Style.YELLOW;
        };
    page.line(0, standing(say), Style.BOLD, colour);
    page.line(0, say.label("enterprise") + named(say, enterprise));
    page.line(0, say.of("days", assessment.asOf(), assessment.lawOf()));
  }

  static String standing(Phrases say) {
    String standing = say.of("standing." + say.answer().standing());
    return say.and("pause", standing, say.of("eligibility." + say.answer().eligibility()));
  }

  static String named(Phrases say, Enterprise enterprise) {
    String name = value(enterprise.name());
    String code = enterprise.unifiedSocialCreditCode();
    return code == null ? name : say.of("with", name, value(code));
  }

  private boolean idle() {
    return assessment.standing() == Standing.QUALIFIED;
  }

  private void nothingToDo() {
    page.heading(say.of("idle"));
    page.line(2, say.of(steps.filed() ? "idle.on-record" : "idle.none"));
  }

  private void next(NextStep step) {
    List<Source> sources = assessment.step(step.step()).sources();
    page.heading(say.label("next") + say.graded(step.name(), sources));
    Map<String, @Nullable String> about = new LinkedHashMap<>();
    about.put("authority", step.authority());
    about.put("channel", step.channel());
    about.put("time", say.times(step.statutoryWorkingDays(), step.workingDays()));
    about.put("due", say.due(step.withinDays()));
    about.put("fee", step.fee());
    about.put("result", step.result());
    about.put("bring", bring(step));
    about.values().removeIf(text -> text == null);
    int widest =
        about.keySet().stream().mapToInt(key -> page.width(say.label(key))).max().orElse(0);
    about.forEach(
        (key, text) -> page.item(2, page.padded(say.label(key), widest), text, List.of()));
    Iterator<MissingMaterial> missing = assessment.missingFor(step.step()).iterator();
    for (RequiredMaterial material : step.materials()) {
      if (material.satisfied()) ready(material);
      else lacking(missing.next());
    }
  }

  private String bring(NextStep step) {
    if (step.ready() == null) return say.of("bring.unknown");
    if (step.ready()) return say.of("bring.all");
    long ready = step.materials().stream().filter(RequiredMaterial::satisfied).count();
    return say.of("bring.some", ready, step.materials().size());
  }

  private void conditions(String title, Outcome outcome) {
    List<Finding> found =
        assessment.conditions().stream().filter(finding -> finding.outcome() == outcome).toList();
    if (!found.isEmpty()) page.heading(say.of(title));
    for (Finding finding : found) {
      page.item(2, "- ", finding.message(), List.of());
      if (finding.remedy() != null) page.item(4, say.label("remedy"), finding.remedy(), List.of());
      page.item(4, say.label("source"), finding.source(), List.of(Style.FAINT), Style.FAINT);
    }
  }

  /** What the steps other than the next one lack; each step is named once. */
  private void missing() {
    String next = assessment.next().map(NextStep::step).orElse("");
    String title = idle() ? "missing.idle" : next.isEmpty() ? "missing" : "missing.else";
    boolean headed = false;
    for (Step step : assessment.steps()) {
      List<MissingMaterial> lacking = assessment.missingFor(step.step());
      if (lacking.isEmpty() || step.step().equals(next)) continue;
      if (!headed) page.heading(say.of(title));
      headed = true;
      boolean optional = step.status() == Status.OPTIONAL;
      page.line(2, optional ? say.of("with", step.name(), say.of("status.OPTIONAL")) : step.name());
      lacking.forEach(this::lacking);
    }
  }

  private void ready(RequiredMaterial material) {
    String paper = say.of("form." + material.form());
    String form = material.signed() ? say.of("signed", paper) : paper;
    page.item(4, "[x] ", say.of("with", material.name(), form), List.of(Style.GREEN));
  }

  private void lacking(MissingMaterial missing) {
    String message = say.graded(missing.message(), missing.sources());
    page.item(4, "[ ] ", message, List.of(Style.RED));
    boolean another = missing.reasons().stream().anyMatch(ANOTHER_PAPER::contains);
    String where = say.where(another ? missing.from() : null, missing.alternatives());
    if (where != null) page.line(8, where, Style.FAINT);
  }

  private void ahead() {
    List<Step> ahead = Stream.concat(steps.ahead().stream(), steps.optional().stream()).toList();
    if (ahead.isEmpty()) return;
    page.heading(say.of("ahead"));
    int widest = ahead.stream().mapToInt(step -> page.width(status(step))).max().orElse(0);
    for (Step step : ahead) {
      Style[] style = isNext(step) ? new Style[] {Style.BOLD} : new Style[0];
      page.item(2, page.padded(status(step), widest + 2), entry(step), List.of(style), style);
    }
  }

  private String entry(Step step) {
    String due = isNext(step) ? null : say.due(step.withinDays());
    String waits = step.waitsFor().isEmpty() ? null : say.named(step.waitsFor());
    String more =
        say.joined(
            "semicolon",
            say.labelled("waits", waits),
            due,
            step.reason() == null ? null : say.labelled("reason", step.reason()));
    return more == null ? step.name() : say.of("entry", step.name(), more);
  }

  private String status(Step step) {
    boolean takenNext = isNext(step) && step.status() == Status.ALLOWED;
    return say.of(takenNext ? "status.next" : "status." + step.status());
  }

  private boolean isNext(Step step) {
    return assessment.next().filter(next -> next.step().equals(step.step())).isPresent();
  }

  /** The steps that are done, and those that need not be taken. */
  private void behind() {
    if (!steps.done().isEmpty()) {
      page.blank();
      String done = say.named(steps.done().stream().map(Step::step).toList());
      page.item(0, say.label("done"), done, List.of(Style.BOLD));
    }
    list("excused", steps.excused().stream().map(step -> excused(say, step)).toList());
    if (!steps.others().isEmpty()) {
      if (steps.excused().isEmpty()) page.blank();
      page.line(2, say.of("excused.others"));
    }
  }

  static String excused(Phrases say, Step step) {
    return step.name() + say.of("colon") + step.reason();
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) page.heading(say.of(title));
    items.forEach(item -> page.item(2, "- ", item, List.of()));
  }

  private String question(Question question) {
    String decides = say.labelled("decides", say.named(question.decides()));
    String who = say.labelled("who", question.whoKnows());
    String about = say.joined("semicolon", decides, who);
    return about == null ? question.name() : say.of("with", question.name(), about);
  }

  private String note(Finding note) {
    return say.graded(say.and("pause", note.message(), note.remedy()), note.sources());
  }

  static void rules(Page page, Phrases say) {
    for (RulePack pack : say.answer().rulePacks()) {
      String digest = Printable.cut(pack.digest(), SHOWN_OF_DIGEST);
      String text = pack.id() + " " + pack.version() + " " + digest;
      page.item(0, say.label("rules"), text, List.of(Style.FAINT), Style.FAINT);
    }
  }

  private static String value(String value) {
    return Printable.shortened(value, LONGEST_VALUE);
  }
}
