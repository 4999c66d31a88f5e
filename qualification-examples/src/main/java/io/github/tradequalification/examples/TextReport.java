package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An assessment as a note to a clerk: where the enterprise stands, where to go next and what to bring, and what else there is to know. */
final class TextReport {

  private final QualificationAssessor assessor;
  private final Properties words = new Properties();
  private final StringBuilder text = new StringBuilder();

  TextReport(QualificationAssessor assessor, Locale locale) {
    this.assessor = assessor;
    try (Reader file = new InputStreamReader(TextReport.class.getResourceAsStream("report_" + locale.getLanguage() + ".properties"), StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write(Assessment assessment) {
    text.setLength(0);
    line(0, word("standing." + assessment.standing()) + word("pause") + word("eligibility." + assessment.eligibility()));
    line(0, word("days").formatted(assessment.asOf(), assessment.lawOf()));
    Optional<NextStep> next = assessment.next();
    next.ifPresent(step -> next(step, assessment));
    section("unmet", assessment.findings(), finding -> finding.outcome() == Outcome.NOT_MET, this::withRemedy);
    section("unknown", assessment.findings(), finding -> finding.outcome() == Outcome.UNKNOWN, this::withRemedy);
    section("missing", assessment.missingMaterials(), missing -> next.map(step -> !step.step().equals(missing.step())).orElse(true), MissingMaterial::message);
    section("steps", assessment.steps(), step -> true, this::step);
    section("questions", assessment.questions(), question -> true, this::question);
    section("notes", assessment.findings(), finding -> finding.outcome() == Outcome.NOTE, this::withRemedy);
    section("rules", assessment.rulePacks(), pack -> true, TextReport::pack);
    return text.toString();
  }

  private void next(NextStep step, Assessment assessment) {
    blank();
    line(0, word("next") + word("colon") + step.name());
    if (step.authority() != null) line(1, word("authority") + word("colon") + step.authority());
    if (step.channel() != null) line(1, word("channel") + word("colon") + step.channel());
    if (step.workingDays() != null) line(1, word("time") + word("colon") + days(step.workingDays()));
    if (step.result() != null) line(1, word("result") + word("colon") + step.result());
    line(1, word("bring") + word("colon") + word(step.ready() == null ? "bring.unknown" : step.ready() ? "bring.all" : "bring.some"));
    step.materials().forEach(material -> line(2, material(material, step.step(), assessment)));
  }

  private String material(RequiredMaterial material, String step, Assessment assessment) {
    if (material.satisfied()) return "[x] " + word("material").formatted(assessor.nameOf(material.material()), word("form." + material.form()));
    return "[ ] " + assessment.missingFor(step).stream().filter(missing -> missing.material().equals(material.material()) && missing.form() == material.form())
        .map(MissingMaterial::message).findFirst().orElseThrow();
  }

  private <T> void section(String title, List<T> all, Predicate<T> wanted, Function<T, String> wording) {
    List<String> lines = all.stream().filter(wanted).map(wording).toList();
    if (lines.isEmpty()) return;
    blank();
    line(0, word(title) + word("colon"));
    lines.forEach(each -> line(1, "- " + each));
  }

  private String withRemedy(Finding finding) {
    return finding.remedy() == null ? finding.message() : finding.message() + word("pause") + finding.remedy();
  }

  private String step(Step step) {
    String waits = step.waitsFor().stream().map(assessor::nameOf).collect(Collectors.joining(word("comma")));
    return step.name() + word("colon") + word("status." + step.status()) + (waits.isEmpty() ? "" : word("waits").formatted(waits));
  }

  private String question(Question question) {
    return assessor.nameOf(question.fact()) + word("decides").formatted(question.decides().stream().map(assessor::nameOf).collect(Collectors.joining(word("comma"))));
  }

  private String days(WorkingDays days) {
    return days.min() == days.max() ? word("time.days").formatted(days.min()) : word("time.range").formatted(days.min(), days.max());
  }

  private static String pack(RulePack pack) {
    return pack.id() + " " + pack.version() + " " + pack.digest();
  }

  private void blank() {
    text.append('\n');
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content.stripTrailing()).append('\n');
  }

  private String word(String key) {
    String word = words.getProperty(key);
    if (word == null) throw new IllegalStateException("the report has no word for `" + key + "`");
    return word;
  }
}
