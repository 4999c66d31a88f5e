package io.github.tradequalification;

import io.github.tradequalification.PlannedStep.Cause;
import io.github.tradequalification.PlannedStep.Mending;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out a plan from an answer. Used once. */
final class Planner {

  private static final WorkingDays NONE = new WorkingDays(0, 0);

  private final Assessment answer;

  /** The steps ahead, in the order of the procedure. */
  private final Map<String, Step> ahead = new LinkedHashMap<>();

  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, List<Mending>> first = new HashMap<>();
  private final Map<String, PlannedStep> planned = new HashMap<>();

  Planner(Assessment answer) {
    this.answer = answer;
    for (Step step : answer.steps()) {
      boolean over = step.status() == Step.Status.DONE || step.status() == Step.Status.NOT_REQUIRED;
      if (!over) ahead.put(step.step(), step);
    }
  }

  Plan plan() {
    for (Step step : ahead.values()) {
      after.put(step.step(), new TreeSet<>());
      first.put(step.step(), new ArrayList<>());
    }
    for (Step step : ahead.values()) {
      for (String code : step.waitsFor()) if (ahead.containsKey(code)) waits(step, code);
    }
    for (Step step : ahead.values()) conditions(step);
    for (MissingMaterial missing : answer.missingMaterials()) material(missing);
    List<PlannedStep> steps = new ArrayList<>();
    List<PlannedStep> optional = new ArrayList<>();
    for (Step step : ahead.values()) (isOptional(step) ? optional : steps).add(planned(step));
    @Nullable WorkingDays whole = NONE;
    int atLeast = 0;
    for (PlannedStep step : steps) {
      whole = later(whole, step.ends());
      atLeast = Math.max(atLeast, step.endsAtLeast());
    }
    return new Plan(answer.asOf(), answer.lawOf(), steps, optional, whole, atLeast);
  }

  private static boolean isOptional(Step step) {
    return step.filing() && !step.required();
  }

  private boolean isRequired(String code) {
    Step step = ahead.get(code);
    return step != null && step.filing() && step.required();
  }

  private void conditions(Step step) {
    for (Finding condition : answer.conditions()) {
      if (!step.waitsFor().contains(condition.code())) continue;
      boolean mended = false;
      for (Step other : ahead.values()) {
        if (isRequired(other.step()) && other.mends().contains(condition.code())) {
          mended |= waits(step, other.step());
        }
      }
      if (!mended) mendingsOf(step.step()).add(mending(condition));
    }
  }

  private void material(MissingMaterial missing) {
    RequiredMaterial.Origin from = missing.from();
    String origin = from == null ? null : from.step();
    boolean absent = missing.reasons().contains(MissingMaterial.Reason.ABSENT);
    Step step = ahead.get(missing.step());
    if (step == null) return;
    if (absent && origin != null && isRequired(origin) && waits(step, origin)) return;
    mendingsOf(missing.step())
        .add(
            new Mending(
                Cause.MATERIAL_MISSING,
                missing.material(),
                missing.name(),
                missing.message(),
                null));
  }

  /** Lets a step wait for another one, unless that one waits for it; tells whether it waits. */
  private boolean waits(Step step, String other) {
    if (other.equals(step.step()) || comesBefore(step.step(), other)) return false;
    afterOf(step.step()).add(other);
    return true;
  }

  private boolean comesBefore(String earlier, String later) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(afterOf(later));
    while (!open.isEmpty()) {
      String code = open.pop();
      if (code.equals(earlier)) return true;
      if (seen.add(code)) open.addAll(afterOf(code));
    }
    return false;
  }

  private Set<String> afterOf(String step) {
    return Objects.requireNonNull(after.get(step));
  }

  private List<Mending> mendingsOf(String step) {
    return Objects.requireNonNull(first.get(step));
  }

  private static Mending mending(Finding condition) {
    String name = condition.name();
    return new Mending(
        condition.outcome() == Finding.Outcome.UNKNOWN
            ? Cause.CONDITION_UNKNOWN
            : Cause.CONDITION_NOT_MET,
        condition.code(),
        name == null ? condition.code() : name,
        condition.message(),
        condition.remedy());
  }

  private PlannedStep planned(Step step) {
    PlannedStep known = planned.get(step.step());
    if (known != null) return known;
    @Nullable WorkingDays begins = NONE;
    int beginsAtLeast = 0;
    for (String code : afterOf(step.step())) {
      PlannedStep before = planned(Objects.requireNonNull(ahead.get(code)));
      begins = later(begins, before.ends());
      beginsAtLeast = Math.max(beginsAtLeast, before.endsAtLeast());
    }
    WorkingDays takes = step.filing() ? step.workingDays() : NONE;
    PlannedStep made =
        new PlannedStep(
            step.step(),
            step.name(),
            step.status(),
            step.filing(),
            step.authority(),
            step.workingDays(),
            step.statutoryWorkingDays(),
            step.withinDays(),
            inOrder(afterOf(step.step())),
            beside(step.step()),
            mendingsOf(step.step()),
            begins,
            begins == null || takes == null ? null : sum(begins, takes),
            beginsAtLeast,
            beginsAtLeast + (takes == null ? 0 : takes.min()));
    planned.put(step.step(), made);
    return made;
  }

  private List<String> inOrder(Set<String> codes) {
    return ahead.keySet().stream().filter(codes::contains).toList();
  }

  private List<String> beside(String step) {
    if (!isRequired(step)) return List.of();
    return ahead.keySet().stream()
        .filter(other -> isRequired(other) && !other.equals(step))
        .filter(other -> !comesBefore(other, step) && !comesBefore(step, other))
        .toList();
  }

  private static WorkingDays sum(WorkingDays one, WorkingDays other) {
    return new WorkingDays(one.min() + other.min(), one.max() + other.max());
  }

  private static @Nullable WorkingDays later(
      @Nullable WorkingDays one, @Nullable WorkingDays other) {
    if (one == null || other == null) return null;
    return new WorkingDays(Math.max(one.min(), other.min()), Math.max(one.max(), other.max()));
  }
}
