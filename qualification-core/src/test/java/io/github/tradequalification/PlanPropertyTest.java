package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every plan, tried on procedures made at random. */
class PlanPropertyTest {

  private static final int PROCEDURES = 2_000;

  private final Random random = new Random(20261123);

  @Test
  void everyPlanKeepsItsPromises() {
    int unknown = 0;
    for (int i = 0; i < PROCEDURES; i++) {
      List<Step> steps = procedure();
      Plan plan = Plan.of(Answers.of(steps));
      Map<String, PlannedStep> byCode = new HashMap<>();
      for (PlannedStep step : plan.steps()) byCode.put(step.step(), step);
      assertThat(byCode).hasSameSizeAs(steps);
      for (PlannedStep step : plan.steps()) {
        noStepBeginsBeforeWhatItWaitsFor(step, byCode);
        whatRunsBesideDoesNotWait(step, byCode);
      }
      theWholeIsTheLongestChain(plan, byCode);
      if (plan.workingDays() == null) unknown++;
    }
    assertThat(unknown).isBetween(PROCEDURES / 10, PROCEDURES * 9 / 10);
  }

  private List<Step> procedure() {
    List<Step> steps = new ArrayList<>();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      List<String> waitsFor = new ArrayList<>();
      for (int before = 0; before < i; before++) {
        if (random.nextInt(4) == 0) waitsFor.add("s" + before);
      }
      steps.add(Answers.step("s" + i, days(), waitsFor.toArray(String[]::new)));
    }
    return steps;
  }

  private @Nullable WorkingDays days() {
    if (random.nextInt(12) == 0) return null;
    int min = random.nextInt(8);
    return new WorkingDays(min, min + random.nextInt(8));
  }

  private static void noStepBeginsBeforeWhatItWaitsFor(
      PlannedStep step, Map<String, PlannedStep> byCode) {
    if (step.begins() != null && step.ends() != null) {
      assertThat(step.ends().min()).isGreaterThanOrEqualTo(step.begins().min());
      assertThat(step.ends().max()).isGreaterThanOrEqualTo(step.begins().max());
      assertThat(step.endsAtLeast()).isEqualTo(step.ends().min());
    }
    assertThat(step.ends() == null).isEqualTo(step.begins() == null || step.workingDays() == null);
    for (String code : step.after()) {
      PlannedStep before = Objects.requireNonNull(byCode.get(code));
      assertThat(step.beginsAtLeast()).isGreaterThanOrEqualTo(before.endsAtLeast());
      if (before.ends() == null) assertThat(step.begins()).isNull();
      if (step.begins() == null || before.ends() == null) continue;
      assertThat(step.begins().min()).isGreaterThanOrEqualTo(before.ends().min());
      assertThat(step.begins().max()).isGreaterThanOrEqualTo(before.ends().max());
    }
  }

  private static void whatRunsBesideDoesNotWait(PlannedStep step, Map<String, PlannedStep> byCode) {
    Set<String> expected = new HashSet<>();
    for (String other : byCode.keySet()) {
      boolean waits = before(step.step(), byCode).contains(other);
      boolean awaited = before(other, byCode).contains(step.step());
      if (!other.equals(step.step()) && !waits && !awaited) expected.add(other);
    }
    assertThat(step.beside()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Set<String> before(String code, Map<String, PlannedStep> byCode) {
    Set<String> before = new HashSet<>();
    for (String each : Objects.requireNonNull(byCode.get(code)).after()) {
      before.add(each);
      before.addAll(before(each, byCode));
    }
    return before;
  }

  private static void theWholeIsTheLongestChain(Plan plan, Map<String, PlannedStep> byCode) {
    boolean known = plan.steps().stream().allMatch(step -> step.workingDays() != null);
    assertThat(plan.workingDays() != null).isEqualTo(known);
    assertThat(plan.atLeast()).isEqualTo(longest(byCode, PlanPropertyTest::fewest));
    if (plan.workingDays() == null) return;
    assertThat(plan.workingDays().min()).isEqualTo(plan.atLeast());
    assertThat(plan.workingDays().max()).isEqualTo(longest(byCode, PlanPropertyTest::most));
  }

  private static int fewest(PlannedStep step) {
    return step.workingDays() == null ? 0 : step.workingDays().min();
  }

  private static int most(PlannedStep step) {
    return Objects.requireNonNull(step.workingDays()).max();
  }

  private static int longest(Map<String, PlannedStep> byCode, ToIntFunction<PlannedStep> takes) {
    int longest = 0;
    for (PlannedStep step : byCode.values()) {
      longest = Math.max(longest, chain(step, byCode, takes));
    }
    return longest;
  }

  /** The longest way that ends with a step. */
  private static int chain(
      PlannedStep step, Map<String, PlannedStep> byCode, ToIntFunction<PlannedStep> takes) {
    int before = 0;
    for (String code : step.after()) {
      before = Math.max(before, chain(Objects.requireNonNull(byCode.get(code)), byCode, takes));
    }
    return before + takes.applyAsInt(step);
  }
}
