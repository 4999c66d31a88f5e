package io.github.tradequalification.internal.text;

/** Characters that show nothing, or disguise what is shown. */
public final class Characters {

  /**
   * The characters up to U+FFFF that show nothing, as a class of a regular expression is written.
   * They are listed, so that every engine reads them alike, whatever Unicode it knows.
   */
  public static final String BLANKS =
      "\t-\r\u001C- \u0085\u00A0\u00AD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u1680\u180E"
          + "\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF\uFFF9-\uFFFB";

  private Characters() {}

  /** Whether a text shows nothing. */
  public static boolean blank(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!blank(c)) return false;
      i += Character.charCount(c);
    }
    return true;
  }

  /** Whether a text has the characters of ASCII only. */
  public static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) return false;
    return true;
  }

  /** Whether a text holds half a character. */
  public static boolean halved(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) return true;
      i += Character.charCount(c);
    }
    return false;
  }

  /** The text without the characters before and after it that show nothing. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (from < to && blank(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  /**
   * Whether a character breaks a line, changes the direction of writing, drives a terminal, or is
   * half of one.
   */
  public static boolean hidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** The text with hidden characters written as {@code \}{@code uXXXX}. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (!hidden(c)) {
      shown.appendCodePoint(c);
      return;
    }
    for (char unit : Character.toChars(c)) shown.append(String.format("\\u%04X", (int) unit));
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || Character.getType(c) == Character.FORMAT;
  }
}
