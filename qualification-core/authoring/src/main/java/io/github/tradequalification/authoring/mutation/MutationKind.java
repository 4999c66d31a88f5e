package io.github.tradequalification.authoring.mutation;

import java.util.Locale;

/** What is changed in a rule. */
public enum MutationKind {
  /** A test of a fact is taken out. */
  TEST_DROPPED("a test is taken out"),
  /** A test of a fact is turned round. */
  TEST_TURNED("a test is turned round"),
  /** A limit takes in the value that it left out, or the other way. */
  LIMIT_MOVED("a limit is moved by its own value"),
  /** A fact that the rule looks for is taken out. */
  FACT_DROPPED("a fact is taken out"),
  /** Whether a fact is there is turned round. */
  FACT_TURNED("a fact is turned round: there, or not there"),
  /** A first or last day is moved by a day. */
  DATE_MOVED("a date is moved by a day"),
  /** A first or last day is taken out. */
  DATE_DROPPED("a date is taken out"),
  /** A code or constant is another one of its kind. */
  CODE_SWAPPED("a code is another one"),
  /** One of several codes is taken out. */
  CODE_DROPPED("one of several codes is taken out"),
  /** A number is greater by one, or a place in an order another one. */
  NUMBER_CHANGED("a number is another one"),
  /** A verb is another one of its stage. */
  VERB_SWAPPED("a verb is another one"),
  /** What was said after a verb is taken out. */
  PART_DROPPED("what follows a verb is taken out"),
  /** One of several statements is taken out. */
  STATEMENT_DROPPED("one of several statements is taken out"),
  /** The rule is taken out. */
  RULE_DROPPED("the rule is taken out"),
  /** One of several sources is taken out. */
  SOURCE_DROPPED("one of several sources is taken out"),
  /** A source is another one. */
  SOURCE_SWAPPED("a source is another one");

  private final String words;

  MutationKind(String words) {
    this.words = words;
  }

  /** Its name in reports and in files, as {@code date-moved}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }
}
