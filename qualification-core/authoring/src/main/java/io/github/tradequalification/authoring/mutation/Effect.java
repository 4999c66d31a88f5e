package io.github.tradequalification.authoring.mutation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a change of a rule's text changes when the rule runs. */
sealed interface Effect {

  /**
   * The rule looks for something else, or says something else, and has to be compiled again.
   *
   * @param consequence whether it only says something else
   */
  record Text(boolean consequence) implements Effect {}

  /**
   * The rule is in force on other days.
   *
   * @param from the first of them, null if it always was
   * @param until the first day it no longer is, null if it has no end
   * @param told whether the rule tells its first day to others
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate until, boolean told)
      implements Effect {}

  /**
   * The rule names other sources.
   *
   * @param told whether the rule tells them to others, so that it has to run again
   */
  record Sources(String source, boolean told) implements Effect {}

  /** There is no such rule. */
  record None() implements Effect {}
}
