package io.github.tradequalification.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which rules take the place of others. */
final class Replacements {

  private Replacements() {}

  /**
   * The rules in force on a day and not replaced, by name.
   *
   * @param rules all of them, by name
   */
  static Map<String, LawRule> inForceOn(LocalDate day, Map<String, LawRule> rules) {
    Map<String, LawRule> inForce = new HashMap<>();
    Set<String> replaced = new HashSet<>();
    for (LawRule rule : rules.values()) {
      if (!rule.inForceOn(day)) continue;
      inForce.put(rule.name(), rule);
      if (rule.replaces() != null) replaced.add(rule.replaces());
    }
    inForce.keySet().removeAll(replaced);
    return inForce;
  }

  /** Tells of what no pack has, of two in one place, and of those that replace each other. */
  static void check(Map<String, LawRule> rules, Problems problems) {
    Map<String, List<LawRule>> byReplaced = new TreeMap<>();
    for (LawRule rule : rules.values()) {
      if (rule.replaces() == null) continue;
      if (!rules.containsKey(rule.replaces())) {
        add(
            rule,
            Problem.About.NAMED,
            "replaces `%s`, which no pack has".formatted(rule.replaces()),
            "copy the name letter by letter",
            problems);
        continue;
      }
      checkCircle(rule, rules, problems);
      List<LawRule> others = byReplaced.computeIfAbsent(rule.replaces(), name -> new ArrayList<>());
      for (LawRule other : others) {
        if (rule.overlaps(other)) {
          problems.add(
              new Problem(
                  "",
                  "replaces",
                  "the rules `%s` and `%s` both replace `%s` on the same day"
                      .formatted(other.name(), rule.name(), rule.replaces()),
                  "end one before the other begins"));
        }
      }
      others.add(rule);
    }
  }

  private static void checkCircle(LawRule rule, Map<String, LawRule> rules, Problems problems) {
    Set<String> seen = new LinkedHashSet<>();
    for (LawRule at = rule; at != null && at.replaces() != null; at = rules.get(at.replaces())) {
      if (!seen.add(at.name())) return;
      if (!at.replaces().equals(rule.name())) continue;
      add(
          rule,
          Problem.About.CIRCLE,
          seen.size() == 1
              ? "the rule replaces itself, and so is never in force"
              : "rules replace each other in a circle: `%s`".formatted(String.join("`, `", seen)),
          "name the rule whose place it takes",
          problems);
      return;
    }
  }

  private static void add(
      LawRule rule, Problem.About about, String what, String wayOut, Problems problems) {
    problems.add(new Problem(about, rule.where(), "replaces", what, wayOut, null));
  }
}
