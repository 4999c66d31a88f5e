package io.github.tradequalification.oracle;

import java.text.Normalizer;
import java.util.Locale;

/** When two names or addresses count as the same. */
final class SameText {

  private SameText() {}

  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    upper
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(SameText::oneBracket)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int oneBracket(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION -> '(';
      case Character.END_PUNCTUATION -> ')';
      default -> c;
    };
  }
}
