package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest
  @CsvSource({
    "0x1B, \\u001B",
    "0x0A, \\u000A",
    "0x0D, \\u000D",
    "0x09, \\u0009",
    "0x9B, \\u009B",
    "0x202E, \\u202E",
    "0x2066, \\u2066",
    "0x200D, \\u200D",
    "0xFEFF, \\uFEFF",
    "0x2028, \\u2028",
    "0xD800, \\uD800",
    "0xDFFF, \\uDFFF",
    "0xE0041, \\u{E0041}",
    "0xFFFE, \\uFFFE",
    "0x41, A",
    "0x6D77, 海",
    "0x1F600, 😀"
  })
  void whatActsOrHidesIsSpelledOut(String character, String shown) {
    assertThat(Printable.of("a" + Character.toString(Integer.decode(character)) + "b"))
        .isEqualTo("a" + shown + "b");
  }

  @Test
  void aLongTextKeepsItsEnds() {
    assertThat(Printable.shortened("0123456789", 10)).isEqualTo("0123456789");
    assertThat(Printable.shortened("0123456789A", 8)).isEqualTo("012345…9A");
    assertThat(Printable.of(Printable.shortened("😀".repeat(20), 10))).doesNotContain("\\u");
  }
}
