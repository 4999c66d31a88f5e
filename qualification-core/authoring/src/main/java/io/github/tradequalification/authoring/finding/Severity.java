package io.github.tradequalification.authoring.finding;

/** How much a finding weighs. */
public enum Severity {
  /** The pack cannot be used, or some answer of it would be wrong. */
  ERROR,
  /** It can be used, and most likely says something else than was meant. */
  WARNING
}
