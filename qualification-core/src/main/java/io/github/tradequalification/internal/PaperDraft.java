package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Conclusions.PaperTerms;
import java.util.Set;

/** What is stated of every paper of a kind. */
final class PaperDraft implements PaperTerms {

  Set<PaperQuality> qualities = PaperQuality.NONE;

  private PaperTerms with(PaperQuality quality) {
    qualities = quality.addedTo(qualities);
    return this;
  }

  @Override
  public PaperTerms sealed() {
    return with(PaperQuality.SEALED);
  }

  @Override
  public PaperTerms legible() {
    return with(PaperQuality.LEGIBLE);
  }

  @Override
  public PaperTerms signed() {
    return with(PaperQuality.SIGNED);
  }
}
