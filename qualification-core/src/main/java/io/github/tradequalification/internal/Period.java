package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.rule.Law;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Map<Boolean, Map<String, LawRule>> rules =
        inForce.values().stream()
            .collect(
                Collectors.partitioningBy(
                    LawRule::general, Collectors.toMap(LawRule::name, Function.identity())));
    RuleBase asking = RuleBase.of(packs, rules.get(false), loader);
    return RuleBase.of(packs, rules.get(true), loader)
        .run(
            session -> {
              List<Object> concepts = new ArrayList<>();
              session.insert(new Law());
              session.onInsert(concepts::add);
              Concluding outlining = new Concluding(Outline.EMPTY, session::insert);
              session.concludeWith(outlining);
              session.run(Stage.OUTLINE);
              Outline outline = Outline.of(outlining.conditions.values(), outlining.steps.values());
              languages.forEach(texts -> check(texts, outline, inForce.values()));
              Concluding concluding = new Concluding(outline, session::insert);
              session.concludeWith(concluding);
              Stage.PROFILED.forEach(session::run);
              return new Period(asking, outline, concluding.ledger, List.copyOf(concepts));
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
    rules.stream().flatMap(rule -> Stream.ofNullable(rule.message())).forEach(texts::text);
  }
}
