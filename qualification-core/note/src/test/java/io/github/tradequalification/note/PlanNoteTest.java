package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Document;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanNoteTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Step step(String name, @Nullable WorkingDays days, String... waitsFor) {
    return new Step(
        name,
        name,
        waitsFor.length == 0 ? Step.Status.ALLOWED : Step.Status.WAITING,
        List.of(waitsFor),
        List.of(),
        "An office",
        null,
        days,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        "rule",
        true,
        true,
        List.of());
  }

  private static Assessment answer(List<Finding> findings, Step... steps) {
    return new Assessment(
        MONDAY,
        MONDAY,
        "en",
        Eligibility.ELIGIBLE,
        Standing.IN_PROGRESS,
        findings,
        List.of(),
        List.of(steps),
        null,
        List.of(),
        List.of());
  }

  private static Finding finding(Finding.Outcome outcome, String message) {
    return new Finding(
        "c",
        outcome,
        Finding.Weight.LAW,
        null,
        Map.of(),
        message,
        "Mend it.",
        "rule",
        "source",
        List.of(),
        outcome == Finding.Outcome.NOTE ? null : "A condition",
        outcome == Finding.Outcome.NOTE ? MonthDay.of(6, 30) : null);
  }

  @Test
  void aTimeThatIsNotKnownIsSaidAndTheRestIsToldAtLeast() {
    String text =
        PlanNote.of(
                answer(
                    List.of(), step("First", new WorkingDays(2, 3)), step("Next", null, "First")))
            .text();
    assertThat(text)
        .startsWith("At least 2 working days in all")
        .contains("Time:      not known", "Ends:      not known, but not before 2 working days");
  }

  @Test
  void aCalendarPutsDaysBesideTheWorkingDays() {
    PlanNote note =
        PlanNote.of(answer(List.of(), step("First", new WorkingDays(2, 3))))
            .from(MONDAY, day -> day.getDayOfWeek().getValue() <= 5);
    assertThat(note.text())
        .contains(
            "Counted from 2026-11-23, all is done: 2026-11-25 to 2026-11-26.",
            "Begins:    at once (2026-11-23)",
            "Ends:      after 2 to 3 working days (2026-11-25 to 2026-11-26)");
  }

  @Test
  void nothingInAnAnswerActsOnThePageOrTheTerminal() {
    PlanNote note =
        PlanNote.of(
            answer(
                List.of(finding(Finding.Outcome.NOT_MET, "\u001B[31m<img src=x>\u202E\"&")),
                step("<b>First</b>", new WorkingDays(0, 0), "c")));
    assertThat(note.html())
        .contains(
            "&lt;b&gt;First&lt;/b&gt;", "\\u001B[31m&lt;img src=x&gt;\\u202E&quot;&amp; Mend it.")
        .doesNotContain("<img", "<b>", "\u001B", "\u202E");
    assertThat(note.text()).contains("\\u001B[31m").doesNotContain("\u001B");
    assertThat(note.inColour().text()).contains("\u001B[1m");
  }

  @Test
  void whereNothingIsAheadThePageSaysSoAndHasNoDiagram() {
    PlanNote note = PlanNote.of(answer(List.of()));
    assertThat(note.text()).startsWith("Nothing has to be done now.");
    assertThat(note.html()).contains("Nothing has to be done now.").doesNotContain("<svg");
  }

  @Test
  void whereNoDaysAreKnownOrNeededNoneAreCounted() {
    assertThat(PlanNote.of(answer(List.of(), step("First", null))).text())
        .startsWith("How many working days it takes in all is not known.");
    assertThat(PlanNote.of(answer(List.of(), step("First", new WorkingDays(0, 0)))).text())
        .startsWith("No working days of an authority are ahead.");
  }

  @Test
  void whatIsDueIsListedWithItsGround() {
    Enterprise enterprise =
        Enterprise.named("Example")
            .document(Document.copy("licence").validUntil(MONDAY.minusDays(1)))
            .build();
    Assessment answer = answer(List.of(finding(Finding.Outcome.NOTE, "A report.\u0007")));
    DueDates due = DueDates.of(enterprise, answer, MONDAY.plusYears(1), code -> "Licence");
    assertThat(DueNote.of(due, Locale.ENGLISH).text())
        .isEqualTo(
            """
            As of 2026-11-23, due until 2027-11-23:
              - 2026-11-22: the paper “Licence (copy)” has ended.
              - 2027-06-30: A report.\\u0007
                Mend it.
                Source: source
            """);
    assertThat(DueNote.of(due, Locale.CHINESE).inColour().text()).contains("\u001B[31m");
  }
}
