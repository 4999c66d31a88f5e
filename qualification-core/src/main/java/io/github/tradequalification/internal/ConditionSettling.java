package io.github.tradequalification.internal;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.rule.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settles each condition that applies: NOT_MET beats UNKNOWN beats MET, and nothing said is MET.
 */
final class ConditionSettling {

  private ConditionSettling() {}

  /**
   * How a condition stands.
   *
   * @param observed the facts it looks at, by path
   * @param because the rule that says so, null for the one that declares it
   * @param asks the facts that would tell, if it is UNKNOWN
   */
  record Settled(
      Outline.ConditionLaw condition,
      Outcome outcome,
      Map<String, @Nullable Object> observed,
      @Nullable Because because,
      List<String> asks) {

    /** For the rules of later stages. */
    Condition fact() {
      return new Condition(condition.code(), outcome);
    }

    boolean hinders(Outline.StepLaw step) {
      return outcome != Outcome.MET && step.waitsFor(condition);
    }
  }

  static String textKey(String condition, Outcome outcome) {
    String how = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "condition." + condition + "." + how;
  }

  /** In the order of the conditions; those that do not apply are left out. */
  static List<Settled> settle(Outline outline, Ledger ledger, Enterprise enterprise) {
    Map<String, List<Ledger.Verdict>> verdicts =
        ledger.verdicts.stream().collect(Collectors.groupingBy(Ledger.Verdict::condition));
    List<Settled> settled = new ArrayList<>();
    for (Outline.ConditionLaw condition : outline.conditions()) {
      List<Ledger.Verdict> said = verdicts.getOrDefault(condition.code(), List.of());
      if (said.stream().noneMatch(verdict -> verdict.outcome() == null)) {
        settled.add(settle(condition, said, enterprise));
      }
    }
    return settled;
  }

  private static Settled settle(
      Outline.ConditionLaw condition, List<Ledger.Verdict> said, Enterprise enterprise) {
    Map<String, @Nullable Object> observed = new LinkedHashMap<>();
    for (String fact : condition.observed()) observed.put(fact, Facts.value(enterprise, fact));
    List<String> unknown =
        condition.restsOn().stream().filter(fact -> observed.get(fact) == null).toList();
    boolean doubted =
        !unknown.isEmpty()
            || said.stream().anyMatch(verdict -> verdict.outcome() == Outcome.UNKNOWN);
    Optional<Because> unmet = because(said, Outcome.NOT_MET);
    if (unmet.isPresent()) {
      return new Settled(condition, Outcome.NOT_MET, observed, unmet.get(), List.of());
    }
    if (!doubted) {
      return new Settled(
          condition, Outcome.MET, observed, because(said, Outcome.MET).orElse(null), List.of());
    }
    List<String> asks =
        Stream.concat(
                unknown.stream(), said.stream().map(Ledger.Verdict::fact).filter(Objects::nonNull))
            .distinct()
            .sorted()
            .toList();
    return new Settled(
        condition, Outcome.UNKNOWN, observed, because(said, Outcome.UNKNOWN).orElse(null), asks);
  }

  /** Of several rules that say the same, the one whose name comes first speaks. */
  private static Optional<Because> because(List<Ledger.Verdict> said, Outcome outcome) {
    return said.stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .map(Ledger.Verdict::because)
        .min(
            Comparator.comparing((Because because) -> because.rule().name())
                .thenComparing(because -> because.values().toString()));
  }
}
