package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.WrittenLaw.Days;
import io.github.tradequalification.internal.WrittenLaw.WrittenPack;
import io.github.tradequalification.internal.WrittenOutline.Settled;
import io.github.tradequalification.internal.engine.RuleHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with packs as they are written is told at once. */
class WrittenLawTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static RuleHead rule(String name, Map<String, Object> annotations) {
    return new RuleHead(name, "outline", annotations, List.of(), Set.of(), Set.of());
  }

  private static WrittenLaw law(List<RuleHead> rules, Map<String, String> sources) {
    return new WrittenLaw(List.of(new WrittenPack("p", FIRST, rules, Map.of(), sources)));
  }

  @Test
  void allThatIsWrongWithAHeadIsTold() {
    WrittenLaw law =
        law(
            List.of(
                rule(
                    "r",
                    Map.of("from", "2021-02-30", "grade", "good", "form", "x", "source", " "))),
            Map.of());
    assertThat(law.problemsOfRule("p", "r"))
        .extracting(Problem::at)
        .containsExactlyInAnyOrder("from", "grade", "form", "source", "source");
    assertThat(law.daysOf("r")).isEqualTo(new Days(null, null));
  }

  @Test
  void allThatIsWrongWithARegisterIsTold() {
    WrittenLaw law =
        law(List.of(), Map.of("an-order.titel.en", "x", "an-order.grade", "law", "Order", "x"));
    assertThat(law.problemsOfSources("p"))
        .extracting(Problem::at)
        .containsExactlyInAnyOrder("Order", "an-order.titel.en", "an-order", "an-order.grade");
  }

  @Test
  void rulesThatReplaceThemselvesOrEachOtherAreTold() {
    WrittenLaw law =
        law(
            List.of(
                rule("a", Map.of("source", "x", "replaces", "a")),
                rule("b", Map.of("source", "x", "replaces", "c")),
                rule("c", Map.of("source", "x", "replaces", "b")),
                rule("d", Map.of("source", "x", "replaces", "e"))),
            Map.of());
    for (String name : List.of("a", "b", "c")) {
      assertThat(law.problemsOfRule("p", name))
          .extracting(Problem::about)
          .containsExactly(Problem.About.CIRCLE);
    }
    assertThat(law.problemsOfRule("p", "d"))
        .extracting(Problem::what)
        .containsExactly("replaces `e`, which no pack has");
  }

  @Test
  void whatAnOutlineLacksIsToldTogether() {
    WrittenLaw law = law(List.of(rule("r", Map.of("source", "x"))), Map.of());
    WrittenOutline outline = law.outlineOf(FIRST);
    outline.of("r").step("s").follows("t").needs("c");
    outline.of("r").condition("d").isAdvice().restsOn("office.regoin");
    Settled settled = outline.settled();
    assertThat(settled.problems())
        .extracting(Problem::at)
        .containsExactlyInAnyOrder("s", "t", "c", "d", "office.regoin");
    assertThat(settled.textKeys()).contains("step.s", "condition.d.unknown.remedy");
    assertThat(settled.steps())
        .singleElement()
        .satisfies(step -> assertThat(step.follows()).containsExactly("t"));
  }

  @Test
  void twoValuesAreRefusedWhereTheSecondIsGiven() {
    WrittenLaw law = law(List.of(rule("r", Map.of("source", "x"))), Map.of());
    WrittenOutline outline = law.outlineOf(FIRST);
    outline.of("r").step("s").order(1);
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> outline.of("r").step("s").order(2))
        .withMessageContaining("two values for `order`");
  }

  @Test
  void theDaysAreThoseOfRulesAndSources() {
    WrittenLaw law =
        law(
            List.of(
                rule("r", Map.of("from", "2021-01-01", "source", "an-order art. 1")),
                rule("old", Map.of("until", "2019-01-01", "source", "x"))),
            Map.of(
                "an-order.title.en", "An Order",
                "an-order.title.zh", "规定",
                "an-order.grade", "LAW",
                "an-order.from", "2022-01-01"));
    assertThat(law.days()).containsExactly(FIRST, LocalDate.of(2021, 1, 1));
    assertThat(law.inForceOn(FIRST)).isEmpty();
    assertThat(law.isSupported("r", LocalDate.of(2021, 1, 1))).isFalse();
    assertThat(law.isSupported("r", LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(law.cited("r"))
        .singleElement()
        .satisfies(
            cited -> {
              assertThat(cited.isWorded()).isTrue();
              assertThat(cited.days().overlaps(new Days(null, LocalDate.of(2022, 1, 1)))).isFalse();
            });
  }
}
