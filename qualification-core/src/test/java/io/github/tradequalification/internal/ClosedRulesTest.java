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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that were built unchecked and break other rules give no answer, rather than a good one. */
class ClosedRulesTest {

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
    for (String stage :
        new String[] {"concepts", "conditions", "procedure", "documents", "advice"}) {
      QualificationAssessor assessor =
          load(
              OUTLINE
                  + """
                  rule "Breaks the others" @source("a test") ruleflow-group "%s"
                  when $e : Enterprise(name == "broken") then %s end
                  """
                      .formatted(stage, consequence));
      Enterprise fine = SmallLaw.enterprise("scope");
      Assessment before = assessor.assess(fine, DAY);
      Enterprise broken = Enterprise.named("broken").businessScope("scope").build();
      for (int i = 0; i < 3; i++) {
        assertThatExceptionOfType(RulePackException.class)
            .isThrownBy(() -> assessor.assess(broken, DAY))
            .withMessage(
                "the rule `Breaks the others` %s, which no rule may do, so there is no answer; let rules only conclude",
                told);
        assertThat(assessor.assess(fine, DAY)).isEqualTo(before);
      }
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
