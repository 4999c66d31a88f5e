package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.WholeLaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules of a pack with which texts are shown, and which fill their placeholders. */
final class TextSpeakers {

  private static final String REMEDY = ".remedy";
  private static final Map<String, String> FOUND =
      Map.of("notMet", ".not-met", "unknown", ".unknown", "met", ".met");

  private final Map<String, List<RuleAt>> byKey = new HashMap<>();
  private final Map<String, CodeUse> uses = new HashMap<>();

  TextSpeakers(WholeLaw law) {
    for (RuleAt rule : law.own()) {
      String message = rule.rule().valueOf("message");
      if (message != null) add(message, rule);
    }
    for (CodeUse use : law.uses()) {
      if (use.at().rule().annotation("message").isPresent()) continue;
      String found = FOUND.get(use.verb());
      String key =
          use.kind() == CodeKind.NOTE ? use.key() : found == null ? null : use.key() + found;
      if (key == null || use.kind() == CodeKind.FACT) continue;
      add(key, use.at());
      uses.putIfAbsent(key + use.at().name(), use);
    }
  }

  private void add(String key, RuleAt rule) {
    byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(rule);
  }

  private List<RuleAt> of(String key) {
    String bare = key.endsWith(REMEDY) ? key.substring(0, key.length() - REMEDY.length()) : key;
    return byKey.getOrDefault(bare, List.of());
  }

  /** Whether a text is shown with rules. */
  boolean has(String key) {
    return !of(key).isEmpty();
  }

  /** The rules with which a text is shown and that bind no such variable. */
  List<RuleAt> lacking(String key, String name) {
    return of(key).stream().filter(rule -> !rule.bound().contains(name)).toList();
  }

  /** All that rules bind with which a text is shown. */
  Set<String> bound(String key) {
    Set<String> bound = new TreeSet<>();
    for (RuleAt rule : of(key)) bound.addAll(rule.bound());
    return bound;
  }

  /** Where a rule names what the text is of, null if it names the text itself. */
  @Nullable CodeUse speaks(String key, RuleAt rule) {
    String bare = key.endsWith(REMEDY) ? key.substring(0, key.length() - REMEDY.length()) : key;
    return uses.get(bare + rule.name());
  }
}
