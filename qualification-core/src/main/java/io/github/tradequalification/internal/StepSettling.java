package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Settles how each step stands, what it waits for, and what it asks for. */
final class StepSettling {

  private final Outline outline;
  private final Ledger ledger;
  private final List<ConditionSettling.Settled> conditions;
  private final boolean eligible;
  private final List<CompletedStep> records;
  private final Predicate<CompletedStep> ended;
  private final Map<String, List<Asked>> asked;

  /**
   * @param eligible whether every condition that decides is met
   * @param records the records that count
   * @param ended whether a record's last day has passed
   */
  StepSettling(
      Outline outline,
      Ledger ledger,
      List<ConditionSettling.Settled> conditions,
      boolean eligible,
      List<CompletedStep> records,
      Predicate<CompletedStep> ended,
      Papers papers) {
    this.outline = outline;
    this.ledger = ledger;
    this.conditions = conditions;
    this.eligible = eligible;
    this.records = records;
    this.ended = ended.or(ledger.lapsed::contains);
    this.asked = asked(papers);
  }

  /** What a step asks for, and the nearest paper at hand. */
  record Asked(Kind kind, Papers.Match nearest, LawRule rule) implements Comparable<Asked> {

    /** By material, an original before a copy. */
    @Override
    public int compareTo(Asked other) {
      int order = nearest.material().compareTo(other.nearest.material());
      if (order == 0) order = kind.shown.compareTo(other.kind.shown);
      if (order == 0) order = rule.name().compareTo(other.rule.name());
      return order != 0 ? order : kind.compareTo(other.kind);
    }

    RequiredMaterial material(String name) {
      return new RequiredMaterial(
          nearest.material(),
          kind.shown,
          kind.qualities.contains(Quality.SIGNED),
          nearest.satisfied(),
          name,
          nearest.reasons());
    }
  }

  /**
   * How a step stands.
   *
   * @param required whether the law asks for it
   * @param asked what it asks for; empty if it is done or not required
   * @param materialsKnown whether any rule says what it asks for
   */
  record Settled(
      Outline.StepLaw step,
      Status status,
      boolean required,
      List<String> waitsFor,
      List<Asked> asked,
      boolean materialsKnown) {

    /** Whether it can be the next step. */
    boolean canBeTaken() {
      return step.filing()
          && required
          && (status == Status.ALLOWED || (status == Status.EXPIRED && waitsFor.isEmpty()));
    }

    boolean ahead() {
      return status != Status.DONE && status != Status.NOT_REQUIRED;
    }

    @Nullable Boolean ready() {
      return materialsKnown ? satisfied(asked) : null;
    }
  }

  private static boolean satisfied(List<Asked> all) {
    for (Asked one : all) if (!one.nearest().satisfied()) return false;
    return true;
  }

  /** In the order of the procedure. */
  List<Settled> settle() {
    Map<String, Status> statuses = new HashMap<>();
    Set<String> notDone = new HashSet<>();
    for (Outline.StepLaw step : outline.steps()) {
      Status status = onRecord(step);
      statuses.put(step.code(), status);
      if (status != Status.DONE && required(step.code())) notDone.add(step.code());
    }
    List<Settled> settled = new ArrayList<>();
    for (Outline.StepLaw step : outline.steps()) {
      settled.add(settle(step, statuses.get(step.code()), notDone));
    }
    return settled;
  }

  private Settled settle(Outline.StepLaw step, Status onRecord, Set<String> notDone) {
    boolean waits = (onRecord == Status.ALLOWED && step.filing()) || onRecord == Status.EXPIRED;
    List<String> waitsFor = waits ? waitsFor(step, notDone) : List.of();
    Status status = onRecord == Status.ALLOWED && !waitsFor.isEmpty() ? Status.WAITING : onRecord;
    List<Asked> all = asked.getOrDefault(step.code(), List.of());
    boolean ahead = status != Status.DONE && status != Status.NOT_REQUIRED;
    return new Settled(
        step, status, required(step.code()), waitsFor, ahead ? all : List.of(), !all.isEmpty());
  }

  /** How it stands by what is on record; ALLOWED while nothing is. */
  private Status onRecord(Outline.StepLaw step) {
    List<Asked> all = asked.getOrDefault(step.code(), List.of());
    if (!step.filing()) {
      return eligible && satisfied(all) ? Status.DONE : Status.ALLOWED;
    }
    Ledger.Duty duty = ledger.duties.getOrDefault(step.code(), Ledger.Duty.NOT_REQUIRED);
    boolean made = false;
    for (CompletedStep record : records) {
      if (duty == Ledger.Duty.REQUIRED_ANEW || !record.step().equals(step.code())) continue;
      if (!ended.test(record)) return Status.DONE;
      made = true;
    }
    if (duty == Ledger.Duty.NOT_REQUIRED) return Status.NOT_REQUIRED;
    if (made) return Status.EXPIRED;
    return duty == Ledger.Duty.OPTIONAL ? Status.OPTIONAL : Status.ALLOWED;
  }

  private boolean required(String step) {
    Ledger.Duty duty = ledger.duties.get(step);
    return duty == Ledger.Duty.REQUIRED || duty == Ledger.Duty.REQUIRED_ANEW;
  }

  private List<String> waitsFor(Outline.StepLaw step, Set<String> notDone) {
    List<String> waitsFor = new ArrayList<>();
    for (ConditionSettling.Settled condition : conditions) {
      if (condition.hinders(step)) waitsFor.add(condition.condition().code());
    }
    for (Outline.StepLaw before : outline.steps()) {
      boolean awaited = step.follows().contains(before.code()) && notDone.contains(before.code());
      if (awaited) waitsFor.add(before.code());
    }
    return waitsFor;
  }

  /** By step. */
  private Map<String, List<Asked>> asked(Papers papers) {
    Map<String, List<Asked>> byStep = new HashMap<>();
    for (Outline.StepLaw step : outline.steps()) {
      List<Asked> asked = new ArrayList<>();
      for (Ledger.Requirement requirement :
          ledger.requirements.getOrDefault(step.code(), List.of())) {
        boolean file = requirement.kind() == Kind.COPY && step.electronicCopies();
        Kind kind = file ? Kind.ELECTRONIC_COPY : requirement.kind();
        Papers.Match nearest = papers.nearest(requirement.materials(), kind);
        asked.add(new Asked(kind, nearest, requirement.rule()));
      }
      asked.sort(null);
      byStep.put(step.code(), asked);
    }
    return byStep;
  }
}
