package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes;
import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Changes.Subject;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final LocalDate CHANGE = LocalDate.of(2020, 6, 1);

  private static final QualificationAssessor ASSESSOR =
      SmallLaw.load(
          SmallLaw.OUTLINE
              + SmallLaw.condition(
                  "A scope that is not ours is not met",
                  "Enterprise($name : name, businessScope == \"else\")",
                  "conclude.notMet(\"c\");")
              + SmallLaw.condition(
                  "Perhaps is not known",
                  "Enterprise(businessScope == \"perhaps\")",
                  "conclude.unknown(\"c\", \"businessScope\");")
              + SmallLaw.advice(
                  "Who is not met is told",
                  "Enterprise($word : name, businessScope == \"else\")",
                  "conclude.note(\"n\");")
              + """
              rule "A paper is asked for" @from("2020-06-01") @source("a test")
              ruleflow-group "procedure" when Enterprise() then
                conclude.asks("first").originalOf("paper");
              end
              rule "It takes two days" @until("2020-06-01") @source("a test")
              ruleflow-group "outline" when Always() then
                conclude.step("first").workingDays(2, 2);
              end
              rule "It takes three days" @from("2020-06-01") @source("a test")
              ruleflow-group "outline" when Always() then
                conclude.step("first").workingDays(1, 3);
              end
              rule "Who is asked on a day is told" @source("a test")
              ruleflow-group "advice" when Today($word : date) then
                conclude.note("n");
              end
              """);

  @Test
  void thatTheDayIsAnotherOneIsNoDifference() {
    Assessment today = assess("trade", SmallLaw.DAY);
    Assessment tomorrow = assess("trade", SmallLaw.DAY.plusDays(1));
    assertThat(today.notes()).hasSize(1);
    assertThat(today.findings()).isNotEqualTo(tomorrow.findings());
    assertThat(Changes.between(today, tomorrow).isEmpty()).isTrue();
  }

  @Test
  void aPaperThatEndsOnTheDayOfAnAnswerIsNoOtherPaper() {
    QualificationAssessor assessor =
        SmallLaw.load(
            SmallLaw.OUTLINE
                + SmallLaw.advice(
                    "A last day is told",
                    "Today($today : date)"
                        + " $paper : Document($word : validUntil != null, validUntil >= $today)",
                    "conclude.note(\"n\").onPaper($paper);"));
    LocalDate last = SmallLaw.DAY.plusDays(2);
    Enterprise enterprise =
        SmallLaw.enterprise("trade").toBuilder()
            .document(Document.copy("paper").validUntil(last).build())
            .build();
    Assessment before = assessor.assess(enterprise, last.minusDays(1));
    Assessment onTheDay = assessor.assess(enterprise, last);
    assertThat(before.notes()).hasSize(1);
    assertThat(Changes.between(before, onTheDay).all()).isEmpty();
    assertThat(Changes.between(onTheDay, assessor.assess(enterprise, last.plusDays(1))).all())
        .extracting(Change::subject)
        .contains(Subject.NOTE);
  }

  @Test
  void whatTheLawChangesIsToldWithTheRuleBehindIt() {
    Changes changes =
        Changes.between(assess("trade", CHANGE.minusDays(1)), assess("trade", CHANGE));
    assertThat(changes.all())
        .extracting(Change::subject, Change::code, Change::detail, Change::before, Change::after)
        .containsExactly(
            tuple(Subject.STEP_DETAIL, "first", "workingDays", "2", "1–3"),
            tuple(Subject.MATERIAL, "paper", "First", null, "ABSENT"));
    assertThat(changes.all().get(1).rules()).containsExactly("A paper is asked for");
    assertThat(changes.all().get(1).step()).isEqualTo("first");
    assertThat(changes.sentences(Locale.ENGLISH))
        .containsExactly(
            "Step “First”, working days: before “2”, now “1–3”.",
            "Material “a paper” for “First”: it is asked for now, and is missing: not at hand.");
  }

  @Test
  void whatIsHandedInIsNoLongerMissing() {
    Assessment without = assess("trade", CHANGE);
    Enterprise with =
        SmallLaw.enterprise("trade").toBuilder()
            .document(Document.original("paper").legible().build())
            .build();
    Changes changes = Changes.between(without, ASSESSOR.assess(with, CHANGE));
    assertThat(changes.sentences(Locale.SIMPLIFIED_CHINESE))
        .containsExactly("“First”的材料“a paper”：现不再缺。");
    Changes back = Changes.between(ASSESSOR.assess(with, CHANGE), without);
    assertThat(back.all())
        .extracting(Change::before, Change::after)
        .containsExactly(tuple("SATISFIED", "ABSENT"));
    assertThat(back.sentences(Locale.ENGLISH))
        .containsExactly(
            "Material “a paper” for “First”: it was at hand as asked, and is not any more: not at hand.");
    Changes undone = Changes.between(without, assess("trade", CHANGE.minusDays(1)));
    assertThat(undone.sentences(Locale.ENGLISH))
        .contains("Material “a paper” for “First”: it is no longer asked for; it was missing.");
  }

  @Test
  void anEligibilityLostNamesTheRuleOfItsCondition() {
    Changes changes = Changes.between(assess("trade", SmallLaw.DAY), assess("else", SmallLaw.DAY));
    assertThat(changes.all().stream().filter(one -> one.subject() == Subject.ELIGIBILITY))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(List.of(one.before(), one.after()))
                  .containsExactly("ELIGIBLE", "INELIGIBLE");
              assertThat(one.rules()).contains("A scope that is not ours is not met");
            });
    assertThat(changes.sentences(Locale.ENGLISH))
        .contains(
            "Eligibility: it was eligible, and is not eligible now.",
            "Condition “C”: it was met, and is not met now.",
            "There is no next step any more; it was “First”.",
            "Step “First”: it was open, and is waiting now.");
  }

  @Test
  void theStandingTheNextStepAndTheStepNameTheRulesBehindThem() {
    Changes changes = Changes.between(assess("trade", SmallLaw.DAY), assess("else", SmallLaw.DAY));
    assertThat(changes.all())
        .filteredOn(one -> one.subject() == Subject.STANDING || one.subject() == Subject.NEXT_STEP)
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.rules()).contains("A scope that is not ours is not met"));
    assertThat(changes.all())
        .filteredOn(one -> one.subject() == Subject.STEP && one.code().equals("first"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.rules())
                    .containsExactly(
                        "Both are required", "Two steps", "A scope that is not ours is not met"));
  }

  @Test
  void whatIsAskedForNamesTheRuleThatDoesNotKnow() {
    Changes changes =
        Changes.between(assess("trade", SmallLaw.DAY), assess("perhaps", SmallLaw.DAY));
    assertThat(changes.all())
        .filteredOn(one -> one.subject() == Subject.QUESTION)
        .singleElement()
        .satisfies(one -> assertThat(one.rules()).contains("Perhaps is not known"));
  }

  @Test
  void twoLanguagesAreRefused() {
    Assessment chinese =
        ASSESSOR.in(Locale.CHINESE).assess(SmallLaw.enterprise("trade"), SmallLaw.DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Changes.between(assess("trade", SmallLaw.DAY), chinese))
        .withMessage(
            "after: in language `zh`; expected `en`, as the answer before; ask for both in one");
  }

  @Test
  void noNameIsShownByItsText() {
    Enterprise named = Enterprise.named("Harbour Light").businessScope("trade").build();
    Enterprise other = Enterprise.named("Harbour Light").businessScope("else").build();
    Changes changes =
        Changes.between(ASSESSOR.assess(named, SmallLaw.DAY), ASSESSOR.assess(other, SmallLaw.DAY));
    assertThat(changes.toString()).doesNotContain("Harbour").contains("***");
  }

  private static Assessment assess(String scope, LocalDate day) {
    return ASSESSOR.assess(SmallLaw.enterprise(scope), day);
  }
}
