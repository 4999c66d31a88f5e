package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.benchmarks.plain.Texts.Template;
import java.util.LinkedHashMap;
import java.util.Map;

/** All of a finding but what was observed. */
record Saying(
    String code,
    Outcome outcome,
    Weight weight,
    String message,
    Template places,
    String remedy,
    String rule,
    String source,
    String name) {

  static Saying condition(
      Texts texts, Concern concern, Outcome outcome, Weight weight, String text, String rule) {
    String key = "condition." + concern.code + "." + text;
    return new Saying(
        concern.code,
        outcome,
        weight,
        texts.get(key),
        texts.template(key),
        outcome == Outcome.MET ? null : texts.get(key + ".remedy"),
        texts.rule(rule),
        texts.source(rule),
        texts.get("condition." + concern.code));
  }

  static Saying note(Texts texts, String code, String text, String rule) {
    return new Saying(
        code,
        Outcome.NOTE,
        Weight.ADVICE,
        texts.get("note." + text),
        texts.template("note." + text),
        texts.find("note." + text + ".remedy"),
        texts.rule(rule),
        texts.source(rule),
        null);
  }

  Finding of(Map<String, Object> observed) {
    return finding(null, observed, message);
  }

  Finding of(Map<String, Object> observed, String... values) {
    return finding(null, observed, places.with(values));
  }

  Finding about(String step, Map<String, Object> observed, String... values) {
    return finding(step, observed, places.with(values));
  }

  private Finding finding(String step, Map<String, Object> observed, String text) {
    return new Finding(code, outcome, weight, step, observed, text, remedy, rule, source, name);
  }

  /** Two values in the order of their names. */
  static Map<String, Object> observed(String name, Object value, String next, Object nextValue) {
    Map<String, Object> observed = new LinkedHashMap<>(4);
    observed.put(name, value);
    observed.put(next, nextValue);
    return observed;
  }
}
