package io.github.tradequalification.internal;

import io.github.tradequalification.internal.Outline.ConditionLaw;
import io.github.tradequalification.internal.Outline.StepLaw;
import io.github.tradequalification.internal.Problem.About;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether an outline rests on facts there are, and waits for nothing in vain. */
final class OutlineCheck {

  private static final String DECLARE = "declare it in the stage outline";

  private final Outline outline;
  private final Problems problems;
  private final Map<String, StepLaw> steps = new HashMap<>();

  /**
   * @param problems takes what is wrong, by the code that is
   */
  OutlineCheck(Outline outline, Problems problems) {
    this.outline = outline;
    this.problems = problems;
    for (StepLaw step : outline.steps()) steps.put(step.code(), step);
  }

  private void add(About about, String at, String what, String wayOut) {
    problems.add(new Problem(about, at, what, wayOut));
  }

  void check(ProfileFacts profile) {
    for (ConditionLaw condition : outline.conditions()) checkFacts(condition, profile);
    for (ConditionLaw condition : outline.conditions()) {
      String only = condition.onlyFor();
      if (only == null || steps.containsKey(only)) continue;
      add(
          About.NAMED,
          only,
          "condition `%s` is only for `%s`, which is not a step on that day"
              .formatted(condition.code(), only),
          DECLARE);
    }
    outline
        .origins()
        .forEach(
            (material, origin) -> {
              if (origin.step() == null || steps.containsKey(origin.step())) return;
              add(
                  About.NAMED,
                  origin.step(),
                  "material `%s` comes from `%s`, which is not a step on that day"
                      .formatted(material, origin.step()),
                  DECLARE);
            });
    for (StepLaw step : outline.steps()) {
      checkKnown(outline.conditionCodes(), step, "waits for", step.needs(), "condition");
      checkKnown(steps.keySet(), step, "waits for", step.follows(), "step");
      checkKnown(outline.conditionCodes(), step, "mends", step.mends(), "condition");
      checkCircle(step.code(), step.code(), new ArrayDeque<>());
    }
  }

  private void checkFacts(ConditionLaw condition, ProfileFacts profile) {
    for (String fact : condition.observed()) {
      if (profile.exists(fact)) continue;
      add(
          About.FACT,
          fact,
          "condition `%s` rests on `%s`, which is not a fact of a profile"
              .formatted(condition.code(), fact),
          "name one as in `office.address`, or declare it in the descriptor of the pack");
    }
  }

  private void checkKnown(
      Collection<String> known, StepLaw step, String how, Set<String> named, String what) {
    for (String code : named) {
      if (known.contains(code)) continue;
      add(
          About.NAMED,
          code,
          "step `%s` %s `%s`, which is not a %s on that day"
              .formatted(step.code(), how, code, what),
          DECLARE);
    }
  }

  private void checkCircle(String start, String at, Deque<String> path) {
    path.addLast(at);
    Set<String> awaited = new TreeSet<>(Objects.requireNonNull(steps.get(at)).follows());
    awaited.retainAll(steps.keySet());
    for (String before : awaited) {
      if (before.equals(start)) {
        add(
            About.CIRCLE,
            start,
            "steps wait for each other in a circle: `%s` for `%s`"
                .formatted(String.join("` for `", path), start),
            "remove one of these waits");
      } else if (!path.contains(before)) checkCircle(start, before, path);
    }
    path.removeLast();
  }
}
