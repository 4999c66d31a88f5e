package io.github.tradequalification;

import io.github.tradequalification.DueDate.Kind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers what is due for an enterprise. Used once. */
final class DueDatesFinder {

  private static final int MOST_YEARS = 100;

  private static final Comparator<DueDate> ORDER =
      Comparator.comparing(DueDate::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(DueDate::kind)
          .thenComparing(DueDate::code)
          .thenComparing(
              DueDate::form, Comparator.nullsLast(Comparator.<Document.Form>naturalOrder()))
          .thenComparing(DueDate::name);

  private final Enterprise enterprise;
  private final Assessment answer;
  private final LocalDate until;
  private final UnaryOperator<String> names;

  /** The same said twice is said once. */
  private final Set<DueDate> found = new LinkedHashSet<>();

  DueDatesFinder(
      Enterprise enterprise, Assessment answer, LocalDate until, UnaryOperator<String> names) {
    if (until.isBefore(answer.asOf())) {
      throw new IllegalArgumentException(
          "until: %s lies before the day of the answer, %s; give that day or a later one"
              .formatted(until, answer.asOf()));
    }
    if (until.getYear() - answer.asOf().getYear() > MOST_YEARS) {
      throw new IllegalArgumentException(
          "until: %s lies more than %s years after the day of the answer, %s; give an earlier one"
              .formatted(until, MOST_YEARS, answer.asOf()));
    }
    this.enterprise = enterprise;
    this.answer = answer;
    this.until = until;
    this.names = names;
  }

  DueDates found() {
    for (Document paper : enterprise.documents()) {
      ends(Kind.PAPER, paper.validUntil(), paper.material(), paper.form());
    }
    for (CompletedStep record : enterprise.completedSteps()) {
      if (record.countsOn(answer.asOf())) {
        ends(Kind.RESULT, record.validUntil(), record.step(), null);
      }
    }
    for (Finding note : answer.notes()) yearly(note);
    for (Step step : answer.steps()) within(step);
    List<DueDate> all = new ArrayList<>(found);
    all.sort(ORDER);
    return new DueDates(answer.asOf(), until, all);
  }

  private void ends(Kind kind, @Nullable LocalDate day, String code, Document.@Nullable Form form) {
    if (day == null || day.isAfter(until)) return;
    boolean passed = day.isBefore(answer.asOf());
    String name = named(code);
    found.add(new DueDate(kind, day, passed, code, name, form, null, null, null, null, List.of()));
  }

  private String named(String code) {
    String name = answer.nameOf(code);
    return name.equals(code) ? names.apply(code) : name;
  }

  private void yearly(Finding note) {
    MonthDay by = note.yearlyBy();
    if (by == null) return;
    for (int year = answer.asOf().getYear(); year <= until.getYear(); year++) {
      LocalDate day = by.atYear(year);
      if (day.isBefore(answer.asOf()) || day.isAfter(until)) continue;
      found.add(
          new DueDate(
              Kind.YEARLY,
              day,
              false,
              note.code(),
              note.message(),
              null,
              null,
              note.remedy(),
              note.rule(),
              note.source(),
              note.sources()));
    }
  }

  private void within(Step step) {
    boolean over = step.status() == Step.Status.DONE || step.status() == Step.Status.NOT_REQUIRED;
    if (over || step.withinDays() == null) return;
    found.add(
        new DueDate(
            Kind.STEP,
            null,
            null,
            step.step(),
            step.name(),
            null,
            step.withinDays(),
            null,
            step.rule(),
            null,
            step.sources()));
  }
}
