package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment, component by component: an answer has hundreds of them, and asking each
 * record for its components takes a third longer. Not thread-safe.
 */
final class AssessmentWriter {

  /** The names of the components, made ready to be written. */
  private enum Name {
    ACTUAL,
    AS_OF,
    AUTHORITY,
    CHANNEL,
    CODE,
    COPIES,
    DECIDES,
    DETAIL,
    DIGEST,
    ELIGIBILITY,
    FACT,
    FINDINGS,
    FORM,
    ID,
    INCONSISTENT,
    LAW_OF,
    MATERIAL,
    MATERIALS,
    MAX,
    MESSAGE,
    MIN,
    MISSING_MATERIALS,
    NAME,
    NEXT_STEP,
    OBSERVED,
    OUTCOME,
    QUESTIONS,
    READY,
    REASONS,
    REMEDY,
    RESULT,
    RULE,
    RULE_PACKS,
    SATISFIED,
    SIGNED,
    SOURCE,
    STANDING,
    STATED,
    STATUS,
    STEP,
    STEPS,
    UNCONFIRMED,
    VERSION,
    WAITS_FOR,
    WEIGHT,
    WORKING_DAYS;

    private final byte[] text = JsonWriter.quoted(inJava(name()));

    /** {@code asOf} for {@code AS_OF}. */
    private static String inJava(String constant) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < constant.length(); i++) {
        char c = constant.charAt(i);
        boolean begins = i > 0 && constant.charAt(i - 1) == '_';
        if (c != '_') name.append(begins ? c : Character.toLowerCase(c));
      }
      return name.toString();
    }
  }

  private final JsonWriter json;

  AssessmentWriter(JsonWriter json) {
    this.json = json;
  }

  void write(Assessment assessment) throws IOException {
    json.writeStartObject();
    text(Name.AS_OF, assessment.asOf().toString());
    text(Name.LAW_OF, assessment.lawOf().toString());
    text(Name.ELIGIBILITY, assessment.eligibility().name());
    text(Name.STANDING, assessment.standing().name());
    start(Name.FINDINGS);
    for (Finding finding : assessment.findings()) write(finding);
    json.writeEndArray();
    start(Name.MISSING_MATERIALS);
    for (MissingMaterial missing : assessment.missingMaterials()) write(missing);
    json.writeEndArray();
    start(Name.STEPS);
    for (Step step : assessment.steps()) write(step);
    json.writeEndArray();
    name(Name.NEXT_STEP);
    write(assessment.nextStep());
    start(Name.QUESTIONS);
    for (Question question : assessment.questions()) write(question);
    json.writeEndArray();
    start(Name.RULE_PACKS);
    for (RulePack pack : assessment.rulePacks()) write(pack);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    text(Name.CODE, finding.code());
    text(Name.OUTCOME, finding.outcome().name());
    text(Name.WEIGHT, finding.weight().name());
    text(Name.STEP, finding.step());
    name(Name.OBSERVED);
    ValueWriter.write(json, finding.observed());
    text(Name.MESSAGE, finding.message());
    text(Name.REMEDY, finding.remedy());
    text(Name.RULE, finding.rule());
    text(Name.SOURCE, finding.source());
    text(Name.NAME, finding.name());
    json.writeEndObject();
  }

  private void write(MissingMaterial missing) throws IOException {
    json.writeStartObject();
    text(Name.STEP, missing.step());
    text(Name.MATERIAL, missing.material());
    text(Name.NAME, missing.name());
    text(Name.FORM, missing.form().name());
    reasons(missing.reasons());
    name(Name.DETAIL);
    write(missing.detail());
    text(Name.MESSAGE, missing.message());
    text(Name.RULE, missing.rule());
    text(Name.SOURCE, missing.source());
    json.writeEndObject();
  }

  /** Only what there is. */
  private void write(MissingMaterial.Detail detail) throws IOException {
    json.writeStartObject();
    if (!detail.inconsistent().isEmpty()) {
      name(Name.INCONSISTENT);
      write(detail.inconsistent());
    }
    if (!detail.unconfirmed().isEmpty()) texts(Name.UNCONFIRMED, detail.unconfirmed());
    json.writeEndObject();
  }

  private void write(Map<String, MissingMaterial.Difference> differences) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, MissingMaterial.Difference> each : differences.entrySet()) {
      json.writeFieldName(each.getKey());
      json.writeStartObject();
      text(Name.STATED, each.getValue().stated());
      text(Name.ACTUAL, each.getValue().actual());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(Step step) throws IOException {
    json.writeStartObject();
    text(Name.STEP, step.step());
    text(Name.NAME, step.name());
    text(Name.STATUS, step.status().name());
    texts(Name.WAITS_FOR, step.waitsFor());
    materials(step.materials());
    text(Name.AUTHORITY, step.authority());
    text(Name.CHANNEL, step.channel());
    name(Name.WORKING_DAYS);
    write(step.workingDays());
    text(Name.RESULT, step.result());
    json.writeEndObject();
  }

  private void write(@Nullable NextStep next) throws IOException {
    if (next == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text(Name.STEP, next.step());
    text(Name.NAME, next.name());
    name(Name.READY);
    if (next.ready() == null) json.writeNull();
    else json.writeBoolean(next.ready());
    text(Name.AUTHORITY, next.authority());
    text(Name.CHANNEL, next.channel());
    name(Name.WORKING_DAYS);
    write(next.workingDays());
    text(Name.RESULT, next.result());
    materials(next.materials());
    json.writeEndObject();
  }

  private void write(@Nullable WorkingDays days) throws IOException {
    if (days == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    name(Name.MIN);
    json.writeNumber(days.min());
    name(Name.MAX);
    json.writeNumber(days.max());
    json.writeEndObject();
  }

  private void write(Question question) throws IOException {
    json.writeStartObject();
    text(Name.FACT, question.fact());
    texts(Name.DECIDES, question.decides());
    text(Name.NAME, question.name());
    json.writeEndObject();
  }

  private void write(RulePack pack) throws IOException {
    json.writeStartObject();
    text(Name.ID, pack.id());
    text(Name.VERSION, pack.version());
    text(Name.DIGEST, pack.digest());
    json.writeEndObject();
  }

  private void materials(List<RequiredMaterial> materials) throws IOException {
    start(Name.MATERIALS);
    for (RequiredMaterial material : materials) {
      json.writeStartObject();
      text(Name.MATERIAL, material.material());
      text(Name.FORM, material.form().name());
      name(Name.SIGNED);
      json.writeBoolean(material.signed());
      name(Name.SATISFIED);
      json.writeBoolean(material.satisfied());
      text(Name.NAME, material.name());
      reasons(material.reasons());
      name(Name.COPIES);
      json.writeNumber(material.copies());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reasons(List<MissingMaterial.Reason> reasons) throws IOException {
    start(Name.REASONS);
    for (MissingMaterial.Reason reason : reasons) json.writeString(reason.name());
    json.writeEndArray();
  }

  private void name(Name name) throws IOException {
    json.writeFieldName(name.text);
  }

  private void start(Name list) throws IOException {
    name(list);
    json.writeStartArray();
  }

  private void text(Name name, @Nullable String text) throws IOException {
    name(name);
    if (text == null) json.writeNull();
    else json.writeString(text);
  }

  private void texts(Name name, List<String> texts) throws IOException {
    start(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }
}
