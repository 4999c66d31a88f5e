package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Eligibility;
import io.github.tradequalification.oracle.Answer.Missing;
import io.github.tradequalification.oracle.Answer.Next;
import io.github.tradequalification.oracle.Answer.Standing;
import io.github.tradequalification.oracle.Answer.Status;
import io.github.tradequalification.oracle.Answer.StepState;
import io.github.tradequalification.oracle.Answer.Wanted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the steps of an enterprise stand. Immutable. */
final class Procedure {

  private final Situation situation;
  private final Conditions conditions;
  private final Records records;
  private final Duties duties;
  private final Map<Step, List<Fulfilment>> fulfilments = new EnumMap<>(Step.class);
  private final Map<Step, Status> statuses = new EnumMap<>(Step.class);

  Procedure(Situation situation, Conditions conditions, Records records) {
    this.situation = situation;
    this.conditions = conditions;
    this.records = records;
    duties = new Duties(situation, conditions, records);
    Requirements requirements = new Requirements(situation);
    for (Step step : Step.values()) { // each waits for earlier ones only
      fulfilments.put(step, fulfilments(requirements.of(step)));
      statuses.put(step, judged(step));
    }
  }

  private List<Fulfilment> fulfilments(List<Requirement> requirements) {
    return requirements.stream()
        .map(each -> Fulfilment.of(each, situation))
        .sorted(Fulfilment.ORDER)
        .toList();
  }

  Status statusOf(Step step) {
    return statuses.get(step);
  }

  private Status judged(Step step) {
    if (step == Step.PREPARATION) return isPrepared() ? Status.DONE : Status.ALLOWED;
    Duty duty = duties.of(step);
    boolean heeded = duty == Duty.NONE || !ignoresRecords(step);
    if (heeded && !isLapsed(step) && !records.live(step).isEmpty()) return Status.DONE;
    if (duty == Duty.NONE) return Status.NOT_REQUIRED;
    if (heeded && records.counts(step)) return Status.EXPIRED;
    if (duty == Duty.OPTIONAL) return Status.OPTIONAL;
    return holding(step).isEmpty() ? Status.ALLOWED : Status.WAITING;
  }

  private boolean isPrepared() {
    return conditions.eligibility() == Eligibility.ELIGIBLE
        && fulfilments.get(Step.PREPARATION).stream().allMatch(Fulfilment::isSatisfied);
  }

  /** Whether an earlier one says nothing of the one that is due now. */
  private static boolean ignoresRecords(Step step) {
    return step == Step.BUSINESS_SCOPE_AMENDMENT || step.isChange();
  }

  boolean isLapsed(Step step) {
    return step == Step.FOREIGN_TRADE_OPERATOR_FILING && duties.isOperatorFilingLapsed();
  }

  /** Whether it is neither done nor not required. */
  boolean isAhead(Step step) {
    Status status = statusOf(step);
    return status != Status.DONE && status != Status.NOT_REQUIRED;
  }

  /** What holds a step back: conditions that are not met, then steps that are not done. */
  private List<String> holding(Step step) {
    List<String> holding = new ArrayList<>(conditions.unmet(Waits.conditions(step)));
    for (Step before : Waits.steps(step, situation)) {
      if (duties.of(before) == Duty.REQUIRED && statusOf(before) != Status.DONE) {
        holding.add(before.code());
      }
    }
    return holding;
  }

  List<StepState> steps() {
    List<StepState> steps = new ArrayList<>();
    for (Step step : Step.values()) {
      Status status = statusOf(step);
      boolean waits = status == Status.WAITING || status == Status.EXPIRED;
      steps.add(
          new StepState(
              step.code(),
              status,
              waits ? holding(step) : List.of(),
              isAhead(step) ? wanted(step) : List.of()));
    }
    return steps;
  }

  private List<Wanted> wanted(Step step) {
    return fulfilments.get(step).stream().map(Fulfilment::wanted).toList();
  }

  List<Missing> missingMaterials() {
    List<Missing> missing = new ArrayList<>();
    for (Step step : Step.values()) {
      if (!isAhead(step)) continue;
      for (Fulfilment each : fulfilments.get(step)) {
        if (!each.isSatisfied()) missing.add(each.missingFor(step));
      }
    }
    return missing;
  }

  /** The first filing that is required, not done, and that nothing holds back; null if none is. */
  Next next() {
    for (Step step : Step.values()) {
      if (isFilingAhead(step) && holding(step).isEmpty()) {
        List<Wanted> materials = wanted(step);
        Boolean ready = materials.isEmpty() ? null : materials.stream().allMatch(Wanted::satisfied);
        return new Next(step.code(), ready, materials);
      }
    }
    return null;
  }

  private boolean isFilingAhead(Step step) {
    return step != Step.PREPARATION && duties.of(step) == Duty.REQUIRED && isAhead(step);
  }

  Standing standing() {
    if (next() != null) return Standing.IN_PROGRESS;
    if (conditions.eligibility() == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone = List.of(Step.values()).stream().noneMatch(this::isFilingAhead);
    boolean qualified = conditions.eligibility() == Eligibility.ELIGIBLE && allDone;
    return qualified ? Standing.QUALIFIED : Standing.UNDETERMINED;
  }
}
