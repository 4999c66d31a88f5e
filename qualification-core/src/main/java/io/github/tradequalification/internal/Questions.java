package io.github.tradequalification.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts to ask for: those behind an UNKNOWN condition, and those that decide about a step that
 * is still ahead.
 */
final class Questions {

  private Questions() {}

  /**
   * A fact to ask for.
   *
   * @param fact its path
   * @param decides the codes of what it decides
   * @param whoKnows the key of who can say, null if no rule names anyone
   */
  record Asked(String fact, List<String> decides, @Nullable String whoKnows) {}

  static List<Asked> ask(
      Outline outline,
      List<SettledCondition> conditions,
      List<SettledStep> steps,
      List<Ledger.Doubt> doubts) {
    Map<String, Set<String>> decides = new TreeMap<>();
    for (SettledCondition condition : conditions) {
      for (String fact : condition.asks()) {
        decides.computeIfAbsent(fact, path -> new TreeSet<>()).add(condition.condition().code());
      }
    }
    Set<String> ahead = new HashSet<>();
    for (SettledStep step : steps) if (step.ahead()) ahead.add(step.step().code());
    for (Ledger.Doubt doubt : doubts) {
      if (ahead.contains(doubt.step())) {
        decides.computeIfAbsent(doubt.fact(), path -> new TreeSet<>()).add(doubt.step());
      }
    }
    return decides.isEmpty() ? List.of() : asked(outline, decides);
  }

  /** The fact that decides most first. */
  private static List<Asked> asked(Outline outline, Map<String, Set<String>> decides) {
    List<String> order =
        Stream.concat(
                outline.conditions().stream().map(Outline.ConditionLaw::code),
                outline.steps().stream().map(Outline.StepLaw::code))
            .toList();
    return decides.entrySet().stream()
        .map(
            entry ->
                new Asked(
                    entry.getKey(),
                    order.stream().filter(entry.getValue()::contains).distinct().toList(),
                    outline.whoKnows().get(entry.getKey())))
        .sorted(
            Comparator.comparingInt((Asked question) -> -question.decides().size())
                .thenComparing(Asked::fact))
        .toList();
  }
}
