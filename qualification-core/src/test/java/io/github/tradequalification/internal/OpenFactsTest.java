package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Question;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that a pack declares, and a condition that holds back one step alone. */
class OpenFactsTest {

  private static final String RULES =
      """
      rule "Two steps" @source("a test") ruleflow-group "outline"
      when Always() then
        conclude.step("first").order(100).needsEveryCondition().authority("a");
        conclude.step("second").order(200).needsEveryCondition().authority("a");
        conclude.condition("c").order(100).bindsByLaw().restsOn("businessScope");
        conclude.condition("own").order(200).bindsByLaw().restsOn("facts.importsFood").onlyFor("second");
      end
      rule "Both are required" @source("a test") ruleflow-group "procedure"
      when Always() then conclude.required("first"); conclude.required("second"); end
      rule "Who imports none" @source("a test") ruleflow-group "conditions"
      when Fact(name == "importsFood", value == false) then conclude.notMet("own"); end
      rule "Many kinds are noted" @source("a test") ruleflow-group "advice"
      when Fact(name == "kinds", $kinds : value != null) then conclude.note("kinds"); end
      rule "No code" @source("a test") ruleflow-group "advice"
      when UnknownCode($code : code) then conclude.note("unknown").onCode($code); end
      """;

  private static final String TEXTS =
      SmallLaw.TEXTS
          + """
          authority.a=A
          note.kinds=Kinds
          note.unknown=Unknown {code}
          condition.own=Own
          condition.own.met=Met
          condition.own.not-met=Not met
          condition.own.not-met.remedy=Mend it
          condition.own.unknown=Not known
          condition.own.unknown.remedy=Ask
          fact.facts.importsFood=whether it imports food
          fact.facts.kinds=how many kinds
          """;

  private static final QualificationAssessor ASSESSOR =
      load(TEXTS, Map.of("fact.importsFood", "boolean", "fact.kinds", "number"));

  private static QualificationAssessor load(String texts, Map<String, String> facts) {
    return QualificationAssessor.load(
        new PackLoader(TestPack.of("one", RULES).describe(facts).texts(texts)));
  }

  private static Assessment assess(@Nullable Object importsFood) {
    Enterprise enterprise =
        SmallLaw.enterprise("scope").toBuilder().fact("importsFood", importsFood).build();
    return ASSESSOR.assess(enterprise, SmallLaw.DAY);
  }

  private static Step step(Assessment answer, String code) {
    return answer.steps().stream()
        .filter(step -> step.step().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFactThatIsNotKnownIsAskedFor() {
    Assessment answer = assess(null);
    assertThat(answer.finding("own").orElseThrow().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(answer.finding("own").orElseThrow().observed())
        .containsEntry("facts.importsFood", null);
    assertThat(answer.questions())
        .extracting(Question::fact, Question::decides, Question::name)
        .containsExactly(tuple("facts.importsFood", List.of("own"), "whether it imports food"));
  }

  @Test
  void aFactOfAnyKindIsMatched() {
    Enterprise enterprise = SmallLaw.enterprise("scope").toBuilder().fact("kinds", 3).build();
    assertThat(ASSESSOR.assess(enterprise, SmallLaw.DAY).finding("kinds").orElseThrow().observed())
        .containsEntry("kinds", new BigDecimal(3));
    assertThat(assess(true).finding("kinds")).isEmpty();
  }

  @Test
  void aConditionOfOneStepHoldsBackThatStepAlone() {
    Assessment answer = assess(false);
    assertThat(answer.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(answer.finding("own").orElseThrow().step()).isEqualTo("second");
    assertThat(answer.finding("own").orElseThrow().decides()).isFalse();
    assertThat(answer.finding("c").orElseThrow().decides()).isTrue();
    assertThat(step(answer, "first").status()).isEqualTo(Status.ALLOWED);
    assertThat(step(answer, "second").waitsFor()).containsExactly("own");
    assertThat(answer.standing()).isEqualTo(Standing.IN_PROGRESS);
    assertThat(step(assess(true), "second").status()).isEqualTo(Status.ALLOWED);
  }

  @Test
  void whereNothingElseIsLeftToDoItBlocks() {
    Enterprise enterprise =
        SmallLaw.enterprise("scope").toBuilder()
            .completedStep(CompletedStep.of("first", null))
            .fact("importsFood", false)
            .build();
    assertThat(ASSESSOR.assess(enterprise, SmallLaw.DAY).standing()).isEqualTo(Standing.BLOCKED);
    Enterprise done =
        enterprise.toBuilder().completedStep(CompletedStep.of("second", null)).build();
    assertThat(ASSESSOR.assess(done, SmallLaw.DAY).standing()).isEqualTo(Standing.QUALIFIED);
  }

  @Test
  void aFactOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> assess("yes"))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("facts.importsFood")
        .hasMessageContaining("true or false");
  }

  @Test
  void aFactThatNoPackDeclaresIsNoted() {
    Enterprise enterprise =
        SmallLaw.enterprise("scope").toBuilder().fact("importFood", true).build();
    assertThat(ASSESSOR.assess(enterprise, SmallLaw.DAY).finding("unknown").orElseThrow().message())
        .isEqualTo("Unknown importFood");
  }

  @ParameterizedTest
  @CsvSource({
    "fact.importsFood, maybe, 'has `fact.importsFood` = `maybe`, which is no kind of fact; there are boolean, number, text'",
    "fact.imports-food, boolean, 'declares the fact `imports-food`; name it in lower camel case'",
  })
  void aDeclarationThatSaysNothingIsRefused(String key, String kind, String problem) {
    assertThatThrownBy(() -> load(TEXTS, Map.of(key, kind)))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"importsFood", "kinds"})
  void aFactWithoutATextIsRefused(String name) {
    String texts = TEXTS.replaceAll("fact\\.facts\\." + name + "=.*\\n", "");
    assertThatThrownBy(
            () -> load(texts, Map.of("fact.importsFood", "boolean", "fact.kinds", "number")))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("fact.facts." + name);
  }

  @Test
  void aConditionThatRestsOnAFactNobodyDeclaresIsRefused() {
    QualificationAssessor assessor = load(TEXTS, Map.of("fact.kinds", "number"));
    assertThatThrownBy(() -> assessor.assess(SmallLaw.enterprise("x"), SmallLaw.DAY))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("`facts.importsFood`, which is not a fact of a profile");
  }
}
