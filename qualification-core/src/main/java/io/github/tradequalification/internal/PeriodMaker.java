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
import org.jspecify.annotations.Nullable;

/** Makes periods of law. Thread-safe. */
final class PeriodMaker {

  private final List<CompiledRules> compiled;
  private final Collection<Texts> languages;
  private final ProfileFacts profile;
  private final ClassLoader loader;

  PeriodMaker(
      Collection<Pack> packs,
      Collection<Texts> languages,
      ProfileFacts profile,
      ClassLoader loader) {
    this.compiled = packs.stream().map(Pack::compiled).toList();
    this.languages = languages;
    this.profile = profile;
    this.loader = loader;
  }

  /** Makes a period of rules by name. */
  Period make(Map<String, LawRule> inForce) {
    checkMessages(inForce.values());
    Map<String, LawRule> profiled = some(inForce, false);
    return new Period(base(profiled), profiled, said(some(inForce, true)));
  }

  /**
   * Makes a period, and takes what stays the same from one that is like it.
   *
   * @param inForce its rules by name
   * @param like one of the same texts and facts
   * @param rewritten the rule that says something else than in that one under the same name, null
   *     if none does
   */
  Period make(Map<String, LawRule> inForce, Period like, @Nullable String rewritten) {
    checkMessages(inForce.values());
    Map<String, LawRule> general = some(inForce, true);
    Map<String, LawRule> profiled = some(inForce, false);
    boolean sameBase =
        like.profiled().keySet().equals(profiled.keySet()) && !profiled.containsKey(rewritten);
    boolean sameGeneral = like.general().rules().equals(general) && !general.containsKey(rewritten);
    if (sameBase && sameGeneral && like.profiled().equals(profiled)) return like;
    return new Period(
        sameBase ? like.rules() : base(profiled),
        profiled,
        sameGeneral ? like.general() : said(general));
  }

  private static Map<String, LawRule> some(Map<String, LawRule> rules, boolean general) {
    Map<String, LawRule> some = new HashMap<>(rules);
    some.values().removeIf(rule -> rule.general() != general);
    return some;
  }

  private void checkMessages(Collection<LawRule> rules) {
    for (LawRule rule : rules) {
      if (rule.message() != null) for (Texts texts : languages) texts.text(rule.message());
    }
  }

  private RuleBase base(Map<String, LawRule> rules) {
    return RuleBase.of(compiled, rules.keySet(), loader);
  }

  private Period.General said(Map<String, LawRule> general) {
    return base(general)
        .run(
            session -> {
              List<Object> concepts = new ArrayList<>();
              session.insert(new Always());
              session.onInsert(concepts::add);
              OutlineWriter outlining = new OutlineWriter(general, profile, session::insert);
              session.run(Stage.OUTLINE.group(), outlining);
              Outline outline = outlining.outline(Problems.REFUSED);
              for (Texts texts : languages) check(texts, outline);
              Ledger ledger = new Ledger();
              LedgerWriter conclude =
                  new LedgerWriter(general, profile, outline, ledger, session::insert);
              for (Stage stage : Stage.PROFILED) session.run(stage.group(), conclude);
              session.tellOfLate(Stage.groups());
              return new Period.General(general, outline, ledger.said(), List.copyOf(concepts));
            });
  }

  /** Refuses a period in which a text would be missing once it is needed. */
  private static void check(Texts texts, Outline outline) {
    for (String key : outline.textKeys()) texts.text(key);
  }
}
