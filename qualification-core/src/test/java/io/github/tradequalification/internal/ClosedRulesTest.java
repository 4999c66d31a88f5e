package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that were built unchecked and break other rules give no answer, rather than a good one. */
class ClosedRulesTest {

  private static final List<String> STAGES =
      List.of("concepts", "conditions", "procedure", "documents", "advice");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete($e); | took a fact away",
        "retract($e); | took a fact away",
        "update($e); | changed a fact",
        "modify($e) {} | changed a fact",
        "drools.halt(); | changed which rules run",
        "kcontext.getKieRuntime().halt(); | changed which rules run",
        "delete($e); insert($e); | took a fact away",
        "drools.setFocus(\"advice\"); | changed which rules run",
        "drools.getKieRuntime().getAgenda().getAgendaGroup(\"advice\").setFocus(); | changed which rules run"
      })
  void aRuleThatBreaksOthersGivesNoAnswer(String consequence, String told) {
    StringBuilder rules = new StringBuilder(OUTLINE);
    for (String stage : STAGES) {
      rules.append(
          """
          rule "Breaks the others in %1$s" @source("a test") ruleflow-group "%1$s"
          when $e : Enterprise(name == "%1$s") then %2$s end
          """
              .formatted(stage, consequence));
    }
    QualificationAssessor assessor = load(rules.toString());
    Enterprise fine = SmallLaw.enterprise("scope");
    Assessment before = assessor.assess(fine, DAY);
    for (String stage : STAGES) {
      Enterprise broken = Enterprise.named(stage).businessScope("scope").build();
      assertThatExceptionOfType(RulePackException.class)
          .isThrownBy(() -> assessor.assess(broken, DAY))
          .withMessage(
              "the rule `Breaks the others in %s` %s, which no rule may do, so there is no answer; let rules only conclude",
              stage, told);
      assertThat(assessor.assess(fine, DAY)).isEqualTo(before);
    }
  }

  @Test
  void aRuleOfTheOutlineThatBreaksOthersGivesNoAnswer() {
    QualificationAssessor assessor =
        load(
            OUTLINE
                + """
                rule "Breaks the others" @source("a test") ruleflow-group "outline"
                when Always() then drools.halt(); end
                """);
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assessor.assess(SmallLaw.enterprise("scope"), DAY))
        .withMessageContaining("`Breaks the others` changed which rules run");
  }

  @Test
  void everyVerbHasAStage() {
    for (Method verb : Conclusions.class.getMethods()) {
      assertThat(Verbs.stageOf(verb.getName())).as(verb.getName()).isPresent();
    }
  }
}
