package io.github.tradequalification.json;

import io.github.tradequalification.Document.Form;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.RequiredMaterial.Origin;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what steps ask for and what is missing of it. Not thread-safe. */
final class MaterialWriter extends AnswerFields {

  MaterialWriter(JsonWriter json) {
    super(json);
  }

  void write(MissingMaterial missing) throws IOException {
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

  void write(List<RequiredMaterial> materials) throws IOException {
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
      name(Component.SEALED);
      json.writeBoolean(material.sealed());
      name(Component.LEGIBLE);
      json.writeBoolean(material.legible());
      text(Component.GRADE, material.grade() == null ? null : material.grade().name());
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

  private void reasons(List<MissingMaterial.Reason> reasons) throws IOException {
    start(Component.REASONS);
    for (MissingMaterial.Reason reason : reasons) json.writeString(reason.name());
    json.writeEndArray();
  }
}
