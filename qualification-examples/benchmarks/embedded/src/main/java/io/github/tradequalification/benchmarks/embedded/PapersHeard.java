package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.benchmarks.settling.Requirement.Kind;
import io.github.tradequalification.rule.Conclusions.PaperTerms;

/** What papers must be, a {@link Kind} knows already. */
final class PapersHeard implements PaperTerms {

  @Override
  public PaperTerms sealed() {
    return this;
  }

  @Override
  public PaperTerms legible() {
    return this;
  }

  @Override
  public PaperTerms signed() {
    return this;
  }
}
