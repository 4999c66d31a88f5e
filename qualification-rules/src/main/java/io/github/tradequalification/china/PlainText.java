package io.github.tradequalification.china;

import java.text.Normalizer;

/** Text in the form that comparisons need. No instances; thread-safe. */
public final class PlainText {

  /** As many as the Stream-Safe Text Format of Unicode Standard Annex 15 lets stand together. */
  private static final int MAX_MARKS = 30;

  private static final char COMBINING_GRAPHEME_JOINER = '\u034F';

  private PlainText() {}

  /**
   * NFKC in linear time: sorting one endless run of combining marks would take the normaliser
   * quadratic time.
   */
  public static String nfkc(String text) {
    return isAscii(text) ? text : Normalizer.normalize(streamSafe(text), Normalizer.Form.NFKC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) return false;
    return true;
  }

  /** A code or number in half-width capital letters without white space around it. */
  public static String code(String text) {
    String code = nfkc(text).strip();
    StringBuilder capitals = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) capitals.append(Character.toUpperCase(code.charAt(i)));
    return capitals.toString();
  }

  private static String streamSafe(String text) {
    StringBuilder safe = null;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > MAX_MARKS) {
        safe = safe == null ? new StringBuilder(text.substring(0, i)) : safe;
        safe.append(COMBINING_GRAPHEME_JOINER);
        marks = 1;
      }
      if (safe != null) {
        safe.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return safe == null ? text : safe.toString();
  }

  public static boolean isMark(int c) {
    int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * White space in every sense: spaces that do not break, have no width or only look blank count
   * too.
   */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || Character.getType(c) == Character.FORMAT;
  }

  /** Opening brackets of every kind; quotation marks that Unicode files under brackets are none. */
  public static boolean isOpeningBracket(int c) {
    return c == '<' || (Character.getType(c) == Character.START_PUNCTUATION && !isLowQuote(c));
  }

  /** Closing brackets of every kind. */
  public static boolean isClosingBracket(int c) {
    return c == '>' || (Character.getType(c) == Character.END_PUNCTUATION && !isLowQuote(c));
  }

  private static boolean isLowQuote(int c) {
    return c == '\u201A' || c == '\u201E' || (c >= '\u301D' && c <= '\u301F');
  }
}
