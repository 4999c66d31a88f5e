package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.rule.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a condition that applies stands: NOT_MET beats UNKNOWN beats MET, and nothing said is MET.
 *
 * @param observed the facts it looks at, by path
 * @param because the rule that says so, null for the one that declares it
 * @param asks the facts that would tell, if it is UNKNOWN
 */
record SettledCondition(
    Outline.ConditionLaw condition,
    Outcome outcome,
    Map<String, @Nullable Object> observed,
    Ledger.@Nullable Because because,
    List<String> asks) {

  private static final Comparator<Ledger.Because> BY_NAME =
      Comparator.comparing((Ledger.Because because) -> because.rule().name())
          .thenComparing(because -> because.values().toString());

  /** For the rules of later stages. */
  Condition fact() {
    return new Condition(condition.code(), outcome);
  }

  boolean hinders(Outline.StepLaw step) {
    return outcome != Outcome.MET && step.waitsFor(condition);
  }

  /** What was said of the conditions, in their order; those that do not apply are left out. */
  static List<SettledCondition> settle(Outline outline, Ledger ledger, Enterprise enterprise) {
    List<SettledCondition> settled = new ArrayList<>();
    for (Outline.ConditionLaw condition : outline.conditions()) {
      List<Ledger.Verdict> said = ledger.verdictsOn(condition.code());
      if (applies(said)) settled.add(settle(condition, said, enterprise));
    }
    return settled;
  }

  /** What they come to together. */
  static Eligibility eligibility(List<SettledCondition> conditions) {
    Eligibility eligibility = Eligibility.ELIGIBLE;
    for (SettledCondition condition : conditions) {
      if (!condition.condition().decides()) continue;
      if (condition.outcome() == Outcome.NOT_MET) return Eligibility.INELIGIBLE;
      if (condition.outcome() == Outcome.UNKNOWN) eligibility = Eligibility.UNDETERMINED;
    }
    return eligibility;
  }

  private static boolean applies(List<Ledger.Verdict> said) {
    for (Ledger.Verdict verdict : said) if (verdict.outcome() == null) return false;
    return true;
  }

  private static SettledCondition settle(
      Outline.ConditionLaw condition, List<Ledger.Verdict> said, Enterprise enterprise) {
    Map<String, @Nullable Object> observed = new LinkedHashMap<>(2 * condition.observed().size());
    for (String fact : condition.observed())
      observed.put(fact, ProfileFacts.value(enterprise, fact));
    Outcome outcome = Outcome.MET;
    for (String fact : condition.restsOn()) {
      if (observed.get(fact) == null) outcome = Outcome.UNKNOWN;
    }
    for (Ledger.Verdict verdict : said) {
      if (verdict.outcome() != null) outcome = stronger(outcome, verdict.outcome());
    }
    List<String> asks = outcome == Outcome.UNKNOWN ? asks(condition, said, observed) : List.of();
    return new SettledCondition(condition, outcome, observed, because(said, outcome), asks);
  }

  /** The facts that, known, would decide. */
  private static List<String> asks(
      Outline.ConditionLaw condition,
      List<Ledger.Verdict> said,
      Map<String, @Nullable Object> observed) {
    Set<String> asks = new TreeSet<>();
    for (String fact : condition.restsOn()) if (observed.get(fact) == null) asks.add(fact);
    for (Ledger.Verdict verdict : said) if (verdict.fact() != null) asks.add(verdict.fact());
    return List.copyOf(asks);
  }

  private static Outcome stronger(Outcome one, Outcome other) {
    if (one == Outcome.NOT_MET || other == Outcome.NOT_MET) return Outcome.NOT_MET;
    return one == Outcome.UNKNOWN ? one : other;
  }

  /** Of several rules that say the same, the one whose name comes first speaks. */
  private static Ledger.@Nullable Because because(List<Ledger.Verdict> said, Outcome outcome) {
    Ledger.Because first = null;
    for (Ledger.Verdict verdict : said) {
      if (verdict.outcome() != outcome) continue;
      if (first == null || BY_NAME.compare(verdict.because(), first) < 0) first = verdict.because();
    }
    return first;
  }
}
