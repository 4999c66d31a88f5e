package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the engine room makes of conclusions, whatever the law. */
class RunningTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final String TEXTS =
      """
      step.first=First
      step.second=Second
      material.paper=a paper
      material.other=another paper
      condition.c=C
      condition.c.met=Met
      condition.c.not-met=Not met, {name}
      condition.c.not-met.remedy=Mend it
      condition.c.unknown=Not known
      condition.c.unknown.remedy=Ask
      note.n=A note on {word}
      """;
  private static final String OUTLINE =
      """
      rule "Two steps" @source("a test") ruleflow-group "outline" when Law() then
        conclude.step("second").order(2).follows("first");
        conclude.step("first").order(1).needsEveryCondition();
        conclude.condition("c").order(1).bindsByLaw().restsOn("businessScope");
      end
      rule "Both are required" @source("a test") ruleflow-group "procedure" when Enterprise() then
        conclude.required("first"); conclude.required("second");
      end
      """;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    root.setLevel(Level.INFO);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    root.setLevel(Level.WARN);
  }

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
    assertThat(answer.step("second"))
        .get()
        .satisfies(step -> assertThat(step.waitsFor()).isEmpty());
    assertThat(assess(enterprise("scope"), OUTLINE).step("second"))
        .get()
        .satisfies(step -> assertThat(step.waitsFor()).containsExactly("first"));
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
    List<Finding> notes =
        assess(twoPapers, rules).findings().stream()
            .filter(finding -> finding.outcome() == Finding.Outcome.NOTE)
            .toList();
    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.message()).isEqualTo("A note on Example");
              assertThat(note.observed()).containsEntry("word", "Example");
            });
  }

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
  void aRuleThatMatchesOnlyAfterItsStageIsToldToItsAuthor() {
    Logger rules = (Logger) LoggerFactory.getLogger("io.github.tradequalification.rules");
    rules.setLevel(Level.TRACE);
    try {
      assess(
          enterprise("scope"),
          "declare Derived end "
              + OUTLINE
              + condition("Too late", "Derived()", "conclude.met(\"c\");")
              + "rule \"Derive\" @source(\"a test\") ruleflow-group \"procedure\" when Enterprise() then insert(new Derived()); end");
    } finally {
      rules.setLevel(null);
    }
    assertThat(log.list)
        .filteredOn(event -> event.getLevel() == Level.WARN)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "too late: Too late (it matches what comes only after the stage conditions)");
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
        .withMessageContaining("stage concepts")
        .withMessageContaining("Careless");
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
    assertThat(assess(backward, rules)).isEqualTo(assess(forward, rules));
  }

  @Test
  void oneLogLineWhenPacksAreLoadedAndNoneForAnAssessment() {
    QualificationAssessor assessor = load(OUTLINE);
    assertThat(log.list)
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getFormattedMessage())
                    .contains("one 1")
                    .contains("2 rules")
                    .contains("2010-01-01"));
    log.list.clear();
    Enterprise enterprise =
        Enterprise.named("Secret Ltd")
            .unifiedSocialCreditCode("914403001922038216")
            .businessScope("x")
            .completedStep(CompletedStep.of("first", null))
            .build();
    assessor.assess(enterprise, DAY);
    assertThat(log.list).isEmpty();
    root.setLevel(Level.TRACE);
    assessor.assess(enterprise, DAY);
    // The engine itself shows facts, but only at TRACE.
    assertThat(log.list)
        .filteredOn(
            event ->
                event.getFormattedMessage().contains("Secret")
                    || event.getFormattedMessage().contains("914403001922038216"))
        .allSatisfy(event -> assertThat(event.getLevel()).isEqualTo(Level.TRACE));
    assertThat(log.list)
        .filteredOn(event -> event.getLoggerName().startsWith("io.github.tradequalification"))
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.getFormattedMessage())
                    .doesNotContain("Secret", "914403001922038216"));
  }

  @Test
  void languagesAreEnglishAndChinese() {
    QualificationAssessor assessor = load(OUTLINE);
    assertThat(assessor.in(Locale.TRADITIONAL_CHINESE).nameOf("first")).isEqualTo("First");
    assertThat(assessor.nameOf("no-such-code")).isEqualTo("no-such-code");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> assessor.in(Locale.FRENCH))
        .withMessageContaining("`fr`")
        .withMessageContaining("en, zh");
  }

  @Test
  void stepsAndMaterialsAreListed() {
    QualificationAssessor assessor = load(OUTLINE);
    assertThat(assessor.steps()).containsExactly("first", "second");
    assertThat(assessor.materials()).containsExactly("other", "paper");
  }

  private static Enterprise withAll(List<Document> papers) {
    return new Enterprise(
        "Example",
        null,
        null,
        null,
        null,
        null,
        "scope",
        Office.UNKNOWN,
        null,
        null,
        null,
        papers,
        null);
  }

  private static Enterprise enterprise(String scope) {
    return Enterprise.named("Example").businessScope(scope).build();
  }

  private static String condition(String name, String when, String then) {
    return rule(name, "conditions", when, then);
  }

  private static String procedure(String name, String then) {
    return rule(name, "procedure", "Enterprise()", then);
  }

  private static String advice(String name, String when, String then) {
    return rule(name, "advice", when, then);
  }

  private static String rule(String name, String stage, String when, String then) {
    return "rule \""
        + name
        + "\" @source(\"a test\") ruleflow-group \""
        + stage
        + "\" when "
        + when
        + " then "
        + then
        + " end\n";
  }

  private static String status(String rules) {
    return assess(enterprise("scope"), OUTLINE + rules).step("first").orElseThrow().status().name();
  }

  private static Finding finding(Enterprise enterprise, String rules) {
    return assess(enterprise, rules).findings().get(0);
  }

  private static QualificationAssessor load(String rules) {
    return QualificationAssessor.load(new PackLoader(TestPack.of("one", rules).texts(TEXTS)));
  }

  private static Assessment assess(Enterprise enterprise, String rules) {
    return load(rules).assess(enterprise, DAY);
  }
}
