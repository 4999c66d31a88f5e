package io.github.tradequalification.json;

import java.nio.charset.StandardCharsets;

/**
 * The characters of a text in JSON, in UTF-8. What would not be seen, or disguises what is seen, is
 * shown as its number.
 */
final class JsonCharacters {

  /** Of one {@code char} in a text. */
  static final int MOST_BYTES = 6;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final byte BY_NUMBER = 'u';

  /** Of each character of ASCII the letter of its escape; 0 if it stands for itself. */
  private static final byte[] ESCAPES = escapes();

  private JsonCharacters() {}

  /**
   * Whether a character is shown as its number: what is a control or format character or separates
   * lines or paragraphs, up to U+FFFF. Those of Unicode 17: not every Java knows all of them.
   */
  static boolean hidden(char c) {
    if (c < 0xA0) return c < 0x20 || c >= 0x7F;
    if (c < 0x2000) {
      return c == 0xAD
          || (c >= 0x600 && c <= 0x605)
          || c == 0x61C
          || c == 0x6DD
          || c == 0x70F
          || c == 0x890
          || c == 0x891
          || c == 0x8E2
          || c == 0x180E;
    }
    if (c < 0x2070) {
      return (c >= 0x200B && c <= 0x200F)
          || (c >= 0x2028 && c <= 0x202E)
          || (c >= 0x2060 && c != 0x2065);
    }
    return c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    for (char c = 0; c < escapes.length; c++) if (hidden(c)) escapes[c] = BY_NUMBER;
    String escaped = "\"\\\b\f\n\r\t";
    for (int i = 0; i < escaped.length(); i++) {
      escapes[escaped.charAt(i)] = (byte) "\"\\bfnrt".charAt(i);
    }
    return escapes;
  }

  /**
   * Writes a part of a text that ends with no half of a character but of one that is none.
   *
   * @return the end of what was written
   */
  static int write(String text, int from, int to, byte[] into, int end) {
    int at = end;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          into[at++] = (byte) c;
        } else if (escape == BY_NUMBER) {
          at = number(c, into, at);
        } else {
          into[at++] = '\\';
          into[at++] = escape;
        }
      } else if (Character.isSurrogate(c)) {
        int pair = text.codePointAt(i);
        if (pair == c) {
          at = number(c, into, at);
        } else {
          into[at++] = (byte) (0xF0 | pair >> 18);
          into[at++] = (byte) (0x80 | (pair >> 12 & 0x3F));
          into[at++] = (byte) (0x80 | (pair >> 6 & 0x3F));
          into[at++] = (byte) (0x80 | (pair & 0x3F));
          i++;
        }
      } else if (hidden(c)) {
        at = number(c, into, at);
      } else if (c < 0x800) {
        into[at++] = (byte) (0xC0 | c >> 6);
        into[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        into[at++] = (byte) (0xE0 | c >> 12);
        into[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
        into[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return at;
  }

  private static int number(char c, byte[] into, int end) {
    into[end] = '\\';
    into[end + 1] = BY_NUMBER;
    into[end + 2] = HEX[c >> 12];
    into[end + 3] = HEX[c >> 8 & 0xF];
    into[end + 4] = HEX[c >> 4 & 0xF];
    into[end + 5] = HEX[c & 0xF];
    return end + MOST_BYTES;
  }
}
