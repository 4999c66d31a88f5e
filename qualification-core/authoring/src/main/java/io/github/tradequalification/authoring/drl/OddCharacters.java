package io.github.tradequalification.authoring.drl;

import java.util.Map;

/** Characters that people type for others, above all with Chinese input on. */
final class OddCharacters {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private static final Map<Character, Character> OTHERS =
      Map.ofEntries(
          Map.entry('“', '"'),
          Map.entry('”', '"'),
          Map.entry('„', '"'),
          Map.entry('‟', '"'),
          Map.entry('〝', '"'),
          Map.entry('〞', '"'),
          Map.entry('「', '"'),
          Map.entry('」', '"'),
          Map.entry('『', '"'),
          Map.entry('』', '"'),
          Map.entry('‘', '\''),
          Map.entry('’', '\''),
          Map.entry('`', '\''),
          Map.entry('´', '\''),
          Map.entry('«', '"'),
          Map.entry('»', '"'),
          Map.entry('、', ','),
          Map.entry('。', '.'),
          Map.entry('【', '('),
          Map.entry('】', ')'),
          Map.entry('〔', '('),
          Map.entry('〕', ')'),
          Map.entry('《', '"'),
          Map.entry('》', '"'),
          Map.entry('〈', '"'),
          Map.entry('〉', '"'),
          Map.entry('–', '-'),
          Map.entry('—', '-'),
          Map.entry('−', '-'),
          Map.entry('￥', '$'));

  private OddCharacters() {}

  /** What a character was most likely meant for; itself if it is none of these. */
  static char meant(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) return (char) (c - FULL_WIDTH_OFFSET);
    return OTHERS.getOrDefault(c, c);
  }

  /** Whether it shows nothing and parts nothing, as a soft hyphen. */
  static boolean isHidden(char c) {
    return Character.getType(c) == Character.FORMAT && !isOddSpace(c);
  }

  /** Whether it is a space that the compiler does not take for one. */
  static boolean isOddSpace(char c) {
    if (c < 0x80) return false;
    return Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
