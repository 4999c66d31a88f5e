package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of rules: a sentence each, and no two alike. */
final class NameCheck implements LawPart {

  private static final int LONGEST = 140;

  /** Chinese has no capitals and no spaces, but a sentence of it has some characters. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{Lu}\\S*( \\S+){2,}|(?=(?:.*\\p{IsHan}){4}).*");

  private static final Pattern STOP = Pattern.compile(".*[.!?;,。！？；，]\\s*");

  @Override
  public void look(LawView view) {
    Map<String, RuleAt> byName = new HashMap<>();
    for (RuleAt other : view.law().foreign()) byName.putIfAbsent(other.name(), other);
    List<RuleAt> own = new ArrayList<>(view.law().own());
    own.addAll(view.law().namedAgain());
    for (RuleAt rule : own) {
      RuleAt before = byName.putIfAbsent(rule.name(), rule);
      if (before != null) duplicate(rule, before, view);
      else if (!rule.name().isEmpty()) sentence(rule, view);
    }
  }

  private static void duplicate(RuleAt rule, RuleAt before, LawView view) {
    view.doubt(rule);
    // One that lost its end, or its beginning, was told of.
    if (view.isBroken(before) || view.isBroken(rule)) return;
    boolean own = before.pack().equals(rule.pack());
    int line = before.file().source().at(before.rule().begin()).line();
    add(
        Kind.DUPLICATE_RULE,
        rule,
        own
            ? "another rule has this name, in %s, line %s"
                .formatted(before.file().source().name(), line)
            : "the pack `%s` has a rule of this name".formatted(before.pack().id()),
        own
            ? "give each rule a name of its own, or take one out"
            : "give it another name, or let it replace the other one with @replaces",
        view);
  }

  private static void sentence(RuleAt rule, LawView view) {
    String name = rule.name();
    if (name.length() >= LONGEST) {
      add(
          Kind.RULE_NAME,
          rule,
          "the name of the rule has %s characters".formatted(name.length()),
          "say it in fewer than %s; the name is shown with every answer".formatted(LONGEST),
          view);
    } else if (STOP.matcher(name).matches()) {
      add(
          Kind.RULE_NAME,
          rule,
          "the name of the rule ends with `%s`"
              .formatted(name.strip().substring(name.strip().length() - 1)),
          "take that sign out: names are sentences without a full stop",
          view);
    } else if (!name.equals(name.strip()) || !SENTENCE.matcher(name).matches()) {
      add(
          Kind.RULE_NAME,
          rule,
          "the name of the rule is no sentence",
          "begin with a capital letter and write three words or more, without spaces around them",
          view);
    }
  }

  private static void add(Kind kind, RuleAt at, String message, String wayOut, LawView view) {
    Rule rule = at.rule();
    view.add(kind, at, rule.nameBegin(), rule.nameEnd(), message, wayOut);
  }
}
