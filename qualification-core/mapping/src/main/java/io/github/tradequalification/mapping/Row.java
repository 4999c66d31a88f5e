package io.github.tradequalification.mapping;

import org.jspecify.annotations.Nullable;

/** A row of a table. */
interface Row {

  /** From 1, without the header. */
  long number();

  /** The line in which it begins, from 1. */
  long line();

  /** What stands in a column, null if nothing does. */
  @Nullable String cell(String column);

  /** What is wrong with the row as a whole, null if nothing is. */
  @Nullable String problem();
}
