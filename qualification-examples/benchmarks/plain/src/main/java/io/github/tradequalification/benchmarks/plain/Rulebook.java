package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Saying;
import io.github.tradequalification.benchmarks.settling.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The names and sources of the rules, and what they say in one language. */
final class Rulebook {

  final Texts texts;
  private final Properties rules = new Properties();

  Rulebook(Texts texts) {
    this.texts = texts;
    Texts.read(rules, Rulebook.class, "rules.properties");
  }

  String rule(String key) {
    String name = rules.getProperty(key);
    if (name == null) throw new IllegalStateException("no rule: " + key);
    return name;
  }

  String source(String key) {
    return rule(key + ".source");
  }

  /** The names of all rules. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String key : rules.stringPropertyNames()) {
      if (!key.endsWith(".source")) names.add(rules.getProperty(key));
    }
    return names;
  }

  Saying condition(Concern concern, Outcome outcome, Weight weight, String text, String rule) {
    String key = "condition." + concern.code + "." + text;
    return Saying.condition(texts, concern.code, outcome, weight, key, rule(rule), source(rule));
  }

  /** A note whose text and rule have the key of its code. */
  Saying note(String code) {
    return note(code, code, code);
  }

  Saying note(String code, String text, String rule) {
    return Saying.note(texts, code, "note." + text, rule(rule), source(rule));
  }
}
