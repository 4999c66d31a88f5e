package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.rule.Law;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The law between two of its changes: the rules in force, and what they say before any profile is
 * looked at. Immutable.
 *
 * @param rules those of the stages that look at a profile
 * @param outline what the rules of the stage outline say
 * @param concepts the facts they insert, for every profile the same
 */
record Period(RuleBase rules, Outline outline, List<Object> concepts) {

  static Period of(
      Collection<Pack> packs,
      Map<String, LawRule> inForce,
      Collection<Texts> languages,
      ClassLoader loader) {
    // Every rule: the engine drops facts that no rule of a base matches.
    RuleBase all = RuleBase.of(packs, inForce, loader);
    Map<String, LawRule> others = new HashMap<>(inForce);
    others.values().removeIf(rule -> rule.stage() == Stage.OUTLINE);
    // No profile waits for rules that never look at it.
    RuleBase asking = RuleBase.of(packs, others, loader);
    return all.run(
        session -> {
          Concluding concluding = new Concluding(Outline.EMPTY, session::insert);
          session.concludeWith(concluding);
          session.insert(new Law());
          session.run(Stage.OUTLINE);
          Outline outline = Outline.of(concluding.conditions.values(), concluding.steps.values());
          languages.forEach(texts -> check(texts, outline, inForce.values()));
          List<Object> concepts = new ArrayList<>(session.facts());
          concepts.removeIf(Law.class::isInstance);
          return new Period(asking, outline, List.copyOf(concepts));
        });
  }

  /** Refuses a period in which a text would be missing once it is needed. */
  private static void check(Texts texts, Outline outline, Collection<LawRule> rules) {
    for (Outline.ConditionLaw condition : outline.conditions()) {
      texts.text("condition." + condition.code());
      for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN)) {
        if (outcome == Outcome.UNKNOWN && condition.restsOn().isEmpty()) continue;
        String key = ConditionSettling.textKey(condition.code(), outcome);
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
    rules.stream().flatMap(rule -> Stream.ofNullable(rule.message())).forEach(texts::text);
  }
}
