package io.github.tradequalification.authoring.drl;

/** What a token is. */
public enum TokenKind {
  /** A name, keyword or {@code $} variable. */
  WORD,
  /** A text in quotes. */
  TEXT,
  /** A number. */
  NUMBER,
  /** A sign of one or two characters. */
  SIGN,
  /** A comment, which has no meaning. */
  COMMENT,
  /** Behind the last one. */
  END
}
