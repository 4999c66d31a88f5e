package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.advice;
import static io.github.tradequalification.internal.SmallLaw.assess;
import static io.github.tradequalification.internal.SmallLaw.condition;
import static io.github.tradequalification.internal.SmallLaw.enterprise;
import static io.github.tradequalification.internal.SmallLaw.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.QualificationAssessor;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine room makes of conclusions, whatever the law. */
class SettlingTest {

  @Test
  void nothingSaidIsMetAndAFactNotKnownIsUnknownAndAskedFor() {
    assertThat(finding(enterprise("scope"), OUTLINE).outcome()).isEqualTo(Finding.Outcome.MET);
    Assessment unknown = assess(Enterprise.named("Example").build(), OUTLINE);
    assertThat(unknown.findings().get(0).outcome()).isEqualTo(Finding.Outcome.UNKNOWN);
    assertThat(unknown.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.fact()).isEqualTo("businessScope");
              assertThat(question.decides()).containsExactly("c");
            });
    assertThat(unknown.next()).isEmpty();
  }

  @Test
  void notMetBeatsUnknownAndSaysWhy() {
    String rules =
        OUTLINE
            + condition("Refused", "Enterprise($name : name)", "conclude.notMet(\"c\");")
            + condition("Doubted", "Enterprise()", "conclude.unknown(\"c\");");
    Finding finding = finding(Enterprise.named("Example").build(), rules);
    assertThat(finding.outcome()).isEqualTo(Finding.Outcome.NOT_MET);
    assertThat(finding.rule()).isEqualTo("Refused");
    assertThat(finding.message()).isEqualTo("Not met, Example");
  }

  @Test
  void ofSeveralRulesThatSayTheSameTheFirstByNameSpeaks() {
    String rules =
        OUTLINE
            + condition("Zebra", "Enterprise($name : name)", "conclude.notMet(\"c\");")
            + condition("Ant", "Enterprise($name : name)", "conclude.notMet(\"c\");");
    assertThat(finding(enterprise("scope"), rules).rule()).isEqualTo("Ant");
  }

  @Test
  void aConditionThatDoesNotApplyIsLeftOutAndHoldsNothingBack() {
    Assessment answer =
        assess(
            Enterprise.named("Example").build(),
            OUTLINE + condition("Not here", "Enterprise()", "conclude.doesNotApply(\"c\");"));
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.eligibility()).isEqualTo(Assessment.Eligibility.ELIGIBLE);
    assertThat(answer.next()).get().satisfies(next -> assertThat(next.step()).isEqualTo("first"));
  }

  @Test
  void notRequiredBeatsOptionalBeatsRequired() {
    assertThat(status(procedure("Optional", "conclude.optional(\"first\");")))
        .isEqualTo("OPTIONAL");
    assertThat(
            status(
                procedure("Optional", "conclude.optional(\"first\");")
                    + procedure("Not at all", "conclude.notRequired(\"first\");")))
        .isEqualTo("NOT_REQUIRED");
  }

  @Test
  void aWaitForAStepThatIsNotRequiredHoldsNothingBack() {
    Assessment answer =
        assess(
            enterprise("scope"),
            OUTLINE + procedure("Not at all", "conclude.notRequired(\"first\");"));
    assertThat(answer.step("second").waitsFor()).isEmpty();
    assertThat(assess(enterprise("scope"), OUTLINE).step("second").waitsFor())
        .containsExactly("first");
  }

  @Test
  void askingTheSameTwiceIsAskingItOnceInTheNameOfTheFirstRule() {
    Assessment answer =
        assess(
            enterprise("scope"),
            OUTLINE
                + procedure("Zebra", "conclude.asks(\"first\").copyOf(\"paper\");")
                + procedure("Ant", "conclude.asks(\"first\").copyOf(\"paper\");"));
    assertThat(answer.missingFor("first"))
        .singleElement()
        .satisfies(missing -> assertThat(missing.rule()).isEqualTo("Ant"));
  }

  @Test
  void aStepOfWhichNoRuleSaysWhatItAsksForIsNeitherReadyNorNot() {
    assertThat(assess(enterprise("scope"), OUTLINE).next())
        .get()
        .satisfies(next -> assertThat(next.ready()).isNull());
  }

  @Test
  void aNoteCarriesWhatItsRuleBoundAndTheSameNoteTwiceIsOne() {
    String rules =
        OUTLINE + advice("Noted", "Enterprise($word : name); Document()", "conclude.note(\"n\");");
    Enterprise twoPapers =
        Enterprise.named("Example")
            .businessScope("scope")
            .document(Document.copy("paper"))
            .document(Document.copy("other"))
            .build();
    List<Finding> notes = assess(twoPapers, rules).notes();
    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.message()).isEqualTo("A note on Example");
              assertThat(note.observed()).containsEntry("word", "Example");
            });
  }

  @Test
  void aDayOfEveryYearAndWhatAStepMendsReachTheAnswer() {
    String rules =
        OUTLINE
            + """
            rule "Mends" @source("a test") ruleflow-group "outline" when Always() then conclude.step("first").mends("c"); end
            """
            + advice(
                "Yearly",
                "Enterprise($word : name)",
                "conclude.note(\"n\").onStep(\"first\").yearlyBy(\"06-30\");");
    Assessment answer = assess(enterprise("scope"), rules);
    assertThat(answer.notes())
        .singleElement()
        .extracting(Finding::yearlyBy)
        .isEqualTo(MonthDay.of(6, 30));
    assertThat(answer.step("first").mends()).containsExactly("c");
    assertThat(answer.step("first").filing()).isTrue();
    assertThat(answer.step("first").required()).isTrue();
    assertThat(answer.step("second").mends()).isEmpty();
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    String rules =
        OUTLINE
            + procedure("Asks", "conclude.asks(\"first\").copyOf(\"paper\", \"other\");")
            + advice(
                "Noted", "Document($word : material)", "conclude.note(\"n\").onMaterial($word);");
    Document[] papers = {
      Document.copy("paper").sealed().build(),
      Document.original("paper").build(),
      Document.copy("other").build(),
      Document.electronic("other").build()
    };
    Enterprise forward = withAll(Arrays.asList(papers));
    Enterprise backward = withAll(Arrays.asList(papers[3], papers[2], papers[1], papers[0]));
    QualificationAssessor assessor = SmallLaw.load(rules);
    assertThat(assessor.assess(backward, DAY)).isEqualTo(assessor.assess(forward, DAY));
  }

  private static Enterprise withAll(List<Document> papers) {
    return enterprise("scope").toBuilder().documents(papers).build();
  }

  private static String status(String rules) {
    return assess(enterprise("scope"), OUTLINE + rules).step("first").status().name();
  }

  private static Finding finding(Enterprise enterprise, String rules) {
    return assess(enterprise, rules).findings().get(0);
  }
}
