package io.github.tradequalification.internal.text;

import java.util.Arrays;

/**
 * How many columns of a terminal a text takes: East Asian Width of Unicode, marks counted as
 * nothing. Immutable.
 */
public final class DisplayWidth {

  /**
   * Characters of East Asian Width W or F, first and last of each run; gaps that Unicode has not
   * assigned are filled.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0,
    0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F,
    0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5,
    0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5,
    0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
    0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
    0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FF,
    0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265,
    0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF,
    0x20000, 0x3FFFD
  };

  /**
   * Runs that hold the characters of ambiguous width. Whole runs: too much costs a shorter line,
   * too little an overflow.
   */
  private static final int[] AMBIGUOUS = {
    0xA1, 0xFF, 0x391, 0x451, 0x2010, 0x203E, 0x2074, 0x27BF, 0x2B56, 0x2B59, 0xE000, 0xF8FF,
    0xFFFD, 0xFFFD
  };

  private static final int EMOJI_STYLE = 0xFE0F;

  private final boolean ambiguousIsWide;

  /**
   * @param ambiguousIsWide whether quotation marks, dashes and the like take two columns, as
   *     Chinese terminals may show them
   */
  public DisplayWidth(boolean ambiguousIsWide) {
    this.ambiguousIsWide = ambiguousIsWide;
  }

  /** The columns of a text. */
  public int of(String text) {
    return text.codePoints().map(this::of).sum();
  }

  /** The columns of a character. */
  public int of(int character) {
    // Makes a narrow symbol before it an emoji of two columns.
    if (character == EMOJI_STYLE) return 1;
    if (takesNothing(Character.getType(character))) return 0;
    // Vowels and finals of Hangul that join the syllable before them.
    if (character >= 0x1160 && character <= 0x11FF) return 0;
    return within(WIDE, character) || (ambiguousIsWide && within(AMBIGUOUS, character)) ? 2 : 1;
  }

  private static boolean takesNothing(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean within(int[] runs, int character) {
    int place = Arrays.binarySearch(runs, character);
    return place >= 0 || (-place - 1) % 2 == 1;
  }
}
