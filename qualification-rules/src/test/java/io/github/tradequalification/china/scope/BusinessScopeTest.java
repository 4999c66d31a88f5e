package io.github.tradequalification.china.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessScopeTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/business-scopes-of-law.tsv", delimiter = '\t')
  void theSamplesOfTheLaw(String expected, String text) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/business-scopes.tsv", delimiter = '\t')
  void otherWordingsOfTheSameKinds(String expected, String text) {
    assertThat(read(text.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/business-scopes-traditional.tsv", delimiter = '\t')
  void traditionalCharacters(String expected, String text) {
    assertThat(read(text.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = {"/business-scopes-of-law.tsv", "/business-scopes.tsv"},
      delimiter = '\t')
  void howAScopeIsTypedDoesNotMatter(String expected, String text) {
    if (text.contains("\\n")) {
      return;
    }
    List<UnaryOperator<String>> manners =
        new ArrayList<>(
            List.of(
                t -> t.toUpperCase(Locale.ROOT),
                t -> "\uFEFF \u3000" + t + "。\r\n",
                t -> "“" + t + "”",
                BusinessScopeTest::fullWidth,
                t ->
                    t.replace('；', ';')
                        .replace('，', ',')
                        .replace('（', '(')
                        .replace('）', '】')
                        .replace('：', ':')));
    if (text.chars().noneMatch(c -> c == ' ' || (c >= 'A' && c <= 'z'))) {
      manners.add(t -> String.join(" ", t.split("")));
    }
    for (UnaryOperator<String> manner : manners) {
      assertThat(read(manner.apply(text))).as(manner.apply(text)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/business-scopes.tsv", delimiter = '\t')
  void otherItemsAroundAScopeDoNotMatter(String expected, String text) {
    if (expected.equals("unknown") || text.contains("\\n")) {
      return;
    }
    assertThat(read("仓储服务；" + text)).isEqualTo(expected);
    assertThat(read(text + "；仓储服务")).isEqualTo(expected);
    assertThat(read(text + "；\n仓储服务。\n")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "对外贸易, 食品销售, unlimited",
    "化妆品批发、进出口, 商务咨询, LISTED_GOODS",
    "以边境小额贸易方式开展进出口业务, 餐饮服务, BORDER_TRADE",
    "批准范围内的自营进出口业务, 服装销售, OLDER_APPROVAL",
    "自产产品的进出口, 物业管理, OWN_PRODUCTION",
    "货物进出口（含边境小额贸易）, 茶叶种植, unlimited",
    "服装进出口的业务联络, 商务咨询, none",
    "进出口机电产品, 餐饮服务, LISTED_GOODS",
    "进出口贸易（凭备案登记表经营）, 餐饮服务, unlimited"
  })
  void theOrderOfItemsAndTheMarksBetweenThemDoNotMatter(
      String item, String other, String expected) {
    for (String mark : List.of("；", ";", "。", "，", ",", "\n", "；\n", "。 ", ":", " ; ")) {
      assertThat(read(item + mark + other)).as(mark).isEqualTo(expected);
      assertThat(read(other + mark + item)).as(mark).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "unlimited, 货物进出口、技术进出口",
    "unlimited, 对外贸易经营",
    "LISTED_GOODS, 化妆品的批发，进出口",
    "BORDER_TRADE, 以边境小额贸易方式开展进出口业务",
    "OLDER_APPROVAL, 批准范围内的自营进出口业务",
    "none, 服装进出口贸易的业务联络"
  })
  void aBlankAnywhereChangesNothing(String expected, String text) {
    for (int i = 1; i < text.length(); i++) {
      assertThat(read(text.substring(0, i) + "\u200B" + text.substring(i))).isEqualTo(expected);
    }
    assertThat(read(String.join(" ", text.split("")))).isEqualTo(expected);
    assertThat(read(String.join("\n", text.split("")))).isEqualTo(expected);
    assertThat(read(String.join("\u3000", text.split("")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"货物进出口", "进出口代理", "对外贸易经营", "货物进出口*", "技术进出口；进出口代理"})
  void aLineEndsAnItem(String text) {
    assertThat(read(text + "\n仓储服务\n物业管理")).isEqualTo("unlimited");
  }

  @ParameterizedTest
  @ValueSource(strings = {"□", "ロ", "曰", "品", "囗"})
  void whatStandsForAMouthIsRead(String mouth) {
    assertThat(read("货物进出" + mouth)).isEqualTo("unlimited");
    assertThat(read("货物进出" + mouth + "、技术进出" + mouth)).isEqualTo("unlimited");
    assertThat(read("从事进出" + mouth + "业务")).isEqualTo("unlimited");
  }

  @Test
  void limitsComeInTheirOrderAndOnce() {
    BusinessScope scope = BusinessScope.of("技术出口；服装的出口（凭批准证书经营）；出口自产产品；自产产品的出口业务");

    assertThat(scope.limits())
        .containsExactly(
            Limit.OWN_PRODUCTION, Limit.LISTED_GOODS, Limit.OLDER_APPROVAL, Limit.EXPORT_ONLY);
    assertThat(scope.limited()).isTrue();

    List<Limit> unsorted = List.of(Limit.EXPORT_ONLY, Limit.OWN_PRODUCTION, Limit.EXPORT_ONLY);
    assertThat(new BusinessScope(true, true, unsorted).limits())
        .containsExactly(Limit.OWN_PRODUCTION, Limit.EXPORT_ONLY);
  }

  @Test
  void whatGrantsNothingHasNoLimits() {
    assertThat(BusinessScope.of(" \n")).isEqualTo(new BusinessScope(true, false, List.of()));
    assertThat(BusinessScope.of("本企业自产产品的销售（凭许可证经营）").limited()).isFalse();
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> BusinessScope.of(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "()",
        "（进",
        "[进出口",
        "进出口",
        "不含进出口",
        "不得进出口，",
        "出口、",
        "(进口)",
        "出口(进口)",
        " ",
        "中 ",
        "import ",
        "excluding import and ",
        "；",
        "，",
        "、",
        "的",
        "的批发、进出口",
        "除外",
        "进出口除外",
        "凭批准证书",
        "边贸",
        "\u0301\u0316",
        "ß",
        "Σ",
        "\uD840",
        "货\n",
        "进出口公司",
        "出口(上海)公司",
        "consulting of import ",
        "出口：",
        "出口：服装，",
        "进出口货物、",
        "出口和",
        "批发，",
        "的批发；进出口；",
        "对外贸易和",
        "(货物进出口(",
        "出口（a）",
        "import of steel, ",
        "import (a) ",
        "自产的服装，",
        "除国家禁止进出口的",
        "、锻轧、销售",
        "自主选择经营，",
        "见附页"
      })
  void longScopesTakeLinearTime(String unit) {
    String text = unit.repeat(1_500_000 / unit.length());

    Assertions.assertTimeout(Duration.ofSeconds(5), () -> BusinessScope.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "进出口", "不含进出口，", " "})
  void tenMegabytesTakeAFewSeconds(String unit) {
    String text = unit.repeat(10_000_000 / unit.length());

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> BusinessScope.of(text));
  }

  @Test
  void whatStandsBehindTenMegabytesIsRead() {
    assertThat(read("食品销售；".repeat(200_000) + "货物进出口")).isEqualTo("unlimited");
    assertThat(read("(".repeat(1_000_000) + "；货物进出口")).isEqualTo("unlimited");
  }

  @Test
  void noTextThrows() {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    words.addAll(List.of("；", "。", " ", "\n", "（", "）", "[", "1", "x", "服装", "\uD840", "\u0301"));
    words.addAll(ScopeWord.all().map(ScopeWord.Entry::text).sorted().toList());
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        String word = words.get(random.nextInt(words.size()));
        text.append(random.nextInt(3) == 0 ? "进出口" : word)
            .append(random.nextInt(4) == 0 ? " import " : "");
      }
      BusinessScope scope = BusinessScope.of(text.toString());
      assertThat(scope.grants() || scope.limits().isEmpty()).as(text.toString()).isTrue();
    }
  }

  @Test
  void everyWordIsListedOnceAndAsItIsRead() {
    List<String> texts = ScopeWord.all().map(ScopeWord.Entry::text).toList();
    assertThat(ScopeWord.all().map(ScopeWord.Entry::word)).contains(ScopeWord.values());

    assertThat(texts)
        .doesNotHaveDuplicates()
        .allSatisfy(
            text -> {
              assertThat(ScopeText.plain(text)).isEqualTo(text);
              assertThat(ScopeWord.at(text, 0).text()).isEqualTo(text);
            });
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .map(c -> c == ' ' ? '\u3000' : c > ' ' && c <= '~' ? c + 0xFEE0 : c)
        .forEach(c -> wide.append((char) c));
    return wide.toString();
  }

  private static String read(String text) {
    BusinessScope scope = BusinessScope.of(text);
    if (!scope.grants()) {
      return scope.namesItems() ? "none" : "unknown";
    }
    return scope.limits().isEmpty()
        ? "unlimited"
        : String.join(" ", scope.limits().stream().map(Limit::name).toList());
  }
}
