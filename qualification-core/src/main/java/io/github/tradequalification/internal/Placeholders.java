package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.text.Texts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the texts of packs ask of their rules. */
final class Placeholders {

  private Placeholders() {}

  /** Refuses a text that asks for a value no rule has, before a user finds it in an answer. */
  static void check(Texts texts, Collection<LawRule> rules, ProfileFacts facts) {
    Set<String> boundByAny = new HashSet<>();
    Set<String> keysOfRules = new HashSet<>();
    for (LawRule rule : rules) {
      boundByAny.addAll(rule.bound());
      if (rule.message() == null) continue;
      keysOfRules.add(rule.message());
      check(texts, rule.message(), rule.bound(), facts, rule.where());
    }
    for (String kind : List.of("condition", "note")) {
      for (String key : texts.keys(kind)) {
        if (!keysOfRules.contains(key)) check(texts, key, boundByAny, facts, "");
      }
    }
  }

  private static void check(
      Texts texts, String key, Set<String> bound, ProfileFacts facts, String where) {
    for (String name : texts.placeholders(key)) {
      if (bound.contains(name) || facts.exists(name)) continue;
      throw new RulePackException(
          where
              + "text `%s` in %s has the placeholder `{%s}`, which no rule binds; bind `$%s` in the rule, or correct the text"
                  .formatted(key, texts.file(), name, name));
    }
  }
}
