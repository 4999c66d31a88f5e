package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Conclusions.FactTerms;

/** What is stated of a fact of the profile. */
final class FactDraft extends OutlineTerms implements FactTerms {

  private static final String KNOWN_BY = "knownBy";

  FactDraft(String path, LawRule speaker) {
    super("fact", path, speaker);
  }

  @Override
  public FactTerms knownBy(String key) {
    state(KNOWN_BY, key);
    return this;
  }

  String settled(Problems problems) {
    return required(KNOWN_BY, String.class, "", problems);
  }
}
