package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.WorkingDays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
   * @param mends the conditions that can be met once it is done
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
      Set<String> mends,
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

  /** Brings conditions and steps into their order. */
  static Outline of(
      Collection<ConditionLaw> conditions,
      Collection<StepLaw> steps,
      Map<RequirementKind, Set<PaperQuality>> qualities,
      Map<String, Origin> origins,
      Map<String, String> whoKnows) {
    List<ConditionLaw> orderedConditions = new ArrayList<>(conditions);
    orderedConditions.sort(CONDITIONS);
    Set<String> conditionCodes = new HashSet<>();
    for (ConditionLaw condition : conditions) conditionCodes.add(condition.code());
    List<StepLaw> orderedSteps = new ArrayList<>(steps);
    orderedSteps.sort(STEPS);
    Set<String> stepCodes = new HashSet<>();
    for (StepLaw step : steps) stepCodes.add(step.code());
    return new Outline(
        List.copyOf(orderedConditions),
        List.copyOf(orderedSteps),
        Set.copyOf(conditionCodes),
        Set.copyOf(stepCodes),
        Map.copyOf(qualities),
        Map.copyOf(origins),
        Map.copyOf(whoKnows));
  }

  /** What every paper of a kind must be. */
  Set<PaperQuality> qualitiesOf(RequirementKind kind) {
    return qualities.getOrDefault(kind, PaperQuality.NONE);
  }

  /** Where a paper comes from that is asked for, null if not known. */
  @Nullable Origin originOf(Ledger.Requirement asked, String material) {
    return asked.fromStep() != null
        ? new Origin(asked.fromStep(), false, null)
        : origins.get(material);
  }

  /** The keys of all texts that may be shown of it. */
  List<String> textKeys() {
    List<String> keys = new ArrayList<>();
    for (ConditionLaw condition : conditions) {
      keys.add("condition." + condition.code());
      for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN)) {
        if (outcome == Outcome.UNKNOWN && condition.restsOn().isEmpty()) continue;
        keys.add(condition.text(outcome));
        if (outcome != Outcome.MET) keys.add(condition.text(outcome) + ".remedy");
      }
    }
    for (StepLaw step : steps) {
      keys.add("step." + step.code());
      addKey("authority", step.authority(), keys);
      addKey("channel", step.channel(), keys);
      addKey("result", step.result(), keys);
      addKey("fee", step.fee(), keys);
    }
    for (Origin origin : origins.values()) addKey("issuer", origin.issuer(), keys);
    for (String key : whoKnows.values()) keys.add("who." + key);
    return keys;
  }

  private static void addKey(String kind, @Nullable String key, List<String> keys) {
    if (key != null) keys.add(kind + "." + key);
  }
}
