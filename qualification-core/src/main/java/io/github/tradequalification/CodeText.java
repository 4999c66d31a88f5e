package io.github.tradequalification;

import io.github.tradequalification.internal.text.Characters;
import org.jspecify.annotations.Nullable;

/** A credit code or older number as it stands among other characters. */
final class CodeText {

  /** Of tax numbers in other countries' systems. */
  private static final String COUNTRY = "CN";

  private CodeText() {}

  /**
   * The code alone.
   *
   * @param text half-width and upper-case
   * @return null if no letter or digit is left
   */
  static @Nullable String bare(String text) {
    String code = withoutLabel(withoutRemarks(compact(text)));
    if (code.length() > COUNTRY.length() && code.startsWith(COUNTRY)) {
      code = code.substring(COUNTRY.length());
    }
    return code.codePoints().anyMatch(Character::isLetterOrDigit) ? code : null;
  }

  /** Without white space and hyphens, with one kind of brackets. */
  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (Characters.blank(String.valueOf(c)) || type == Character.DASH_PUNCTUATION || c == '−') {
        continue;
      }
      if (type == Character.START_PUNCTUATION) compact.append('(');
      else if (type == Character.END_PUNCTUATION) compact.append(')');
      else compact.append(c);
    }
    return compact.toString();
  }

  /** Without what is in brackets at its end. */
  private static String withoutRemarks(String text) {
    String code = text;
    int open = code.lastIndexOf('(');
    while (open >= 0 && code.endsWith(")")) {
      code = code.substring(0, open);
      open = code.lastIndexOf('(');
    }
    return code;
  }

  /** Without what is before its last colon, or before its first letter or digit of ASCII. */
  private static String withoutLabel(String text) {
    String code = text.substring(text.lastIndexOf(':') + 1);
    int start = 0;
    while (start < code.length() && !isOfCode(code.charAt(start))) start++;
    return start == code.length() ? code : code.substring(start);
  }

  private static boolean isOfCode(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }
}
