package io.github.tradequalification.note;

import java.util.Locale;

/**
 * Makes a text from outside safe to show: nothing in it acts on a terminal, hides, turns the line
 * around or fills the page.
 */
final class Printable {

  private static final int LONGEST_TEXT = 600;

  private Printable() {}

  /** A text from outside as a page shows it: printable, and its middle left out if it is long. */
  static String shown(String text) {
    return of(shortened(text, LONGEST_TEXT));
  }

  /** Characters that act or hide are written as in {@code \}{@code u202E}. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(shown, character));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    if (acts(character)) {
      String escape = character < 0x10000 ? "\\u%04X" : "\\u{%X}";
      shown.append(String.format(Locale.ROOT, escape, character));
    } else {
      shown.appendCodePoint(character);
    }
  }

  /**
   * The beginning and the end, with … for what is left out, if the text is longer than so many
   * characters.
   */
  static String shortened(String text, int most) {
    if (text.length() <= most) return text;
    int head = boundary(text, most * 3 / 4);
    int tail = boundary(text, text.length() - most / 4);
    return text.substring(0, head).stripTrailing() + "…" + text.substring(tail).stripLeading();
  }

  /** The beginning, with … for what is left out. */
  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, boundary(text, most)) + "…";
  }

  private static int boundary(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1))
        ? index - 1
        : index;
  }

  private static boolean acts(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (character & 0xFFFE) == 0xFFFE;
    };
  }
}
