package io.github.tradequalification;

import static io.github.tradequalification.Answers.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tradequalification.DueDate.Kind;
import io.github.tradequalification.Step.Status;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueDatesTest {

  private static final LocalDate DAY = Answers.DAY;

  private static final Finding REPORT =
      new Finding(
          "report",
          Finding.Outcome.NOTE,
          Finding.Weight.ADVICE,
          "a",
          Map.of(),
          "A report each year.",
          "Report in time.",
          "A rule",
          "A source",
          List.of(),
          null,
          MonthDay.of(6, 30));

  private static final Assessment ANSWER =
      Answers.of(
          List.of(REPORT),
          List.of(),
          List.of(
              step("a", new WorkingDays(1, 1)),
              step("change", Status.ALLOWED, true, true, null, List.of(), 30),
              step("done", Status.DONE, true, true, null, List.of(), 30),
              step("other", Status.NOT_REQUIRED, true, false, null, List.of(), 30)));

  private static final Enterprise ENTERPRISE =
      Enterprise.named("Example")
          .document(Document.copy("licence").validUntil(DAY.minusDays(1)))
          .document(Document.copy("licence").validUntil(DAY.minusDays(1)))
          .document(Document.original("lease").validUntil(DAY))
          .document(Document.original("late").validUntil(DAY.plusYears(2).plusDays(1)))
          .document(Document.original("endless"))
          .completedStep(CompletedStep.of("a", DAY.minusYears(1)).validUntil(DAY.plusDays(10)))
          .completedStep(CompletedStep.of("b", DAY.plusDays(1)).validUntil(DAY.plusDays(10)))
          .build();

  private static DueDates due(LocalDate until) {
    return DueDates.of(ENTERPRISE, ANSWER, until, code -> "Name of " + code);
  }

  @Test
  void whatEndsComesEveryYearOrCountsFromAnEventIsToldInOrder() {
    assertThat(due(DAY.plusYears(2)).all())
        .extracting(DueDate::kind, DueDate::day, DueDate::passed, DueDate::code, DueDate::name)
        .containsExactly(
            tuple(Kind.PAPER, DAY.minusDays(1), true, "licence", "Name of licence"),
            tuple(Kind.PAPER, DAY, false, "lease", "Name of lease"),
            tuple(Kind.RESULT, DAY.plusDays(10), false, "a", "Step a"),
            tuple(Kind.YEARLY, LocalDate.of(2027, 6, 30), false, "report", "A report each year."),
            tuple(Kind.YEARLY, LocalDate.of(2028, 6, 30), false, "report", "A report each year."),
            tuple(Kind.STEP, null, null, "change", "Step change"));
  }

  @Test
  void theDayOfTheAnswerAndTheLastDayCountToo() {
    assertThat(due(DAY).all())
        .extracting(DueDate::code)
        .containsExactly("licence", "lease", "change");
    assertThat(due(LocalDate.of(2027, 6, 30)).all()).extracting(DueDate::code).contains("report");
    assertThat(due(LocalDate.of(2027, 6, 29)).all())
        .extracting(DueDate::code)
        .doesNotContain("report");
    assertThat(due(DAY).passed()).extracting(DueDate::code).containsExactly("licence");
  }

  @Test
  void aYearlyDayNamesItsRuleAndSource() {
    DueDate report = due(DAY.plusYears(1)).all().get(3);
    assertThat(report.rule()).isEqualTo("A rule");
    assertThat(report.source()).isEqualTo("A source");
    assertThat(report.remedy()).isEqualTo("Report in time.");
  }

  @Test
  void eachIsASentenceInTwoLanguages() {
    assertThat(due(DAY.plusYears(1)).sentences(Locale.ENGLISH))
        .containsExactly(
            "2026-11-22: the paper “Name of licence (copy)” has ended.",
            "2026-11-23: the last day of the paper “Name of lease (original)”.",
            "2026-12-03: the last day of what “Step a” gave.",
            "2027-06-30: A report each year.",
            "Step “Step change” is to be taken within 30 days of the event that makes it due,"
                + " of a change from the day of the change. That day is not known.");
    assertThat(due(DAY).sentences(Locale.SIMPLIFIED_CHINESE).get(0))
        .isEqualTo("2026-11-22：材料“Name of licence（复印件）”有效期已届满。");
  }

  @Test
  void aLastDayThatCannotBeMeantIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> due(DAY.minusDays(1)))
        .withMessage(
            "until: 2026-11-22 lies before the day of the answer, 2026-11-23;"
                + " give that day or a later one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> due(LocalDate.MAX))
        .withMessageContaining("more than 100 years");
  }
}
