package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.internal.SettledStep.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Settles how each step stands, what it waits for, and what it asks for. */
final class StepSettling {

  private final Outline outline;
  private final Ledger ledger;
  private final List<SettledCondition> conditions;
  private final List<CompletedStep> records;
  private final LocalDate asOf;
  private final Papers papers;

  private StepSettling(
      Outline outline,
      Ledger ledger,
      List<SettledCondition> conditions,
      List<CompletedStep> records,
      LocalDate asOf,
      Papers papers) {
    this.papers = papers;
    this.outline = outline;
    this.ledger = ledger;
    this.conditions = conditions;
    this.records = records;
    this.asOf = asOf;
  }

  /**
   * What was said of steps and papers, in the order of the procedure.
   *
   * @param conditions as settled
   * @param records the records that count
   * @param documents the papers at hand
   */
  static List<SettledStep> settle(
      Outline outline,
      Ledger ledger,
      List<SettledCondition> conditions,
      List<CompletedStep> records,
      List<Document> documents,
      LocalDate asOf) {
    Papers papers = new Papers(documents, ledger);
    return new StepSettling(outline, ledger, conditions, records, asOf, papers).settle();
  }

  private boolean ended(CompletedStep record) {
    return record.endedBy(asOf) || ledger.lapsed(record);
  }

  private List<SettledStep> settle() {
    List<Status> statuses = new ArrayList<>();
    Set<String> notDone = new HashSet<>();
    for (Outline.StepLaw step : outline.steps()) {
      Status status = onRecord(step);
      statuses.add(status);
      if (status != Status.DONE && required(step.code())) notDone.add(step.code());
    }
    List<SettledStep> settled = new ArrayList<>();
    for (int i = 0; i < statuses.size(); i++) {
      settled.add(settle(outline.steps().get(i), statuses.get(i), notDone));
    }
    return settled;
  }

  private SettledStep settle(Outline.StepLaw step, Status onRecord, Set<String> notDone) {
    boolean waits = (onRecord == Status.ALLOWED && step.filing()) || onRecord == Status.EXPIRED;
    List<String> waitsFor = waits ? waitsFor(step, notDone) : List.of();
    Status status = onRecord == Status.ALLOWED && !waitsFor.isEmpty() ? Status.WAITING : onRecord;
    boolean ahead = status != Status.DONE && status != Status.NOT_REQUIRED;
    Ledger.Bound bound = ledger.boundOf(step.code());
    return new SettledStep(
        step,
        status,
        required(step.code()),
        bound == null ? step.rule() : bound.rule(),
        bound == null || required(step.code()) ? null : bound.reason(),
        waitsFor,
        ahead ? asked(step) : List.of());
  }

  /** How it stands by what is on record; ALLOWED while nothing is. */
  private Status onRecord(Outline.StepLaw step) {
    if (!step.filing()) {
      boolean eligible = SettledCondition.eligibility(conditions) == Eligibility.ELIGIBLE;
      return eligible && SettledStep.satisfied(asked(step)) ? Status.DONE : Status.ALLOWED;
    }
    Ledger.Duty duty = ledger.dutyOf(step.code());
    boolean made = false;
    for (CompletedStep record : records) {
      if (duty == Ledger.Duty.REQUIRED_ANEW || !record.step().equals(step.code())) continue;
      if (!ended(record)) return Status.DONE;
      made = true;
    }
    if (duty == Ledger.Duty.NOT_REQUIRED) return Status.NOT_REQUIRED;
    if (made) return Status.EXPIRED;
    return duty == Ledger.Duty.OPTIONAL ? Status.OPTIONAL : Status.ALLOWED;
  }

  private boolean required(String step) {
    Ledger.Duty duty = ledger.dutyOf(step);
    return duty == Ledger.Duty.REQUIRED || duty == Ledger.Duty.REQUIRED_ANEW;
  }

  private List<String> waitsFor(Outline.StepLaw step, Set<String> notDone) {
    List<String> waitsFor = new ArrayList<>();
    for (SettledCondition condition : conditions) {
      if (condition.hinders(step)) waitsFor.add(condition.condition().code());
    }
    for (Outline.StepLaw before : outline.steps()) {
      boolean awaited = step.follows().contains(before.code()) && notDone.contains(before.code());
      if (awaited) waitsFor.add(before.code());
    }
    return waitsFor;
  }

  private List<Asked> asked(Outline.StepLaw step) {
    List<Ledger.Requirement> requirements = ledger.requirementsOf(step.code());
    List<Asked> asked = new ArrayList<>(requirements.size());
    for (Ledger.Requirement requirement : requirements) {
      boolean file = requirement.kind() == RequirementKind.COPY && step.electronicCopies();
      RequirementKind kind = file ? RequirementKind.ELECTRONIC_COPY : requirement.kind();
      Papers.Match nearest = papers.nearest(requirement, kind);
      Outline.Origin origin = outline.originOf(requirement, nearest.material());
      asked.add(new Asked(requirement, nearest, kind.sorted, origin));
    }
    asked.sort(null);
    return asked;
  }
}
