package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of all packs, each under a name that no other has. */
final class RulesByName {

  private RulesByName() {}

  /**
   * Puts them together.
   *
   * @throws RulePackException if packs share a rules package or a name
   */
  static Map<String, LawRule> of(List<Pack> packs) {
    Map<String, String> packages = new HashMap<>();
    Map<String, LawRule> rules = new TreeMap<>();
    for (Pack pack : packs) {
      for (String rulesPackage : pack.compiled().packages()) {
        String other = packages.putIfAbsent(rulesPackage, pack.id());
        if (other != null && !other.equals(pack.id())) {
          throw new RulePackException(
              """
              the rule packs `%s` and `%s` share the rules package `%s`, \
              and rules would be lost; rename one"""
                  .formatted(other, pack.id(), rulesPackage));
        }
      }
      for (LawRule rule : pack.rules()) {
        LawRule other = rules.putIfAbsent(rule.name(), rule);
        if (other != null) {
          throw new RulePackException(
              """
              the rule packs `%s` and `%s` both have a rule `%s`; \
              rename one of them, or let one replace the other with @replaces"""
                  .formatted(other.pack(), pack.id(), rule.name()));
        }
      }
    }
    return rules;
  }
}
