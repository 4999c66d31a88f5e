package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.Trace;
import io.github.tradequalification.internal.files.PackIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What cases reach of a pack. Immutable.
 *
 * @param trials how many cases there are
 * @param rules all rules of the pack, by file and line
 * @param conditions those that it declares, by code
 * @param periods the times of its law
 * @param refused the cases that were refused an answer, which reach nothing
 */
public record Coverage(
    int trials,
    List<CoveredRule> rules,
    List<CoveredCondition> conditions,
    List<CoveredPeriod> periods,
    List<String> refused) {

  /** Copies the lists. */
  public Coverage {
    rules = List.copyOf(rules);
    conditions = List.copyOf(conditions);
    periods = List.copyOf(periods);
    refused = List.copyOf(refused);
  }

  /**
   * Runs cases and looks what they reach.
   *
   * @throws IllegalArgumentException if the pack was built without an index
   */
  public static Coverage of(PackInspection pack, List<Trial> trials) {
    PackIndex index =
        pack.index()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the pack has no `pack.index`; build it again with PackDigest as the last step"));
    Map<String, RuleUse> uses = new TreeMap<>();
    for (PackInspection.Rule rule : pack.rules()) {
      PackIndex.Rule written = index.rules().get(rule.name());
      if (written != null) {
        uses.put(rule.name(), new RuleUse(rule.name(), written, rule.general()));
      }
    }
    Map<String, Set<Outcome>> outcomes = new HashMap<>();
    List<String> refused = new ArrayList<>();
    for (Trial trial : trials) {
      try {
        Trace trace = pack.trace(trial.enterprise(), trial.asOf(), trial.lawOf());
        for (String rule : trace.inForce()) if (uses.containsKey(rule)) uses.get(rule).add(trace);
        trace
            .outcomes()
            .forEach(
                (code, outcome) ->
                    outcomes
                        .computeIfAbsent(code, each -> EnumSet.noneOf(Outcome.class))
                        .add(outcome));
      } catch (QualificationException e) {
        refused.add(trial.name());
      }
    }
    return new Coverage(
        trials.size(),
        uses.values().stream().map(RuleUse::covered).sorted(CoveredRule.BY_PLACE).toList(),
        PossibleOutcomes.of(index, outcomes),
        periods(pack.ownDays(), trials),
        refused);
  }

  private static List<CoveredPeriod> periods(List<LocalDate> days, List<Trial> trials) {
    List<CoveredPeriod> periods = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate until = i + 1 < days.size() ? days.get(i + 1) : null;
      CoveredPeriod empty = new CoveredPeriod(days.get(i), until, 0);
      long cases = trials.stream().filter(trial -> empty.holds(trial.lawOf())).count();
      periods.add(new CoveredPeriod(days.get(i), until, (int) cases));
    }
    return periods;
  }

  /** The rules that fired, and were silent if they can be. */
  public Share ruleShare() {
    return new Share((int) rules.stream().filter(CoveredRule::complete).count(), rules.size());
  }

  /** The tests of rules seen true, and those seen false; each counts twice. */
  public Share conditionShare() {
    int seen = 0;
    int all = 0;
    for (CoveredRule rule : rules) {
      for (CoveredPart part : rule.parts()) {
        all += 2;
        if (part.held()) seen++;
        if (part.failed()) seen++;
      }
    }
    return new Share(seen, all);
  }

  /** The outcomes of conditions that a case has. */
  public Share outcomeShare() {
    int all = conditions.stream().mapToInt(each -> each.possible().size()).sum();
    int missing = conditions.stream().mapToInt(each -> each.missing().size()).sum();
    return new Share(all - missing, all);
  }

  /** The times of the law that have a case. */
  public Share periodShare() {
    long covered = periods.stream().filter(period -> period.cases() > 0).count();
    return new Share((int) covered, periods.size());
  }
}
