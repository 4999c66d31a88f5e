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
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.note.Sheet.Aside;
import io.github.tradequalification.note.Sheet.Block;
import io.github.tradequalification.note.Sheet.Entry;
import io.github.tradequalification.note.Sheet.Facts;
import io.github.tradequalification.note.Sheet.Line;
import io.github.tradequalification.note.Sheet.Paper;
import io.github.tradequalification.note.Sheet.Papers;
import io.github.tradequalification.note.Sheet.Part;
import io.github.tradequalification.note.Sheet.Point;
import io.github.tradequalification.note.Sheet.Points;
import io.github.tradequalification.note.Sheet.Row;
import io.github.tradequalification.note.Sheet.Section;
import io.github.tradequalification.note.Sheet.Steps;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of an answer what a clerk reads: where the enterprise stands and where to go comes first.
 */
final class SheetMaker {

  /** Faults that the paper at hand cannot be cured of. */
  private static final Set<Reason> ANOTHER_PAPER =
      EnumSet.of(Reason.ABSENT, Reason.TOO_FEW_COPIES, Reason.NOT_LEGIBLE, Reason.EXPIRED);

  private final Phrases say;
  private final Assessment answer;
  private final StepGroups steps;
  private final List<Part> parts = new ArrayList<>();

  private SheetMaker(Language language, Assessment answer) {
    this.say = new Phrases(new ReportTexts(language), answer);
    this.answer = answer;
    this.steps = StepGroups.of(answer);
  }

  static Sheet sheet(Enterprise enterprise, Assessment answer) {
    Language language = Language.of(answer);
    SheetMaker maker = new SheetMaker(language, answer);
    maker.parts();
    Phrases say = maker.say;
    return new Sheet(
        language,
        answer.standing(),
        say.standing(),
        new Entry(say.of("enterprise"), say.named(enterprise)),
        say.of("days", answer.asOf(), answer.lawOf()),
        maker.parts,
        say.rules().stream().map(pack -> new Entry(say.of("rules"), pack)).toList());
  }

  private void parts() {
    if (idle()) {
      section("idle", List.of(new Line(say.of(steps.filed() ? "idle.on-record" : "idle.none"))));
    }
    answer.next().ifPresent(this::next);
    conditions("unmet", Outcome.NOT_MET);
    conditions("unknown", Outcome.UNKNOWN);
    missing();
    ahead();
    behind();
    points("questions", answer.questions().stream().map(this::question).toList());
    points("notes", answer.notes().stream().map(say::note).toList());
  }

  private boolean idle() {
    return answer.standing() == Standing.QUALIFIED;
  }

  private void section(String title, List<Block> blocks) {
    parts.add(new Section(say.of(title), blocks));
  }

  private void points(String title, List<String> texts) {
    if (texts.isEmpty()) return;
    section(title, List.of(new Points(texts.stream().map(Point::new).toList())));
  }

  private void next(NextStep step) {
    List<Entry> about = new ArrayList<>();
    add(about, "authority", step.authority());
    add(about, "channel", step.channel());
    add(about, "time", say.times(step.statutoryWorkingDays(), step.workingDays()));
    add(about, "due", say.due(step.withinDays()));
    add(about, "fee", step.fee());
    add(about, "result", step.result());
    add(about, "bring", bring(step));
    Iterator<MissingMaterial> missing = answer.missingFor(step.step()).iterator();
    List<Paper> papers =
        step.materials().stream()
            .map(each -> each.satisfied() ? ready(each) : lacking(missing.next()))
            .toList();
    String name = say.graded(step.name(), answer.step(step.step()).sources());
    List<Block> blocks = new ArrayList<>(List.of(new Facts(about)));
    if (!papers.isEmpty()) blocks.add(new Papers(null, papers));
    parts.add(new Section(say.label("next") + name, blocks));
  }

  private void add(List<Entry> entries, String key, @Nullable String text) {
    if (text != null) entries.add(new Entry(say.of(key), text));
  }

  private String bring(NextStep step) {
    if (step.ready() == null) return say.of("bring.unknown");
    if (step.ready()) return say.of("bring.all");
    long ready = step.materials().stream().filter(RequiredMaterial::satisfied).count();
    return say.of("bring.some", ready, step.materials().size());
  }

  private Paper ready(RequiredMaterial material) {
    String paper = say.of("form." + material.form());
    String form = material.signed() ? say.of("signed", paper) : paper;
    return new Paper(true, say.of("with", material.name(), form), null);
  }

  private Paper lacking(MissingMaterial missing) {
    boolean another = missing.reasons().stream().anyMatch(ANOTHER_PAPER::contains);
    String where = say.where(another ? missing.from() : null, missing.alternatives());
    return new Paper(false, say.graded(missing.message(), missing.sources()), where);
  }

  private void conditions(String title, Outcome outcome) {
    List<Point> found =
        answer.conditions().stream()
            .filter(finding -> finding.outcome() == outcome)
            .map(this::condition)
            .toList();
    if (!found.isEmpty()) section(title, List.of(new Points(found)));
  }

  private Point condition(Finding finding) {
    String remedy = finding.remedy();
    return new Point(
        finding.message(),
        remedy == null ? null : new Entry(say.of("remedy"), remedy),
        new Entry(say.of("source"), finding.source()));
  }

  /** What the steps other than the next one lack; each step is named once. */
  private void missing() {
    String next = answer.next().map(NextStep::step).orElse("");
    List<Block> blocks = new ArrayList<>();
    for (Step step : answer.steps()) {
      List<MissingMaterial> lacking = answer.missingFor(step.step());
      if (lacking.isEmpty() || step.step().equals(next)) continue;
      boolean optional = step.status() == Status.OPTIONAL;
      String name = optional ? say.of("with", step.name(), say.of("status.OPTIONAL")) : step.name();
      blocks.add(new Papers(name, lacking.stream().map(this::lacking).toList()));
    }
    String title = idle() ? "missing.idle" : next.isEmpty() ? "missing" : "missing.else";
    if (!blocks.isEmpty()) section(title, blocks);
  }

  private void ahead() {
    List<Row> rows =
        Stream.concat(steps.ahead().stream(), steps.optional().stream()).map(this::row).toList();
    if (!rows.isEmpty()) section("ahead", List.of(new Steps(rows)));
  }

  private Row row(Step step) {
    boolean next = answer.next().filter(each -> each.step().equals(step.step())).isPresent();
    boolean takenNext = next && step.status() == Status.ALLOWED;
    String waits = step.waitsFor().isEmpty() ? null : say.named(step.waitsFor());
    String about =
        say.joined(
            "semicolon",
            say.labelled("waits", waits),
            next ? null : say.due(step.withinDays()),
            say.labelled("reason", step.reason()));
    String status = say.of(takenNext ? "status.next" : "status." + step.status());
    return new Row(status, step.name(), about, next);
  }

  /** The steps that are done, and those that need not be taken. */
  private void behind() {
    if (!steps.done().isEmpty()) {
      String done = say.named(steps.done().stream().map(Step::step).toList());
      parts.add(new Aside(say.of("done"), done));
    }
    List<String> excused = steps.excused().stream().map(say::excused).toList();
    points("excused", excused);
    if (steps.others().isEmpty()) return;
    String others = say.of("excused.others");
    if (excused.isEmpty()) parts.add(new Aside(null, others));
    else append(new Line(others));
  }

  private void append(Block block) {
    Section last = (Section) parts.remove(parts.size() - 1);
    parts.add(
        new Section(
            last.title(), Stream.concat(last.blocks().stream(), Stream.of(block)).toList()));
  }

  private String question(Question question) {
    String decides = say.labelled("decides", say.named(question.decides()));
    String who = say.labelled("who", question.whoKnows());
    String about = say.joined("semicolon", decides, who);
    return about == null ? question.name() : say.of("with", question.name(), about);
  }
}
