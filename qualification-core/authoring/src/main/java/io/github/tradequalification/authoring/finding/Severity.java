package io.github.tradequalification.authoring.finding;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** The pack would be refused, or some answer is wrong. */
  ERROR,
  /** It works, but is most likely not what was meant. */
  WARNING;

  /** As it is written: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
