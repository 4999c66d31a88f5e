package io.github.tradequalification;

import static io.github.tradequalification.Answers.condition;
import static io.github.tradequalification.Answers.missing;
import static io.github.tradequalification.Answers.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tradequalification.DatedPlan.DatedStep;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.PlannedStep.Cause;
import io.github.tradequalification.PlannedStep.Mending;
import io.github.tradequalification.Step.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final WorkingDayCalendar WEEKDAYS =
      day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void whatDoesNotWaitRunsSideBySide() {
    Plan plan =
        Plan.of(
            Answers.of(
                List.of(
                    step("a", new WorkingDays(3, 3)),
                    step("b", new WorkingDays(1, 10), "a"),
                    step("c", new WorkingDays(2, 5), "a"))));
    assertThat(plan.workingDays()).isEqualTo(new WorkingDays(5, 13));
    assertThat(plan.atLeast()).isEqualTo(5);
    assertThat(plan.steps()).extracting(PlannedStep::after).containsExactly(of(), of("a"), of("a"));
    assertThat(plan.steps())
        .extracting(PlannedStep::beside)
        .containsExactly(of(), of("c"), of("b"));
    assertThat(plan.steps().get(2).begins()).isEqualTo(new WorkingDays(3, 3));
    assertThat(plan.steps().get(2).ends()).isEqualTo(new WorkingDays(5, 8));
  }

  @Test
  void aTimeThatIsNotKnownStaysUnknownAndTheRestIsToldAtLeast() {
    Plan plan =
        Plan.of(
            Answers.of(
                List.of(
                    step("a", new WorkingDays(3, 4)),
                    step("b", null, "a"),
                    step("c", new WorkingDays(2, 2), "b"))));
    assertThat(plan.workingDays()).isNull();
    assertThat(plan.atLeast()).isEqualTo(5);
    assertThat(plan.steps())
        .extracting(PlannedStep::begins)
        .containsExactly(new WorkingDays(0, 0), new WorkingDays(3, 4), null);
    assertThat(plan.steps()).extracting(PlannedStep::endsAtLeast).containsExactly(3, 3, 5);
  }

  @Test
  void whatIsNoFilingTakesNoDaysAndWhatIsOptionalStandsApart() {
    Plan plan =
        Plan.of(
            Answers.of(
                List.of(
                    step("p", Status.ALLOWED, false, false, null, of(), null),
                    step("a", new WorkingDays(3, 3)),
                    step("o", Status.OPTIONAL, true, false, null, of(), null),
                    step("e", Status.EXPIRED, true, false, null, of(), null, "a"),
                    step("d", Status.DONE, true, true, null, of(), null),
                    step("n", Status.NOT_REQUIRED, true, false, null, of(), null))));
    assertThat(plan.steps()).extracting(PlannedStep::step).containsExactly("p", "a");
    assertThat(plan.optional()).extracting(PlannedStep::step).containsExactly("o", "e");
    assertThat(plan.optional().get(1).begins()).isEqualTo(new WorkingDays(3, 3));
    assertThat(plan.workingDays()).isEqualTo(new WorkingDays(3, 3));
    assertThat(plan.steps()).extracting(PlannedStep::beside).containsExactly(of(), of());
  }

  @Test
  void whatAStepMendsOrGivesComesAfterItAndTheRestIsToMendFirst() {
    Plan plan =
        Plan.of(
            Answers.of(
                List.of(
                    condition("scope", Outcome.NOT_MET),
                    condition("code", Outcome.UNKNOWN),
                    condition("form", Outcome.MET)),
                List.of(
                    missing("filing", "form", null, Reason.ABSENT),
                    missing("card", "receipt", "filing", Reason.ABSENT),
                    missing("card", "receipt", "filing", Reason.NOT_SEALED)),
                List.of(
                    step(
                        "amendment",
                        Status.ALLOWED,
                        true,
                        true,
                        new WorkingDays(1, 5),
                        of("scope"),
                        null),
                    step("filing", new WorkingDays(3, 3), "scope", "code"),
                    step("card", new WorkingDays(1, 1)))));
    assertThat(plan.steps())
        .extracting(PlannedStep::after)
        .containsExactly(of(), of("amendment"), of("filing"));
    assertThat(plan.steps().get(1).first())
        .extracting(Mending::cause, Mending::code)
        .containsExactly(
            tuple(Cause.CONDITION_UNKNOWN, "code"), tuple(Cause.MATERIAL_MISSING, "form"));
    assertThat(plan.steps().get(2).first()).extracting(Mending::code).containsExactly("receipt");
    assertThat(plan.workingDays()).isEqualTo(new WorkingDays(5, 9));
    assertThat(plan.steps().get(1).toString()).doesNotContain("message of");
  }

  @Test
  void anAnswerInWhichStepsWaitForEachOtherStillEnds() {
    Plan plan =
        Plan.of(
            Answers.of(
                List.of(
                    step("a", new WorkingDays(1, 1), "b"), step("b", new WorkingDays(1, 1), "a"))));
    assertThat(plan.workingDays()).isEqualTo(new WorkingDays(2, 2));
  }

  @Test
  void nothingAheadTakesNoDays() {
    Plan plan = Plan.of(Answers.of(List.of()));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.workingDays()).isEqualTo(new WorkingDays(0, 0));
    assertThat(plan.from(MONDAY.minusDays(1), WEEKDAYS).latestEnd()).isEqualTo(MONDAY);
  }

  @Test
  void workingDaysBecomeDaysOfACalendar() {
    Plan plan =
        Plan.of(
            Answers.of(
                List.of(step("a", new WorkingDays(0, 3)), step("b", new WorkingDays(2, 2), "a"))));
    WorkingDayCalendar swapped =
        day ->
            day.equals(MONDAY.plusDays(5)) || (WEEKDAYS.isWorkingDay(day) && !day.equals(MONDAY));
    DatedPlan dated = plan.from(MONDAY, swapped);
    assertThat(dated.steps())
        .containsExactly(
            new DatedStep(
                "a",
                "Step a",
                MONDAY.plusDays(1),
                MONDAY.plusDays(1),
                MONDAY.plusDays(1),
                MONDAY.plusDays(4),
                MONDAY.plusDays(1)),
            new DatedStep(
                "b",
                "Step b",
                MONDAY.plusDays(1),
                MONDAY.plusDays(4),
                MONDAY.plusDays(3),
                MONDAY.plusDays(7),
                MONDAY.plusDays(3)));
    assertThat(dated.latestEnd()).isEqualTo(MONDAY.plusDays(7));
  }

  @Test
  void daysThatAreNotKnownStayUnknownInACalendar() {
    DatedPlan dated = Plan.of(Answers.of(List.of(step("a", null)))).from(MONDAY, WEEKDAYS);
    assertThat(dated.earliestEnd()).isNull();
    assertThat(dated.latestEnd()).isNull();
    assertThat(dated.notBefore()).isEqualTo(MONDAY);
    assertThat(dated.steps().get(0).earliestBegin()).isEqualTo(MONDAY);
    assertThat(dated.steps().get(0).earliestEnd()).isNull();
  }

  @Test
  void aCalendarWithoutAWorkingDayIsRefused() {
    Plan plan = Plan.of(Answers.of(List.of(step("a", new WorkingDays(1, 2)))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.from(MONDAY, day -> day.equals(MONDAY)))
        .withMessage(
            "calendar: it has no working day from 2026-11-24 to 2027-11-25;"
                + " give one that knows the working days of these years");
  }

  private static List<String> of(String... codes) {
    return List.of(codes);
  }
}
