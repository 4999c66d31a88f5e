package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.assess;
import static io.github.tradequalification.internal.SmallLaw.condition;
import static io.github.tradequalification.internal.SmallLaw.enterprise;
import static io.github.tradequalification.internal.SmallLaw.load;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is logged, and that it tells nothing of a profile. */
class LoggingTest {

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
  void aRuleThatMatchesOnlyAfterItsStageIsToldToItsAuthor() {
    assertThat(
            warningsOf(
                condition("Too late", "Derived()", "conclude.met(\"c\");")
                    + "rule \"Derive\" @source(\"a test\") ruleflow-group \"procedure\" when Enterprise() then insert(new Derived()); end"))
        .containsExactly(
            "too late: Too late (it matches what comes only after the stage conditions)");
  }

  @Test
  void soIsOneOfTheOutline() {
    assertThat(
            warningsOf(
                "rule \"Too late\" @source(\"a test\") ruleflow-group \"outline\" when Derived() then conclude.step(\"first\").order(7); end "
                    + "rule \"Derive\" @source(\"a test\") ruleflow-group \"concepts\" when Always() then insert(new Derived()); end"))
        .containsExactly("too late: Too late (it matches what comes only after the stage outline)");
  }

  private List<String> warningsOf(String rules) {
    Logger rulesLog = (Logger) LoggerFactory.getLogger("io.github.tradequalification.rules");
    rulesLog.setLevel(Level.TRACE);
    try {
      assess(enterprise("scope"), "declare Derived end " + OUTLINE + rules);
    } finally {
      rulesLog.setLevel(null);
    }
    return log.list.stream()
        .filter(event -> event.getLevel() == Level.WARN)
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
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
}
