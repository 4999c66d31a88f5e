package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Outlines.OfDay;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.internal.WrittenOutline.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is told of a step on some of its days and not on others, and what needs a first day. */
final class AspectCheck implements LawPart {

  @Override
  public void look(LawView view) {
    for (RuleAt rule : view.law().own()) obsolete(rule, view);
    if (view.isPartlyRead()) return;
    Map<String, Set<String>> ever = new TreeMap<>();
    for (OfDay day : view.outlines()) {
      for (Step step : day.settled().steps()) {
        ever.computeIfAbsent(step.code(), unseen -> new HashSet<>()).addAll(step.told());
      }
    }
    Set<String> seen = new HashSet<>();
    for (OfDay day : view.outlines()) {
      for (Step step : day.settled().steps()) {
        for (String verb : ever.getOrDefault(step.code(), Set.of())) {
          if (!step.told().contains(verb)) lost(step, verb, day, seen, view);
        }
      }
    }
  }

  private static void obsolete(RuleAt rule, LawView view) {
    if (rule.rule().annotation("from").isPresent()) return;
    for (Said said : rule.said()) {
      if (!said.first().name().equals("obsolete")) continue;
      view.add(
          Kind.MISSING_FIRST_DAY,
          rule,
          said.begin(),
          said.end(),
          "answers say since when a material is obsolete, and this rule has no first day",
          "write `@from(\"year-month-day\")` above `ruleflow-group`");
    }
  }

  private static void lost(Step step, String verb, OfDay day, Set<String> seen, LawView view) {
    if (view.isDoubtful(step.code()) || view.foreign(CodeKind.STEP).contains(step.code())) return;
    List<CodeUse> uses =
        view.law().uses().stream()
            .filter(use -> use.kind() == CodeKind.STEP && use.code().equals(step.code()))
            .filter(use -> use.isSubject() && use.at().isOf(Outlines.STAGE))
            .toList();
    CodeUse place = place(uses, verb, day);
    if (place == null || !seen.add(step.code() + " " + verb)) return;
    view.add(
        Kind.NOT_ALWAYS_SAID,
        place.at(),
        place.begin(),
        place.end(),
        "on %s nothing says the `%s` of `%s`, as on other days"
            .formatted(day.day(), verb, step.code()),
        "say it for that day too, as in `.%s(…)`".formatted(verb));
  }

  /** The rule of that day that says most of what the one says that says it on other days. */
  private static @Nullable CodeUse place(List<CodeUse> uses, String verb, OfDay day) {
    CodeUse found = null;
    for (CodeUse use : uses) {
      boolean ended = day.day().toString().equals(use.at().rule().valueOf("until"));
      if (ended && verbs(use).contains(verb)) return use;
    }
    int most = -1;
    for (CodeUse use : uses) {
      if (!day.has(use.at())) continue;
      for (CodeUse other : uses) {
        if (!verbs(other).contains(verb)) continue;
        Set<String> shared = verbs(other);
        shared.retainAll(verbs(use));
        if (shared.size() <= most) continue;
        most = shared.size();
        found = use;
      }
    }
    return found;
  }

  private static Set<String> verbs(CodeUse use) {
    Set<String> verbs = new HashSet<>();
    if (use.said() != null) for (Said.Verb verb : use.said().verbs()) verbs.add(verb.name());
    return verbs;
  }
}
