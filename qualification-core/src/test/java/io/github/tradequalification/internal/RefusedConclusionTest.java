package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.assess;
import static io.github.tradequalification.internal.SmallLaw.condition;
import static io.github.tradequalification.internal.SmallLaw.enterprise;
import static io.github.tradequalification.internal.SmallLaw.procedure;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that go wrong while they run are named. */
class RefusedConclusionTest {

  @Test
  void aLoopingRuleIsStoppedAndNamed() {
    String loop =
        """
        declare Count n : int end
        rule "Begin" @source("a test") ruleflow-group "concepts" when Enterprise() then insert(new Count(0)); end
        rule "Count on" @source("a test") ruleflow-group "concepts" when Count($n : n) then insert(new Count($n + 1)); end
        """;
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assess(enterprise("scope"), OUTLINE + loop))
        .withMessageContaining("rule `Count on` fires without end in the stage concepts");
  }

  @Test
  void aVerbInAnotherStageIsRefusedWithTheRule() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE
                        + condition("Too early", "Enterprise()", "conclude.required(\"first\");")))
        .withMessageContaining("rule `Too early`")
        .withMessageContaining("`required` belongs to the stage procedure");
  }

  @Test
  void aConclusionAboutNothingIsRefusedWithTheRule() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE + condition("Misspelt", "Enterprise()", "conclude.notMet(\"d\");")))
        .withMessageContaining("rule `Misspelt`")
        .withMessageContaining("condition `d`");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE + procedure("Misspelt", "conclude.asks(\"frist\").copyOf(\"paper\");")))
        .withMessageContaining("rule `Misspelt`")
        .withMessageContaining("step `frist`");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE
                        + procedure("Misspelt", "conclude.decides(\"office.zon\", \"first\");")))
        .withMessageContaining("rule `Misspelt`")
        .withMessageContaining("`office.zon`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-06", "02-29", "6-30", "2027-06-30", ""})
  void whatIsNoDayOfEveryYearIsRefusedWithTheRule(String day) {
    String note = "conclude.note(\"n\").yearlyBy(\"%s\");".formatted(day);
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE + SmallLaw.advice("Yearly", "Enterprise($word : name)", note)))
        .withMessageContaining("rule `Yearly`")
        .withMessageContaining("`%s` is not a day of every year".formatted(day));
  }

  @Test
  void aStepThatMendsWhatIsNoConditionIsRefused() {
    String outline =
        """
        rule "Mends" @source("a test") ruleflow-group "outline" when Always() then conclude.step("first").mends("d"); end
        """;
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assess(enterprise("scope"), OUTLINE + outline))
        .withMessageContaining("step `first` mends `d`, which is not a condition on that day");
  }

  @Test
  void aRuleThatAsksForNoMaterialOrNoCopyIsRefusedByName() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE + procedure("Empty", "conclude.asks(\"first\").copyOf();")))
        .withMessageContaining("rule `Empty`: asks for no material");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE
                        + procedure(
                            "None", "conclude.asks(\"first\").copyOf(\"paper\").copies(0);")))
        .withMessageContaining("rule `None`: asks for 0 copies");
  }

  @Test
  void aRuleThatReadsANullIsRefusedWithItsCondition() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    enterprise("scope"),
                    OUTLINE
                        + condition(
                            "Careless", "Office(address.length() > 3)", "conclude.notMet(\"c\");")))
        .withMessageContaining("look at Office")
        .withMessageContaining("Careless");
  }
}
