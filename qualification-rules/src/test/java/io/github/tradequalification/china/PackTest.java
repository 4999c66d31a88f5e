package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.authoring.cases.LawCase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of the pack as a whole. */
class PackTest {

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  @Test
  void theLawChangesOnTheseDays() {
    assertThat(ASSESSOR.firstDay()).isEqualTo("2012-08-01");
    assertThat(ASSESSOR.lawChanges())
        .extracting(LocalDate::toString)
        .containsExactly(
            "2014-03-13",
            "2015-10-01",
            "2016-10-01",
            "2018-01-01",
            "2018-04-20",
            "2019-02-01",
            "2019-02-25",
            "2019-03-01",
            "2019-04-28",
            "2019-04-30",
            "2019-07-22",
            "2019-10-23",
            "2019-12-01",
            "2020-01-01",
            "2020-08-28",
            "2021-04-19",
            "2022-01-01",
            "2022-12-01",
            "2022-12-30",
            "2024-06-01",
            "2025-12-01",
            "2026-01-01",
            "2026-03-01");
  }

  @Test
  void theStepsStandInTheOrderOfTheProcedure() {
    assertThat(ASSESSOR.steps())
        .containsExactly(
            "preparation",
            "business-scope-amendment",
            "foreign-trade-operator-filing",
            "foreign-trade-operator-filing-change",
            "customs-registration",
            "customs-registration-change",
            "customs-temporary-filing",
            "electronic-port-card",
            "electronic-port-card-change",
            "foreign-exchange-directory",
            "foreign-exchange-directory-change",
            "export-tax-refund-filing",
            "export-tax-refund-filing-change");
  }

  @Test
  void theDayBeforeTheFirstIsRefusedByName() {
    assertThatExceptionOfType(UnsupportedLawDateException.class)
        .isThrownBy(() -> ASSESSOR.underLawOf(LocalDate.of(2012, 7, 31)))
        .withMessageContaining("2012-07-31")
        .withMessageContaining("china-import-export")
        .withMessageContaining("2012-08-01");
  }

  @Test
  void everyPeriodCanBeMadeAndAnswersInBothLanguages() {
    QualificationAssessor fresh = QualificationAssessor.load();
    Enterprise ready = ChinaPackTest.CASES.profiles().get("ready");
    for (LocalDate day :
        Stream.concat(Stream.of(fresh.firstDay()), fresh.lawChanges().stream()).toList()) {
      Assessment english = fresh.assess(ready, day);
      Assessment chinese = fresh.in(Locale.SIMPLIFIED_CHINESE).assess(ready, day);
      assertThat(english.steps()).as(day.toString()).hasSize(13);
      assertThat(english.findings())
          .as(day.toString())
          .allSatisfy(finding -> assertThat(finding.source()).isNotBlank());
      assertThat(chinese.steps())
          .as(day.toString())
          .extracting(step -> step.status())
          .isEqualTo(english.steps().stream().map(step -> step.status()).toList());
      assertThat(chinese.findings())
          .as(day.toString())
          .allSatisfy(finding -> assertThat(finding.message()).containsPattern("\\p{IsHan}"));
      assertThat(chinese.steps())
          .allSatisfy(step -> assertThat(step.name()).containsPattern("\\p{IsHan}"));
    }
  }

  @Test
  void eightThreadsAnswerAsOneDoes() throws Exception {
    List<LawCase> cases = ChinaPackTest.CASES.all();
    List<Assessment> alone = cases.stream().map(each -> each.answer(ASSESSOR)).toList();
    QualificationAssessor fresh = QualificationAssessor.load();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Assessment>>> work = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        work.add(() -> cases.stream().map(each -> each.answer(fresh)).toList());
      }
      for (Future<List<Assessment>> answers : threads.invokeAll(work)) {
        assertThat(answers.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theFirstCallMayComeFromAThreadWithAForeignContextClassLoader() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process fresh =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                ForeignContext.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(fresh.waitFor()).as(output).isZero();
    assertThat(output).contains("customs-registration");
  }
}
