package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static final String NAME = "示例(上海)ABC有限公司";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NAME,
        "示例（上海）ABC有限公司",
        "示例【上海】ABC有限公司",
        "示例[上海]ABC有限公司",
        "示例〔上海〕ABC有限公司",
        "示例〖上海〗ABC有限公司",
        "示例《上海》ABC有限公司",
        "示例〈上海〉ABC有限公司",
        "示例<上海>ABC有限公司",
        "示例「上海」ABC有限公司",
        "示例『上海』ABC有限公司",
        "示例{上海}ABC有限公司",
        "示例｛上海］ABC有限公司",
        "示例﹙上海﹚ＡＢＣ有限公司",
        "示例︵上海︶abc有限公司",
        "示例 ( 上海 )ａｂｃ\u3000有限\u00A0公司",
        "\uFEFF示例(上\u200B海)ABC\u2060有限公司\u200E",
        "示例(上海)\tABC\r\n有限\u0085公司\u2028",
        "示例(上海)Abc有限公司"
      })
  void theSameName(String other) {
    assertThat(Names.same(NAME, other)).isTrue();
    assertThat(Names.same(other, NAME)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "示例上海ABC有限公司",
        "示例)上海(ABC有限公司",
        "示例(上海)ABD有限公司",
        "示例(上海)ABC有限公司.",
        "示例(北京)ABC有限公司",
        "示例((上海))ABC有限公司",
        "示例(上海ABC有限公司"
      })
  void anotherName(String other) {
    assertThat(Names.same(NAME, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' ', ''",
    "Straße, STRASSE",
    "ΟΔΟΣ, οδος",
    "ΟΔΟΣ, οδοσ",
    "Ⅳ, IV",
    "№ 1, NO 1",
    "™, tm",
    "é, É",
    "e\u0301, É",
    "ﬁrm, FIRM",
    "K, k",
    "健康东路１号, 健康东路1号",
    "STRAẞE, straße",
    "ẞ, ss",
    "ẞ, SS",
    "ᾳ, ᾼ",
    "ᾳ, ΑΙ",
    "ᾼ, αι",
    "ΐ, Ϊ\u0301",
    "ΐ, Ϊ́",
    "ǰ, J\u030C",
    "ŉ, ʼN",
    "Ǆ, ǆ",
    "ǅ, ǆ",
    "ς, Σ",
    "ſ, S",
    "Å, å",
    "Ω, ω"
  })
  void namesThatDifferInWritingOnly(String a, String b) {
    assertThat(Names.same(a, b)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", " ", "ß", "Σ", "\u0301\u0316", "\uD840", "e\u0301", "一", "ﷺ"})
  void longNamesTakeLinearTime(String unit) {
    String name = "a" + unit.repeat(500_000 / unit.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Names.same(name, name + "b")).isFalse();
          assertThat(Names.same(name + "b", name + "B")).isTrue();
        });
  }
}
