package io.github.tradequalification.authoring.finding;

import static io.github.tradequalification.authoring.finding.Severity.ERROR;
import static io.github.tradequalification.authoring.finding.Severity.WARNING;

import java.util.Locale;

/** The kinds of findings. Each has a page with a bad example, a good one and the reason. */
public enum Kind {
  /** The file is not saved in UTF-8. */
  ENCODING(ERROR),
  /** The file begins with a byte order mark. */
  BYTE_ORDER_MARK(WARNING),
  /** A character was lost when the file was saved. */
  LOST_CHARACTER(ERROR),
  /** A sign of Chinese typesetting stands where the one of a keyboard is meant. */
  FULL_WIDTH_SIGN(ERROR),
  /** A space that is none to the compiler. */
  ODD_SPACE(ERROR),
  /** A character that has no meaning in a rule. */
  ODD_CHARACTER(ERROR),
  /** A text is not closed. */
  UNCLOSED_TEXT(ERROR),
  /** A comment is not closed. */
  UNCLOSED_COMMENT(ERROR),
  /** A keyword is misspelt. */
  MISSPELT_KEYWORD(ERROR),
  /** A rule has no {@code when}. */
  MISSING_WHEN(ERROR),
  /** A rule has no {@code then}. */
  MISSING_THEN(ERROR),
  /** A rule has no {@code end}. */
  MISSING_END(ERROR),
  /** A line after {@code then} has no semicolon. */
  MISSING_SEMICOLON(ERROR),
  /** A bracket is not closed. */
  MISSING_BRACKET(ERROR),
  /** A bracket too many. */
  EXTRA_BRACKET(ERROR),
  /** Two parts are not parted by a comma. */
  MISSING_COMMA(ERROR),
  /** Two verbs are not joined by a point. */
  MISSING_POINT(ERROR),
  /** A colon is missing behind a {@code $} variable. */
  MISSING_COLON(ERROR),
  /** An annotation is written without its {@code @}. */
  ANNOTATION_SIGN(ERROR),
  /** An annotation stands after {@code when}. */
  ANNOTATION_PLACE(ERROR),
  /** A sign is not the one that compares. */
  WRONG_SIGN(ERROR),
  /** A comparison lacks one of its sides. */
  HALF_COMPARISON(ERROR),
  /** {@code not} stands before {@code not}. */
  DOUBLE_NOT(ERROR),
  /** A verb is written as a sentence, without its point and brackets. */
  VERB_AS_SENTENCE(ERROR),
  /** What stands here cannot be understood. */
  NOT_UNDERSTOOD(ERROR);

  private final Severity severity;

  Kind(Severity severity) {
    this.severity = severity;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** Its stable code, as in {@code full-width-sign}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
