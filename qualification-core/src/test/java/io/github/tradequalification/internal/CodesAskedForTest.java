package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.advice;
import static io.github.tradequalification.internal.SmallLaw.enterprise;
import static io.github.tradequalification.internal.SmallLaw.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an answer tells of a code, and of one that no rule knows. */
class CodesAskedForTest {

  private static final String RULES =
      OUTLINE
          + """
          rule "Where the second step is taken" @source("a test") ruleflow-group "outline" when Always() then
            conclude.step("second").authority("desk").channel("door").result("stamp").workingDays(1, 2);
          end
          """
          + procedure("Asks", "conclude.asks(\"second\").copyOf(\"paper\", \"other\");")
          + advice("Noted", "Enterprise($word : name)", "conclude.note(\"n\");");

  private static final String TEXTS =
      SmallLaw.TEXTS
          + SmallLaw.NOTE
          + """
          authority.desk=The desk
          channel.door=The door
          result.stamp=A stamp
          """;

  private static final QualificationAssessor ASSESSOR =
      QualificationAssessor.load(new PackLoader(TestPack.of("one", RULES).texts(TEXTS)));

  private static Assessment answer() {
    return ASSESSOR.assess(
        enterprise("scope").toBuilder().document(Document.original("other")).build(), SmallLaw.DAY);
  }

  @Test
  void aStepThatNoRuleKnowsIsRefusedWithTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer().missingFor("secnod"))
        .withMessage(
            "step: the law of 2020-01-01 has no `secnod`; nearest is `second`; there are first,"
                + " second");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer().step("\u202Efrist\n" + "x".repeat(10_000)))
        .withMessageMatching("[^\\n\\u202E]{1,250}");
    assertThatNullPointerException()
        .isThrownBy(() -> answer().missingFor(null))
        .withMessage("step");
    assertThatNullPointerException().isThrownBy(() -> answer().step(null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> answer().finding(null)).withMessage("code");
  }

  @Test
  void aNullAmongTheLanguagesIsNamed() {
    QualificationAssessor assessor = SmallLaw.load(SmallLaw.OUTLINE);
    for (List<Locale> languages : Arrays.asList(null, Arrays.asList(Locale.ENGLISH, null))) {
      assertThatNullPointerException()
          .isThrownBy(() -> assessor.assess(SmallLaw.enterprise("scope"), SmallLaw.DAY, languages))
          .withMessage("languages");
    }
  }

  @Test
  void aStepOfWhichNothingIsMissingLacksNothing() {
    assertThat(answer().missingFor("first")).isEmpty();
    assertThat(answer().missingFor("second")).hasSize(1);
  }

  @Test
  void aConditionThatDoesNotApplyOrANoteThatNothingRaisedIsNotFound() {
    assertThat(answer().finding("c")).isPresent();
    assertThat(answer().finding("n")).isPresent();
    assertThat(answer().finding("no-such-note")).isEmpty();
  }

  @Test
  void conditionsAndNotesPartTheFindings() {
    Assessment answer = answer();
    assertThat(answer.conditions()).extracting(Finding::code).containsExactly("c");
    assertThat(answer.notes()).extracting(Finding::code).containsExactly("n");
  }

  @Test
  void aStepKnowsWhereItIsTakenWhetherItIsNextOrNot() {
    Step second = answer().step("second");
    assertThat(second.status()).isEqualTo(Step.Status.WAITING);
    assertThat(second.authority()).isEqualTo("The desk");
    assertThat(second.channel()).isEqualTo("The door");
    assertThat(second.workingDays()).isEqualTo(new WorkingDays(1, 2));
    assertThat(second.result()).isEqualTo("A stamp");
    assertThat(answer().step("first"))
        .extracting(Step::authority, Step::channel, Step::workingDays, Step::result)
        .containsOnlyNulls();
  }

  @Test
  void aMaterialAskedForSaysItsNameAndWhyThePaperAtHandWillNotDo() {
    RequiredMaterial asked = answer().step("second").materials().get(0);
    assertThat(asked.material()).isEqualTo("other");
    assertThat(asked.name()).isEqualTo("another paper");
    assertThat(asked.reasons())
        .isEqualTo(answer().missingFor("second").get(0).reasons())
        .containsExactly(Reason.WRONG_FORM);
  }

  @Test
  void anAnswerNamesEveryCodeItUses() {
    Assessment answer = ASSESSOR.assess(Enterprise.named("Example").build(), SmallLaw.DAY);
    assertThat(answer.nameOf("second")).isEqualTo("Second");
    assertThat(answer.nameOf("paper")).isEqualTo("a paper");
    assertThat(answer.nameOf("c")).isEqualTo("C");
    assertThat(answer.nameOf("businessScope"))
        .isEqualTo("business scope as printed on the licence");
    assertThat(answer.nameOf("n")).as("a note has no name").isEqualTo("n");
    assertThat(answer.questions().get(0).name())
        .isEqualTo("business scope as printed on the licence");
    assertThat(answer.conditions().get(0).name()).isEqualTo("C");
    assertThat(answer.notes().get(0).name()).isNull();
  }
}
