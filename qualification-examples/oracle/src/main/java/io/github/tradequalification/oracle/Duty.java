package io.github.tradequalification.oracle;

/** What the law says of a step. */
enum Duty {
  REQUIRED,
  OPTIONAL,
  NONE
}
