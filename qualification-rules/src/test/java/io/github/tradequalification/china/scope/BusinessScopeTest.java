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

  @Test
  void limitsComeInTheirOrderAndOnce() {
    BusinessScope scope = BusinessScope.of("技术出口；服装的出口（凭批准证书经营）；出口自产产品；自产产品的出口业务");

    assertThat(scope.limits())
        .containsExactly(
            Limit.OWN_PRODUCTION, Limit.LISTED_GOODS, Limit.OLDER_APPROVAL, Limit.EXPORT_ONLY);
    assertThat(scope.limited()).isTrue();

    List<Limit> unsorted = List.of(Limit.EXPORT_ONLY, Limit.OWN_PRODUCTION, Limit.EXPORT_ONLY);
    assertThat(new BusinessScope(true, unsorted).limits())
        .containsExactly(Limit.OWN_PRODUCTION, Limit.EXPORT_ONLY);
  }

  @Test
  void whatGrantsNothingHasNoLimits() {
    assertThat(BusinessScope.of("")).isEqualTo(new BusinessScope(false, List.of()));
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
        "consulting of import "
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
      return "none";
    }
    return scope.limits().isEmpty()
        ? "unlimited"
        : String.join(" ", scope.limits().stream().map(Limit::name).toList());
  }
}
