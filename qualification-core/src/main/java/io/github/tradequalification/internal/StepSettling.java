package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settles how each step stands, what it waits for, and what it asks for. */
final class StepSettling {

  private final Outline outline;
  private final Ledger ledger;
  private final List<ConditionSettling.Settled> conditions;
  private final boolean eligible;
  private final Map<String, List<CompletedStep>> records;
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
    this.records = records.stream().collect(Collectors.groupingBy(CompletedStep::step));
    this.ended = ended.or(ledger.lapsed::contains);
    this.asked = asked(papers);
  }

  /** What a step asks for, and the nearest paper at hand. */
  record Asked(Kind kind, Papers.Match nearest, LawRule rule) {

    RequiredMaterial material() {
      return new RequiredMaterial(
          nearest.material(),
          kind.shown,
          kind.qualities.contains(Quality.SIGNED),
          nearest.satisfied());
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
      return materialsKnown ? asked.stream().allMatch(one -> one.nearest().satisfied()) : null;
    }
  }

  /** In the order of the procedure. */
  List<Settled> settle() {
    Map<String, Status> statuses = new TreeMap<>();
    for (Outline.StepLaw step : outline.steps()) statuses.put(step.code(), onRecord(step));
    Set<String> notDone = new HashSet<>();
    statuses.forEach(
        (code, status) -> {
          if (status != Status.DONE && required(code)) notDone.add(code);
        });
    return outline.steps().stream()
        .map(step -> settle(step, statuses.get(step.code()), notDone))
        .toList();
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
      return eligible && all.stream().allMatch(one -> one.nearest().satisfied())
          ? Status.DONE
          : Status.ALLOWED;
    }
    Ledger.Duty duty = ledger.duties.getOrDefault(step.code(), Ledger.Duty.NOT_REQUIRED);
    List<CompletedStep> made =
        duty == Ledger.Duty.REQUIRED_ANEW
            ? List.of()
            : records.getOrDefault(step.code(), List.of());
    if (made.stream().anyMatch(ended.negate())) return Status.DONE;
    if (duty == Ledger.Duty.NOT_REQUIRED) return Status.NOT_REQUIRED;
    if (!made.isEmpty()) return Status.EXPIRED;
    return duty == Ledger.Duty.OPTIONAL ? Status.OPTIONAL : Status.ALLOWED;
  }

  private boolean required(String step) {
    Ledger.Duty duty = ledger.duties.get(step);
    return duty == Ledger.Duty.REQUIRED || duty == Ledger.Duty.REQUIRED_ANEW;
  }

  private List<String> waitsFor(Outline.StepLaw step, Set<String> notDone) {
    List<String> waitsFor = new ArrayList<>();
    conditions.stream()
        .filter(condition -> condition.hinders(step))
        .map(condition -> condition.condition().code())
        .forEach(waitsFor::add);
    outline.steps().stream()
        .map(Outline.StepLaw::code)
        .filter(code -> step.follows().contains(code) && notDone.contains(code))
        .forEach(waitsFor::add);
    return waitsFor;
  }

  /**
   * By step; within it by material, an original before a copy. Asking the same twice is asking it
   * once.
   */
  private Map<String, List<Asked>> asked(Papers papers) {
    Map<String, Boolean> electronic =
        outline.steps().stream()
            .collect(Collectors.toMap(Outline.StepLaw::code, Outline.StepLaw::electronicCopies));
    Comparator<Asked> order =
        Comparator.comparing((Asked one) -> one.nearest().material())
            .thenComparing(one -> one.kind().shown)
            .thenComparing(one -> one.rule().name());
    Map<String, List<Asked>> byStep = new TreeMap<>();
    for (Ledger.Requirement requirement : distinct(ledger.requirements)) {
      String step = requirement.step();
      boolean electronicCopy = requirement.kind() == Kind.COPY && electronic.get(step);
      Kind kind = electronicCopy ? Kind.ELECTRONIC_COPY : requirement.kind();
      Papers.Match nearest = papers.nearest(requirement.materials(), kind);
      byStep
          .computeIfAbsent(step, code -> new ArrayList<>())
          .add(new Asked(kind, nearest, requirement.rule()));
    }
    byStep.values().forEach(list -> list.sort(order));
    return byStep;
  }

  private static List<Ledger.Requirement> distinct(List<Ledger.Requirement> requirements) {
    List<Ledger.Requirement> byRule = new ArrayList<>(requirements);
    byRule.sort(Comparator.comparing(requirement -> requirement.rule().name()));
    Map<String, Ledger.Requirement> distinct = new TreeMap<>();
    for (Ledger.Requirement each : byRule) {
      distinct.putIfAbsent(each.step() + each.materials() + each.kind(), each);
    }
    return List.copyOf(distinct.values());
  }
}
