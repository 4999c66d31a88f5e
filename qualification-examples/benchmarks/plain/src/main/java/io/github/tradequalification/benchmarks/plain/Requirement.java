package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Document.Form;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.benchmarks.plain.Texts.Template;
import java.util.List;

/**
 * A material that a step asks for, or either of two, with all that can be said of it beforehand.
 */
final class Requirement {

  /** What it may be on. */
  enum Kind {
    ORIGINAL,
    COPY,
    COPY_OR_FILE,
    SEALED_FORM,
    SIGNED_FORM
  }

  /** Of whom it is asked. */
  enum When {
    ALWAYS,
    PERMIT_ISSUED,
    PERMIT_ENDED,
    WITHOUT_CREDIT_CODE,
    FOREIGN_INVESTED,
    OPERATOR_DOMESTIC,
    OPERATOR_FOREIGN,
    OPERATOR_UNKNOWN
  }

  /** One of the materials that do. */
  record Option(Material material, String name, Template message, RequiredMaterial satisfied) {}

  final When when;
  final boolean original;
  final boolean copy;
  final boolean file;
  final boolean sealed;
  final boolean signed;
  final Option[] options;
  final MissingMaterial absent;

  private final String step;
  private final Form form;
  private final String rule;
  private final String source;

  Requirement(Texts texts, Stage stage, Kind kind, When when, String rule, Material... materials) {
    this.when = when;
    copy = kind == Kind.COPY || kind == Kind.COPY_OR_FILE;
    original = !copy;
    signed = kind == Kind.SIGNED_FORM;
    file = kind == Kind.COPY_OR_FILE || kind == Kind.SEALED_FORM || signed;
    sealed = kind != Kind.ORIGINAL;
    step = stage.code;
    form = copy ? Form.COPY : Form.ORIGINAL;
    this.rule = texts.rule(rule);
    source = texts.source(rule);
    options = new Option[materials.length];
    for (int i = 0; i < options.length; i++) options[i] = option(texts, materials[i]);
    absent = missing(options[0], List.of(Reason.ABSENT), Detail.NONE, texts.of(Reason.ABSENT));
  }

  private Option option(Texts texts, Material material) {
    String name = texts.get("material." + material.code);
    String asked = texts.of(form);
    if (signed) asked = texts.get("signed").replace("{form}", asked);
    return new Option(
        material,
        name,
        new Template(texts.get("missing").replace("{material}", name).replace("{form}", asked)),
        new RequiredMaterial(material.code, form, signed, true, name, List.of(), 1));
  }

  RequiredMaterial lacking(Option option, List<Reason> reasons) {
    return new RequiredMaterial(
        option.material().code, form, signed, false, option.name(), reasons, 1);
  }

  boolean accepts(Form on) {
    return switch (on) {
      case ORIGINAL -> original;
      case COPY -> copy;
      case ELECTRONIC -> file;
    };
  }

  MissingMaterial missing(Option option, List<Reason> reasons, Detail detail, String why) {
    return new MissingMaterial(
        step,
        option.material().code,
        option.name(),
        form,
        reasons,
        detail,
        option.message().with("reasons", why),
        rule,
        source);
  }
}
