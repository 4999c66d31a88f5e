package io.github.tradequalification.china;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of any characters at all. */
final class Texts {

  private static final List<String> HOSTILE =
      List.of(
          "\u0000",
          "\n",
          "\r",
          "\u001B[2J",
          "\u007F",
          "\u0085",
          "\u200B",
          "\u202E",
          "\u2028",
          "\u2066",
          "\uFEFF",
          "\uD840\uDC00",
          "\u0301\u0316",
          "ﷺ",
          "ẞ",
          "ß",
          "\\",
          "\"",
          "{",
          "(",
          "（",
          "'",
          "进出口",
          " import ",
          "null",
          "９",
          "$");

  private Texts() {}

  /** Without half characters. */
  static Arbitrary<String> odd() {
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(0, 0x10FFFF)
            .filter(c -> c < 0xD800 || c > 0xDFFF)
            .map(Character::toString);
    return Arbitraries.oneOf(any, Arbitraries.of(HOSTILE))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  static boolean blank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == 0x85
                    || Character.getType(c) == Character.FORMAT);
  }
}
