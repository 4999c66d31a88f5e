package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Conclusions.MaterialTerms;

/** What is stated of a material. */
final class MaterialDraft extends OutlineTerms implements MaterialTerms {

  private static final String FROM = "from";
  private static final Outline.Origin NOWHERE = new Outline.Origin(null, false, null);

  MaterialDraft(String code, LawRule speaker) {
    super("material", code, speaker);
  }

  @Override
  public MaterialTerms fromStep(String step) {
    state(FROM, new Outline.Origin(step, false, null));
    return this;
  }

  @Override
  public MaterialTerms byTheEnterprise() {
    state(FROM, new Outline.Origin(null, true, null));
    return this;
  }

  @Override
  public MaterialTerms issuedBy(String key) {
    state(FROM, new Outline.Origin(null, false, key));
    return this;
  }

  Outline.Origin settled(Problems problems) {
    return required(FROM, Outline.Origin.class, NOWHERE, problems);
  }
}
