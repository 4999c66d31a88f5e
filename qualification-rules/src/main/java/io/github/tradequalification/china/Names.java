package io.github.tradequalification.china;

import java.util.Locale;

/**
 * Comparison of names of enterprises and persons, and of addresses, as they stand on documents.
 *
 * <p>Differences that a keyboard or a scanner makes do not count: width and compatibility forms
 * (NFKC), the kind of brackets, white space, and case. No instances; thread-safe.
 */
public final class Names {

  private Names() {}

  /**
   * Whether two texts name the same.
   *
   * @param a not null
   * @param b not null
   */
  public static boolean same(String a, String b) {
    return a.equals(b) || key(a).equals(key(b));
  }

  /** What a text has in common with all others that name the same. */
  static String key(String name) {
    String text = PlainText.nfkc(name);
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(key, c);
      i += Character.charCount(c);
    }
    // Folding takes some characters apart, such as ΐ.
    return PlainText.nfkc(key.toString());
  }

  private static void append(StringBuilder key, int c) {
    if (Character.isLetterOrDigit(c)) {
      appendFolded(key, c);
    } else if (PlainText.isOpeningBracket(c)) {
      key.append('(');
    } else if (PlainText.isClosingBracket(c)) {
      key.append(')');
    } else if (!PlainText.isBlank(c)) {
      appendFolded(key, c);
    }
  }

  /**
   * Folds one character at a time: {@link String#toUpperCase()} of a text of many ß takes quadratic
   * time.
   */
  private static void appendFolded(StringBuilder key, int c) {
    int lower = Character.toLowerCase(c);
    if (lower < 0x80) {
      key.append((char) lower);
      return;
    }
    // Several characters have one capital, as σ and ς, or a capital of two, as ß; one small letter
    // is left of them all.
    String upper = Character.toString(lower).toUpperCase(Locale.ROOT);
    upper.codePoints().forEach(u -> key.appendCodePoint(Character.toLowerCase(u)));
  }
}
