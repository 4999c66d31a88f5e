package io.github.tradequalification.benchmarks.evrete;

/**
 * What holds unless a rule says otherwise, as a fact: a rule cannot ask for the absence of one. No
 * rule of this period says otherwise; one that does would delete it.
 */
public enum Presumed {
  /** No zone waives the operator filing. */
  FILING_NOT_WAIVED,
  /** The bank issues the account opening permit. */
  PERMIT_ISSUED
}
