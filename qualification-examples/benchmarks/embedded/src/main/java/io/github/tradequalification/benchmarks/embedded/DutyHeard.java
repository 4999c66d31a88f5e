package io.github.tradequalification.benchmarks.embedded;

/** How much the law asks for a step; the later one beats the earlier. */
enum DutyHeard {
  REQUIRED,
  REQUIRED_ANEW,
  OPTIONAL,
  NOT_REQUIRED
}
