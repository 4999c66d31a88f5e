package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.benchmarks.settling.Requirement;

/** What a step asks for, and of whom. */
record Obligation(When when, Requirement requirement) {

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
}
