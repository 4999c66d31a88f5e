package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.Document.Form;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.benchmarks.settling.Paper.Property;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A material that a step asks for, or any of several, with all that can be said of it beforehand.
 * Immutable.
 */
public final class Requirement {

  /** What it may be on, and what it must bear. */
  public enum Kind {
    ORIGINAL(Form.ORIGINAL, EnumSet.of(Form.ORIGINAL), false, false),
    COPY(Form.COPY, EnumSet.of(Form.COPY), true, false),
    COPY_OR_FILE(Form.COPY, EnumSet.of(Form.COPY, Form.ELECTRONIC), true, false),
    SEALED_FORM(Form.ORIGINAL, EnumSet.of(Form.ORIGINAL, Form.ELECTRONIC), true, false),
    SIGNED_FORM(Form.ORIGINAL, EnumSet.of(Form.ORIGINAL, Form.ELECTRONIC), true, true);

    private final Form shown;
    private final Set<Form> accepted;
    private final boolean signed;

    /** What matters, a bit for each. */
    private final int defects;

    private final int properties;

    Kind(Form shown, Set<Form> accepted, boolean sealed, boolean signed) {
      this.shown = shown;
      this.accepted = accepted;
      this.signed = signed;
      int withoutSeal = sealed ? 0 : 1 << Reason.NOT_SEALED.ordinal();
      int withoutSignature = signed ? 0 : 1 << Reason.NOT_SIGNED.ordinal();
      defects = ~(withoutSeal | withoutSignature);
      properties = ~((sealed ? 0 : Property.SEALED.bit) | (signed ? 0 : Property.SIGNED.bit));
    }

    /** The form that is shown. */
    public Form shown() {
      return shown;
    }
  }

  /** One of the materials that do. */
  record Option(Material material, String name, Template message, RequiredMaterial satisfied) {}

  final Option[] options;
  final MissingMaterial absent;

  private final String step;
  private final Kind kind;
  private final String rule;
  private final String source;

  /**
   * What a rule says a step asks for.
   *
   * @param materials the first is shown while there is none
   */
  public Requirement(
      Texts texts, Stage stage, Kind kind, String rule, String source, Material... materials) {
    this.kind = kind;
    step = stage.code;
    this.rule = rule;
    this.source = source;
    options = new Option[materials.length];
    for (int i = 0; i < options.length; i++) options[i] = option(texts, materials[i]);
    absent = missing(options[0], List.of(Reason.ABSENT), Detail.NONE, texts.of(Reason.ABSENT));
  }

  private Option option(Texts texts, Material material) {
    String name = texts.get("material." + material.code);
    String form = texts.of(kind.shown);
    if (kind.signed) form = texts.template("signed").with("form", form);
    String message = texts.get("missing").replace("{material}", name).replace("{form}", form);
    return new Option(
        material, name, new Template(message), required(material, name, true, List.of()));
  }

  private RequiredMaterial required(
      Material material, String name, boolean satisfied, List<Reason> reasons) {
    return new RequiredMaterial(
        material.code, kind.shown, kind.signed, satisfied, name, reasons, 1);
  }

  RequiredMaterial lacking(Option option, List<Reason> reasons) {
    return required(option.material(), option.name(), false, reasons);
  }

  boolean accepts(Form form) {
    return kind.accepted.contains(form);
  }

  int defects() {
    return kind.defects;
  }

  int properties() {
    return kind.properties;
  }

  MissingMaterial missing(Option option, List<Reason> reasons, Detail detail, String why) {
    return new MissingMaterial(
        step,
        option.material().code,
        option.name(),
        kind.shown,
        reasons,
        detail,
        option.message().with("reasons", why),
        rule,
        source,
        List.of());
  }
}
