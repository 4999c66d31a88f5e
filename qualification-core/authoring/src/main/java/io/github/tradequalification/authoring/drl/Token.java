package io.github.tradequalification.authoring.drl;

/**
 * A piece of a text that is read as one.
 *
 * @param kind what it is
 * @param text a word or sign as the compiler wants it, the content of a text without its quotes
 * @param begin the offset of its first character
 * @param end the offset behind its last character
 */
public record Token(TokenKind kind, String text, int begin, int end) {

  boolean is(String expected) {
    return kind != TokenKind.TEXT && text.equals(expected);
  }

  boolean isWord() {
    return kind == TokenKind.WORD;
  }

  boolean isVariable() {
    return kind == TokenKind.WORD && text.startsWith("$");
  }
}
