package io.github.tradequalification.json;

import io.github.tradequalification.DatedPlan;
import io.github.tradequalification.DatedPlan.DatedStep;
import io.github.tradequalification.DueDate;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.Plan;
import io.github.tradequalification.PlannedStep;
import io.github.tradequalification.PlannedStep.Mending;
import java.io.IOException;
import java.util.List;

/** Writes plans and what is due, component by component. Not thread-safe. */
final class PlanWriter extends AnswerFields {

  PlanWriter(JsonWriter json) {
    super(json);
  }

  void write(Plan plan) throws IOException {
    json.writeStartObject();
    day(Component.AS_OF, plan.asOf());
    day(Component.LAW_OF, plan.lawOf());
    planned(Component.STEPS, plan.steps());
    planned(Component.OPTIONAL, plan.optional());
    span(Component.WORKING_DAYS, plan.workingDays());
    number(Component.AT_LEAST, plan.atLeast());
    json.writeEndObject();
  }

  private void planned(Component name, List<PlannedStep> steps) throws IOException {
    start(name);
    for (PlannedStep step : steps) write(step);
    json.writeEndArray();
  }

  private void write(PlannedStep step) throws IOException {
    json.writeStartObject();
    text(Component.STEP, step.step());
    text(Component.NAME, step.name());
    text(Component.STATUS, step.status().name());
    truth(Component.FILING, step.filing());
    text(Component.AUTHORITY, step.authority());
    span(Component.WORKING_DAYS, step.workingDays());
    number(Component.STATUTORY_WORKING_DAYS, step.statutoryWorkingDays());
    number(Component.WITHIN_DAYS, step.withinDays());
    texts(Component.AFTER, step.after());
    texts(Component.BESIDE, step.beside());
    start(Component.FIRST);
    for (Mending mending : step.first()) write(mending);
    json.writeEndArray();
    span(Component.BEGINS, step.begins());
    span(Component.ENDS, step.ends());
    number(Component.BEGINS_AT_LEAST, step.beginsAtLeast());
    number(Component.ENDS_AT_LEAST, step.endsAtLeast());
    json.writeEndObject();
  }

  private void write(Mending mending) throws IOException {
    json.writeStartObject();
    text(Component.CAUSE, mending.cause().name());
    text(Component.CODE, mending.code());
    text(Component.NAME, mending.name());
    text(Component.MESSAGE, mending.message());
    text(Component.REMEDY, mending.remedy());
    json.writeEndObject();
  }

  void write(DatedPlan plan) throws IOException {
    json.writeStartObject();
    day(Component.START, plan.start());
    dated(Component.STEPS, plan.steps());
    dated(Component.OPTIONAL, plan.optional());
    day(Component.EARLIEST_END, plan.earliestEnd());
    day(Component.LATEST_END, plan.latestEnd());
    day(Component.NOT_BEFORE, plan.notBefore());
    json.writeEndObject();
  }

  private void dated(Component name, List<DatedStep> steps) throws IOException {
    start(name);
    for (DatedStep step : steps) {
      json.writeStartObject();
      text(Component.STEP, step.step());
      text(Component.NAME, step.name());
      day(Component.EARLIEST_BEGIN, step.earliestBegin());
      day(Component.LATEST_BEGIN, step.latestBegin());
      day(Component.EARLIEST_END, step.earliestEnd());
      day(Component.LATEST_END, step.latestEnd());
      day(Component.NOT_BEFORE, step.notBefore());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void write(DueDates due) throws IOException {
    json.writeStartObject();
    day(Component.AS_OF, due.asOf());
    day(Component.UNTIL, due.until());
    start(Component.ALL);
    for (DueDate each : due.all()) write(each);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(DueDate due) throws IOException {
    json.writeStartObject();
    text(Component.KIND, due.kind().name());
    day(Component.DAY, due.day());
    truth(Component.PASSED, due.passed());
    text(Component.CODE, due.code());
    text(Component.NAME, due.name());
    text(Component.FORM, due.form() == null ? null : due.form().name());
    number(Component.WITHIN_DAYS, due.withinDays());
    text(Component.REMEDY, due.remedy());
    text(Component.RULE, due.rule());
    text(Component.SOURCE, due.source());
    sources(due.sources());
    json.writeEndObject();
  }
}
