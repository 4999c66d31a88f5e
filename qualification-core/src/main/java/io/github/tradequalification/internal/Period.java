package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.rule.Law;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The law between two of its changes: the rules in force, and what they say before any profile is
 * looked at. Immutable.
 *
 * @param rules those that look at a profile
 * @param outline what the rules of the stage outline say
 * @param said what the other general rules say
 * @param concepts the facts that general rules insert
 */
record Period(RuleBase rules, Outline outline, Ledger said, List<Object> concepts) {

  static Period of(
      Collection<Pack> packs,
      Map<String, LawRule> inForce,
      Collection<Texts> languages,
      ClassLoader loader) {
    Map<String, LawRule> general = new HashMap<>();
    Map<String, LawRule> asking = new HashMap<>();
    inForce.forEach((name, rule) -> (rule.general() ? general : asking).put(name, rule));
    RuleBase base = RuleBase.of(packs, asking, loader);
    return RuleBase.of(packs, general, loader)
        .run(
            session -> {
              List<Object> concepts = new ArrayList<>();
              session.insert(new Law());
              session.onInsert(concepts::add);
              Concluding outlining = new Concluding(Outline.EMPTY, session::insert);
              session.concludeWith(outlining);
              session.run(Stage.OUTLINE);
              Outline outline = Outline.of(outlining.conditions.values(), outlining.steps.values());
              for (Texts texts : languages) check(texts, outline, inForce.values());
              Concluding concluding = new Concluding(outline, session::insert);
              session.concludeWith(concluding);
              for (Stage stage : Stage.PROFILED) session.run(stage);
              session.tellOfLate();
              return new Period(base, outline, concluding.ledger, List.copyOf(concepts));
            });
  }

  /** Refuses a period in which a text would be missing once it is needed. */
  private static void check(Texts texts, Outline outline, Collection<LawRule> rules) {
    for (Outline.ConditionLaw condition : outline.conditions()) {
      texts.text("condition." + condition.code());
      for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN)) {
        if (outcome == Outcome.UNKNOWN && condition.restsOn().isEmpty()) continue;
        String key = condition.texts().get(outcome);
        texts.text(key);
        if (outcome != Outcome.MET) texts.text(key + ".remedy");
      }
    }
    for (Outline.StepLaw step : outline.steps()) {
      texts.text("step." + step.code());
      if (step.authority() != null) texts.text("authority." + step.authority());
      if (step.channel() != null) texts.text("channel." + step.channel());
      if (step.result() != null) texts.text("result." + step.result());
    }
    for (LawRule rule : rules) if (rule.message() != null) texts.text(rule.message());
  }
}
