package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  private static final DisplayWidth NARROW = new DisplayWidth(false);
  private static final DisplayWidth CHINESE = new DisplayWidth(true);

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "海关, 4",
    "，, 2",
    "１, 2",
    "가, 2",
    "カ, 2",
    "ｶ, 1",
    "é, 1",
    "e\u0301, 1",
    "𠀀, 2",
    "😀, 2",
    "❤\uFE0F, 2",
    "🇨🇳, 2",
    "“”…, 3",
    "✓, 1",
    "〇, 2",
    "'　', 2",
    "각, 2"
  })
  void widthsAreThoseOfATerminal(String text, int columns) {
    assertThat(NARROW.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"“”…, 6", "é, 2", "①, 2", "abc, 3", "海关, 4", "e\u0301, 1"})
  void aChineseTerminalMayShowAmbiguousCharactersWide(String text, int columns) {
    assertThat(CHINESE.of(text)).isEqualTo(columns);
  }

  @Test
  void englishBreaksAtSpaces() {
    assertThat(LineBreaks.of("to be or  not to be", 8, NARROW))
        .containsExactly("to be or", "not to", "be");
    assertThat(LineBreaks.of("to  be", 6, NARROW)).containsExactly("to  be");
    assertThat(LineBreaks.of("  to be ", 6, NARROW)).containsExactly("to be");
    assertThat(LineBreaks.of("", 6, NARROW)).containsExactly("");
    assertThat(LineBreaks.of("   ", 6, NARROW)).containsExactly("");
  }

  @Test
  void chineseBreaksBetweenCharacters() {
    assertThat(LineBreaks.of("货物进出口", 6, CHINESE)).containsExactly("货物进", "出口");
    assertThat(LineBreaks.of("货物进出口", 7, CHINESE)).containsExactly("货物进", "出口");
    assertThat(LineBreaks.of("报关ABC进口", 8, CHINESE)).containsExactly("报关ABC", "进口");
    assertThat(LineBreaks.of("报关ABC进口", 6, CHINESE)).containsExactly("报关", "ABC进", "口");
  }

  @Test
  void aClosingMarkNeverBeginsALine() {
    assertThat(LineBreaks.of("货物进口。出口", 8, CHINESE)).containsExactly("货物进", "口。出口");
    assertThat(LineBreaks.of("货物（进）；出口", 8, CHINESE)).containsExactly("货物", "（进）；", "出口");
    assertThat(LineBreaks.of("见“海关”，", 8, CHINESE)).containsExactly("见“海", "关”，");
    assertThat(LineBreaks.of("海关.口岸", 4, CHINESE)).containsExactly("海", "关.", "口岸");
  }

  @Test
  void aShortMarkInBracketsStaysWhole() {
    assertThat(LineBreaks.of("海关口岸 [惯例]", 14, CHINESE)).containsExactly("海关口岸", "[惯例]");
    assertThat(LineBreaks.of("海关 [惯例]；口", 11, CHINESE)).containsExactly("海关", "[惯例]；口");
    assertThat(LineBreaks.of("[海关口岸海关口岸", 9, CHINESE)).containsExactly("[海关口岸", "海关口岸");
  }

  @Test
  void anOpeningMarkNeverEndsALine() {
    assertThat(LineBreaks.of("货物进（出口）", 8, CHINESE)).containsExactly("货物进", "（出口）");
    assertThat(LineBreaks.of("货物进《出口》", 8, CHINESE)).containsExactly("货物进", "《出口》");
  }

  @Test
  void aWordLongerThanALineIsBrokenWhereTheLineEnds() {
    assertThat(LineBreaks.of("a bcdefghijkl m", 5, NARROW))
        .containsExactly("a", "bcdef", "ghijk", "l m");
    assertThat(LineBreaks.of("，，，，", 4, CHINESE)).containsExactly("，，", "，，");
    assertThat(LineBreaks.of("abcde，f", 5, CHINESE)).containsExactly("abcd", "e，f");
    assertThat(LineBreaks.of("e\u0301e\u0301e\u0301", 2, NARROW))
        .containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void aMarkStaysWithItsCharacter() {
    assertThat(LineBreaks.of("海\u0301关", 2, NARROW)).containsExactly("海\u0301", "关");
    assertThat(LineBreaks.of("𠀀𠀁", 2, NARROW)).containsExactly("𠀀", "𠀁");
  }

  @Test
  void longTextsTakeTimeAsTheyAreLong() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String unit : new String[] {"x", "，", "海", "海关 ", "e\u0301", "\u0301", " "}) {
            for (String line : LineBreaks.of(unit.repeat(1_000_000), 76, CHINESE)) {
              assertThat(CHINESE.of(line)).isLessThanOrEqualTo(76);
            }
          }
        });
  }
}
