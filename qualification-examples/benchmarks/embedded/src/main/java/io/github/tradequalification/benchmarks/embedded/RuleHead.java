package io.github.tradequalification.benchmarks.embedded;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a rule says of itself. Immutable.
 *
 * @param from the first day it is in force, null if it always was
 * @param until the first day it no longer is, null if it has no end
 * @param message its text key, null for the usual one
 */
record RuleHead(String name, String source, LocalDate from, LocalDate until, String message) {

  static RuleHead of(String name, Map<String, Object> annotations) {
    String source = text(annotations, "source");
    String grade = text(annotations, "grade");
    return new RuleHead(
        name,
        grade == null ? source : source + " [" + grade + "]",
        day(annotations, "from"),
        day(annotations, "until"),
        text(annotations, "message"));
  }

  private static LocalDate day(Map<String, Object> annotations, String key) {
    String text = text(annotations, key);
    return text == null ? null : LocalDate.parse(text);
  }

  /** How quotes arrive differs with the class path. */
  private static String text(Map<String, Object> annotations, String key) {
    Object value = annotations.get(key);
    return value == null ? null : value.toString().replaceAll("^\\s*\"|\"\\s*$", "");
  }

  boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
