package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.engine.RuleBase;
import io.github.tradequalification.internal.text.Texts;
import io.github.tradequalification.rule.Always;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The law between two of its changes: the rules in force, and what they say before any profile is
 * looked at. Immutable.
 *
 * @param rules those that look at a profile, ready to run
 * @param profiled the same by name
 * @param outline what the rules of the stage outline say
 * @param said what the other general rules say
 * @param concepts the facts that general rules insert
 */
record Period(
    RuleBase rules,
    Map<String, LawRule> profiled,
    Outline outline,
    Ledger.Said said,
    List<Object> concepts) {

  static Period of(
      Collection<Pack> packs,
      Map<String, LawRule> inForce,
      Collection<Texts> languages,
      ProfileFacts profile,
      ClassLoader loader) {
    Map<String, LawRule> general = new HashMap<>();
    Map<String, LawRule> profiled = new HashMap<>();
    inForce.forEach((name, rule) -> (rule.general() ? general : profiled).put(name, rule));
    List<CompiledRules> compiled = packs.stream().map(Pack::compiled).toList();
    RuleBase base = RuleBase.of(compiled, profiled.keySet(), loader);
    return RuleBase.of(compiled, general.keySet(), loader)
        .run(
            session -> {
              List<Object> concepts = new ArrayList<>();
              session.insert(new Always());
              session.onInsert(concepts::add);
              OutlineWriter outlining = new OutlineWriter(general, profile, session::insert);
              session.run(Stage.OUTLINE.group(), outlining);
              Outline outline = outlining.outline(Problems.REFUSED);
              for (Texts texts : languages) check(texts, outline, inForce.values());
              Ledger ledger = new Ledger();
              LedgerWriter conclude =
                  new LedgerWriter(general, profile, outline, ledger, session::insert);
              for (Stage stage : Stage.PROFILED) session.run(stage.group(), conclude);
              session.tellOfLate(Stage.groups());
              return new Period(base, profiled, outline, ledger.said(), List.copyOf(concepts));
            });
  }

  /** Refuses a period in which a text would be missing once it is needed. */
  private static void check(Texts texts, Outline outline, Collection<LawRule> rules) {
    for (String key : outline.textKeys()) texts.text(key);
    for (LawRule rule : rules) if (rule.message() != null) texts.text(rule.message());
  }
}
