package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.WorkingDays;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a period says before any profile is looked at. Immutable.
 *
 * @param conditions in their order
 * @param steps in the order of the procedure
 * @param conditionCodes of all conditions
 * @param stepCodes of all steps
 * @param qualities what every paper of a kind must be
 * @param origins where materials come from, by code
 * @param whoKnows the keys of who can say a fact, by its path
 */
record Outline(
    List<ConditionLaw> conditions,
    List<StepLaw> steps,
    Set<String> conditionCodes,
    Set<String> stepCodes,
    Map<RequirementKind, Set<PaperQuality>> qualities,
    Map<String, Origin> origins,
    Map<String, String> whoKnows) {

  /**
   * Where a material comes from; one of the three is known.
   *
   * @param step of which it is the result
   * @param issuer the key of who issues it
   */
  record Origin(@Nullable String step, boolean enterprise, @Nullable String issuer) {}

  /**
   * A condition as the law of the period has it.
   *
   * @param restsOn the facts it cannot be judged without
   * @param observed the facts shown with it, those included
   * @param onlyFor the one step that it holds back, null if it decides about eligibility
   * @param rule the rule that gives it its weight
   * @param texts the keys of its texts, by outcome
   */
  record ConditionLaw(
      String code,
      int order,
      Weight weight,
      List<String> restsOn,
      List<String> observed,
      @Nullable String onlyFor,
      LawRule rule,
      Map<Outcome, String> texts) {

    ConditionLaw {
      restsOn = List.copyOf(restsOn);
      observed = List.copyOf(observed);
      texts = Map.copyOf(texts);
    }

    /** The key of the text for an outcome. */
    String text(Outcome outcome) {
      return Objects.requireNonNull(texts.get(outcome));
    }

    ConditionLaw(
        String code,
        int order,
        Weight weight,
        List<String> restsOn,
        List<String> observed,
        @Nullable String onlyFor,
        LawRule rule) {
      this(code, order, weight, restsOn, observed, onlyFor, rule, keys(code));
    }

    private static Map<Outcome, String> keys(String code) {
      Map<Outcome, String> keys = new EnumMap<>(Outcome.class);
      for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN)) {
        String how = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        keys.put(outcome, "condition." + code + "." + how);
      }
      return keys;
    }

    /** Whether it decides about eligibility. */
    boolean decides() {
      return weight != Weight.ADVICE && onlyFor == null;
    }
  }

  /**
   * A step as the law of the period has it.
   *
   * @param filing whether it is a filing
   * @param needs the conditions it waits for
   * @param needsEveryCondition whether it waits for every one that decides
   * @param follows the steps it waits for
   * @param electronicCopies whether a file will do where a copy is asked for
   * @param rule the rule that states its place
   */
  record StepLaw(
      String code,
      int order,
      boolean filing,
      Set<String> needs,
      boolean needsEveryCondition,
      Set<String> follows,
      boolean electronicCopies,
      @Nullable String authority,
      @Nullable String channel,
      @Nullable String result,
      @Nullable WorkingDays workingDays,
      @Nullable Integer statutoryWorkingDays,
      @Nullable String fee,
      @Nullable Integer withinDays,
      LawRule rule) {

    boolean waitsFor(ConditionLaw condition) {
      return needs.contains(condition.code())
          || code.equals(condition.onlyFor())
          || (needsEveryCondition && condition.decides());
    }
  }

  private static final Comparator<ConditionLaw> CONDITIONS =
      Comparator.comparingInt(ConditionLaw::order).thenComparing(ConditionLaw::code);

  private static final Comparator<StepLaw> STEPS =
      Comparator.comparingInt(StepLaw::order).thenComparing(StepLaw::code);

  /** The law before any rule has spoken. */
  static final Outline EMPTY =
      new Outline(List.of(), List.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of());

  /**
   * Brings conditions and steps into their order.
   *
   * @throws RulePackException if they rest on a fact no profile has, or wait for nothing there is
   *     or for each other
   */
  static Outline of(
      Collection<ConditionLaw> conditions,
      Collection<StepLaw> steps,
      Map<RequirementKind, Set<PaperQuality>> qualities,
      Map<String, Origin> origins,
      Map<String, String> whoKnows,
      ProfileFacts profile) {
    List<ConditionLaw> orderedConditions = new ArrayList<>(conditions);
    orderedConditions.sort(CONDITIONS);
    Set<String> conditionCodes = new HashSet<>();
    for (ConditionLaw condition : conditions) conditionCodes.add(condition.code());
    List<StepLaw> orderedSteps = new ArrayList<>(steps);
    orderedSteps.sort(STEPS);
    Set<String> stepCodes = new HashSet<>();
    for (StepLaw step : steps) stepCodes.add(step.code());
    Outline outline =
        new Outline(
            List.copyOf(orderedConditions),
            List.copyOf(orderedSteps),
            Set.copyOf(conditionCodes),
            Set.copyOf(stepCodes),
            Map.copyOf(qualities),
            Map.copyOf(origins),
            Map.copyOf(whoKnows));
    outline.check(profile);
    return outline;
  }

  /** What every paper of a kind must be. */
  Set<PaperQuality> qualitiesOf(RequirementKind kind) {
    return qualities.getOrDefault(kind, PaperQuality.NONE);
  }

  private void check(ProfileFacts profile) {
    Map<String, StepLaw> named = new HashMap<>();
    for (StepLaw step : steps) named.put(step.code(), step);
    for (ConditionLaw condition : conditions) {
      for (String fact : condition.observed()) {
        if (!profile.exists(fact)) {
          throw new RulePackException(
              """
              condition `%s` rests on `%s`, which is not a fact of a profile; \
              name one as in `office.address`, or declare it in the descriptor of the pack"""
                  .formatted(condition.code(), fact));
        }
      }
    }
    for (ConditionLaw condition : conditions) {
      if (condition.onlyFor() == null || named.containsKey(condition.onlyFor())) continue;
      throw new RulePackException(
          """
          condition `%s` is only for `%s`, which is not a step on that day; \
          declare it in the stage outline"""
              .formatted(condition.code(), condition.onlyFor()));
    }
    origins.forEach(
        (material, origin) -> {
          if (origin.step() != null && !named.containsKey(origin.step())) {
            throw new RulePackException(
                """
                material `%s` comes from `%s`, which is not a step on that day; \
                declare it in the stage outline"""
                    .formatted(material, origin.step()));
          }
        });
    for (StepLaw step : steps) {
      refuseUnless(conditionCodes, step, step.needs(), "condition");
      refuseUnless(named.keySet(), step, step.follows(), "step");
      refuseCircle(step.code(), step.code(), named, new ArrayDeque<>());
    }
  }

  /** Where a paper comes from that is asked for, null if not known. */
  @Nullable Origin originOf(Ledger.Requirement asked, String material) {
    return asked.fromStep() != null
        ? new Origin(asked.fromStep(), false, null)
        : origins.get(material);
  }

  private static void refuseUnless(
      Set<String> known, StepLaw step, Set<String> awaited, String what) {
    for (String code : awaited) {
      if (!known.contains(code)) {
        throw new RulePackException(
            """
            step `%s` waits for `%s`, which is not a %s on that day; \
            declare it in the stage outline"""
                .formatted(step.code(), code, what));
      }
    }
  }

  private static void refuseCircle(
      String start, String at, Map<String, StepLaw> steps, Deque<String> path) {
    path.addLast(at);
    Set<String> awaited = new TreeSet<>(Objects.requireNonNull(steps.get(at)).follows());
    awaited.retainAll(steps.keySet());
    for (String before : awaited) {
      if (before.equals(start)) {
        throw new RulePackException(
            "steps wait for each other in a circle: `%s` for `%s`; remove one of these waits"
                .formatted(String.join("` for `", path), start));
      }
      if (!path.contains(before)) refuseCircle(start, before, steps, path);
    }
    path.removeLast();
  }
}
