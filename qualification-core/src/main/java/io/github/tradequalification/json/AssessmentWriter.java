package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.Step;
import io.github.tradequalification.internal.text.YearDay;
import java.io.IOException;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment, component by component: an answer has hundreds of them, and asking each
 * record for its components takes a third longer. Not thread-safe.
 */
final class AssessmentWriter extends AnswerFields {

  private final MaterialWriter materials;

  AssessmentWriter(JsonWriter json) {
    super(json);
    this.materials = new MaterialWriter(json);
  }

  void write(Assessment assessment) throws IOException {
    json.writeStartObject();
    text(Component.AS_OF, assessment.asOf().toString());
    text(Component.LAW_OF, assessment.lawOf().toString());
    text(Component.LANGUAGE, assessment.language());
    text(Component.ELIGIBILITY, assessment.eligibility().name());
    text(Component.STANDING, assessment.standing().name());
    start(Component.FINDINGS);
    for (Finding finding : assessment.findings()) write(finding);
    json.writeEndArray();
    start(Component.MISSING_MATERIALS);
    for (MissingMaterial missing : assessment.missingMaterials()) materials.write(missing);
    json.writeEndArray();
    start(Component.STEPS);
    for (Step step : assessment.steps()) write(step);
    json.writeEndArray();
    name(Component.NEXT_STEP);
    write(assessment.nextStep());
    start(Component.QUESTIONS);
    for (Question question : assessment.questions()) write(question);
    json.writeEndArray();
    packs(assessment.rulePacks());
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    text(Component.CODE, finding.code());
    text(Component.OUTCOME, finding.outcome().name());
    text(Component.WEIGHT, finding.weight().name());
    text(Component.STEP, finding.step());
    name(Component.OBSERVED);
    ValueWriter.write(json, finding.observed());
    text(Component.MESSAGE, finding.message());
    text(Component.REMEDY, finding.remedy());
    text(Component.RULE, finding.rule());
    text(Component.SOURCE, finding.source());
    sources(finding.sources());
    text(Component.NAME, finding.name());
    MonthDay by = finding.yearlyBy();
    text(Component.YEARLY_BY, by == null ? null : YearDay.text(by));
    json.writeEndObject();
  }

  private void write(Step step) throws IOException {
    json.writeStartObject();
    text(Component.STEP, step.step());
    text(Component.NAME, step.name());
    text(Component.STATUS, step.status().name());
    texts(Component.WAITS_FOR, step.waitsFor());
    materials.write(step.materials());
    text(Component.AUTHORITY, step.authority());
    text(Component.CHANNEL, step.channel());
    span(Component.WORKING_DAYS, step.workingDays());
    text(Component.RESULT, step.result());
    number(Component.STATUTORY_WORKING_DAYS, step.statutoryWorkingDays());
    text(Component.FEE, step.fee());
    number(Component.WITHIN_DAYS, step.withinDays());
    text(Component.REASON, step.reason());
    sources(step.sources());
    text(Component.RULE, step.rule());
    truth(Component.FILING, step.filing());
    truth(Component.REQUIRED, step.required());
    texts(Component.MENDS, step.mends());
    json.writeEndObject();
  }

  private void write(@Nullable NextStep next) throws IOException {
    if (next == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text(Component.STEP, next.step());
    text(Component.NAME, next.name());
    truth(Component.READY, next.ready());
    text(Component.AUTHORITY, next.authority());
    text(Component.CHANNEL, next.channel());
    span(Component.WORKING_DAYS, next.workingDays());
    text(Component.RESULT, next.result());
    number(Component.STATUTORY_WORKING_DAYS, next.statutoryWorkingDays());
    text(Component.FEE, next.fee());
    number(Component.WITHIN_DAYS, next.withinDays());
    materials.write(next.materials());
    json.writeEndObject();
  }

  private void write(Question question) throws IOException {
    json.writeStartObject();
    text(Component.FACT, question.fact());
    texts(Component.DECIDES, question.decides());
    text(Component.NAME, question.name());
    text(Component.WHO_KNOWS, question.whoKnows());
    json.writeEndObject();
  }
}
