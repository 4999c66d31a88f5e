package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.RequiredMaterial.Origin;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment, component by component: an answer has hundreds of them, and asking each
 * record for its components takes a third longer. Not thread-safe.
 */
final class AssessmentWriter {

  private final JsonWriter json;

  AssessmentWriter(JsonWriter json) {
    this.json = json;
  }

  void write(Assessment assessment) throws IOException {
    json.writeStartObject();
    text(Component.AS_OF, assessment.asOf().toString());
    text(Component.LAW_OF, assessment.lawOf().toString());
    text(Component.ELIGIBILITY, assessment.eligibility().name());
    text(Component.STANDING, assessment.standing().name());
    start(Component.FINDINGS);
    for (Finding finding : assessment.findings()) write(finding);
    json.writeEndArray();
    start(Component.MISSING_MATERIALS);
    for (MissingMaterial missing : assessment.missingMaterials()) write(missing);
    json.writeEndArray();
    start(Component.STEPS);
    for (Step step : assessment.steps()) write(step);
    json.writeEndArray();
    name(Component.NEXT_STEP);
    write(assessment.nextStep());
    start(Component.QUESTIONS);
    for (Question question : assessment.questions()) write(question);
    json.writeEndArray();
    start(Component.RULE_PACKS);
    for (RulePack pack : assessment.rulePacks()) write(pack);
    json.writeEndArray();
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
    json.writeEndObject();
  }

  private void write(MissingMaterial missing) throws IOException {
    json.writeStartObject();
    text(Component.STEP, missing.step());
    text(Component.MATERIAL, missing.material());
    text(Component.NAME, missing.name());
    text(Component.FORM, missing.form().name());
    reasons(missing.reasons());
    name(Component.DETAIL);
    write(missing.detail());
    text(Component.MESSAGE, missing.message());
    text(Component.RULE, missing.rule());
    text(Component.SOURCE, missing.source());
    sources(missing.sources());
    number(Component.COPIES, missing.copies());
    ways(missing.alternatives(), missing.from(), missing.acceptedForms());
    json.writeEndObject();
  }

  /** Only what there is. */
  private void write(MissingMaterial.Detail detail) throws IOException {
    json.writeStartObject();
    if (!detail.inconsistent().isEmpty()) {
      name(Component.INCONSISTENT);
      write(detail.inconsistent());
    }
    if (!detail.unconfirmed().isEmpty()) texts(Component.UNCONFIRMED, detail.unconfirmed());
    json.writeEndObject();
  }

  private void write(Map<String, MissingMaterial.Difference> differences) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, MissingMaterial.Difference> each : differences.entrySet()) {
      json.writeFieldName(each.getKey());
      json.writeStartObject();
      text(Component.STATED, each.getValue().stated());
      text(Component.ACTUAL, each.getValue().actual());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(Step step) throws IOException {
    json.writeStartObject();
    text(Component.STEP, step.step());
    text(Component.NAME, step.name());
    text(Component.STATUS, step.status().name());
    texts(Component.WAITS_FOR, step.waitsFor());
    materials(step.materials());
    text(Component.AUTHORITY, step.authority());
    text(Component.CHANNEL, step.channel());
    name(Component.WORKING_DAYS);
    write(step.workingDays());
    text(Component.RESULT, step.result());
    number(Component.STATUTORY_WORKING_DAYS, step.statutoryWorkingDays());
    text(Component.FEE, step.fee());
    number(Component.WITHIN_DAYS, step.withinDays());
    text(Component.REASON, step.reason());
    sources(step.sources());
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
    name(Component.READY);
    if (next.ready() == null) json.writeNull();
    else json.writeBoolean(next.ready());
    text(Component.AUTHORITY, next.authority());
    text(Component.CHANNEL, next.channel());
    name(Component.WORKING_DAYS);
    write(next.workingDays());
    text(Component.RESULT, next.result());
    number(Component.STATUTORY_WORKING_DAYS, next.statutoryWorkingDays());
    text(Component.FEE, next.fee());
    number(Component.WITHIN_DAYS, next.withinDays());
    materials(next.materials());
    json.writeEndObject();
  }

  private void write(@Nullable WorkingDays days) throws IOException {
    if (days == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    name(Component.MIN);
    json.writeNumber(days.min());
    name(Component.MAX);
    json.writeNumber(days.max());
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

  private void write(RulePack pack) throws IOException {
    json.writeStartObject();
    text(Component.ID, pack.id());
    text(Component.VERSION, pack.version());
    text(Component.DIGEST, pack.digest());
    json.writeEndObject();
  }

  private void materials(List<RequiredMaterial> materials) throws IOException {
    start(Component.MATERIALS);
    for (RequiredMaterial material : materials) {
      json.writeStartObject();
      text(Component.MATERIAL, material.material());
      text(Component.FORM, material.form().name());
      name(Component.SIGNED);
      json.writeBoolean(material.signed());
      name(Component.SATISFIED);
      json.writeBoolean(material.satisfied());
      text(Component.NAME, material.name());
      reasons(material.reasons());
      number(Component.COPIES, material.copies());
      ways(material.alternatives(), material.from(), material.acceptedForms());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What else would do, and where it comes from. */
  private void ways(List<Alternative> alternatives, @Nullable Origin from, List<Form> accepted)
      throws IOException {
    start(Component.ALTERNATIVES);
    for (Alternative other : alternatives) {
      json.writeStartObject();
      text(Component.MATERIAL, other.material());
      text(Component.NAME, other.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    name(Component.FROM);
    if (from == null) json.writeNull();
    else write(from);
    start(Component.ACCEPTED_FORMS);
    for (Form form : accepted) json.writeString(form.name());
    json.writeEndArray();
  }

  /** Only what is known. */
  private void write(Origin from) throws IOException {
    json.writeStartObject();
    if (from.step() != null) text(Component.STEP, from.step());
    if (from.enterprise() != null) {
      name(Component.ENTERPRISE);
      json.writeBoolean(from.enterprise());
    }
    if (from.issuer() != null) text(Component.ISSUER, from.issuer());
    json.writeEndObject();
  }

  private void sources(List<Source> sources) throws IOException {
    start(Component.SOURCES);
    for (Source source : sources) {
      json.writeStartObject();
      text(Component.ID, source.id());
      text(Component.TITLE, source.title());
      text(Component.ISSUER, source.issuer());
      text(Component.ARTICLE, source.article());
      text(Component.GRADE, source.grade() == null ? null : source.grade().name());
      day(Component.FROM, source.from());
      day(Component.UNTIL, source.until());
      text(Component.ADDRESS, source.address());
      day(Component.CHECKED, source.checked());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reasons(List<MissingMaterial.Reason> reasons) throws IOException {
    start(Component.REASONS);
    for (MissingMaterial.Reason reason : reasons) json.writeString(reason.name());
    json.writeEndArray();
  }

  private void name(Component component) throws IOException {
    json.writeFieldName(component.text);
  }

  private void start(Component list) throws IOException {
    name(list);
    json.writeStartArray();
  }

  private void text(Component name, @Nullable String text) throws IOException {
    name(name);
    if (text == null) json.writeNull();
    else json.writeString(text);
  }

  private void number(Component name, @Nullable Integer number) throws IOException {
    name(name);
    if (number == null) json.writeNull();
    else json.writeNumber(number);
  }

  private void day(Component name, @Nullable LocalDate day) throws IOException {
    text(name, day == null ? null : day.toString());
  }

  private void texts(Component name, List<String> texts) throws IOException {
    start(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }
}
