package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All of a finding but what was observed.
 *
 * @param remedy null if there is none
 * @param name of the condition, null for a note
 */
public record Saying(
    String code,
    Outcome outcome,
    Weight weight,
    Template message,
    String remedy,
    String rule,
    String source,
    String name) {

  /** What a rule says of a condition. */
  public static Saying condition(
      Texts texts,
      String code,
      Outcome outcome,
      Weight weight,
      String key,
      String rule,
      String source) {
    String remedy = outcome == Outcome.MET ? null : texts.find(key + ".remedy");
    return new Saying(
        code,
        outcome,
        weight,
        texts.template(key),
        remedy,
        rule,
        source,
        texts.get("condition." + code));
  }

  /** What a rule says besides. */
  public static Saying note(Texts texts, String code, String key, String rule, String source) {
    return new Saying(
        code,
        Outcome.NOTE,
        Weight.ADVICE,
        texts.template(key),
        texts.find(key + ".remedy"),
        rule,
        source,
        null);
  }

  /** The finding about nothing in particular, with the values of its text after their names. */
  public Finding of(Map<String, Object> observed, String... values) {
    return about(null, observed, values);
  }

  /** The finding about a step, with the values of its text after their names. */
  public Finding about(String step, Map<String, Object> observed, String... values) {
    return finding(step, observed, message.with(values));
  }

  /** The finding with its text. */
  public Finding finding(String step, Map<String, Object> observed, String text) {
    return new Finding(
        code, outcome, weight, step, observed, text, remedy, rule, source, List.of(), name);
  }

  /** Two values in the order of their names. */
  public static Map<String, Object> observed(
      String name, Object value, String next, Object nextValue) {
    Map<String, Object> observed = new LinkedHashMap<>(4);
    observed.put(name, value);
    observed.put(next, nextValue);
    return observed;
  }
}
