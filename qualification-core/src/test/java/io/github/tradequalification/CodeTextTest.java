package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a code is taken off, and nothing of the code. */
class CodeTextTest {

  private static final String CODE = "914403001922038216";

  @ParameterizedTest
  @ValueSource(
      strings = {
        CODE,
        " 9144 0300 1922 0382 16 ",
        "91440300-192203821-6",
        "91440300\u2013192203821\u22126",
        "９１４４０３００１９２２０３８２１６",
        "\uFEFF914403001922038216\u200B",
        "CN914403001922038216",
        "cn 9144 0300 1922 0382 16",
        "统一社会信用代码：914403001922038216",
        "统一社会信用代码914403001922038216",
        "纳税人识别号: 914403001922038216",
        "USCC: 914403001922038216",
        "914403001922038216（1-1）",
        "914403001922038216 （副本）(2-1)",
        "（统一社会信用代码）：914403001922038216［1/1］",
      })
  void theCodeIsLeft(String text) {
    assertThat(Enterprise.codeOf(text)).isEqualTo(CODE);
    assertThat(Enterprise.named("A").unifiedSocialCreditCode(text).build())
        .isEqualTo(Enterprise.named("A").unifiedSocialCreditCode(CODE).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "-", "——", "（）", "(1-1)", "统一社会信用代码：", "\u3000"})
  void whereNoLetterOrDigitIsLeftNothingIsKnown(String text) {
    assertThat(Enterprise.codeOf(text)).isNull();
  }

  @Test
  void ofNullNothingIsKnown() {
    assertThat(Enterprise.codeOf(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "9144030019220382I6, 9144030019220382I6",
    "9l4403001922038216, 9L4403001922038216",
    "440301103097413, 440301103097413",
    "无, 无",
    "CN, CN",
    "91(44)03, 91(44)03",
  })
  void whatIsOfTheCodeStays(String text, String code) {
    assertThat(Enterprise.codeOf(text)).isEqualTo(code);
    assertThat(Enterprise.codeOf(code)).isEqualTo(code);
  }
}
