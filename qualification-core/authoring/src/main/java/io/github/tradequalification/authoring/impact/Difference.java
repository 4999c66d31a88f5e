package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.Changes;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An answer that differs.
 *
 * @param profile what the profile is called
 * @param enterprise the profile
 * @param asOf the day of both answers
 * @param lawBefore the day whose law applied before
 * @param lawAfter the day whose law applied after
 * @param changes what differs
 * @param rules the rules behind it: those that say something else, or are in force on one side
 *     only, and fired
 */
public record Difference(
    String profile,
    Enterprise enterprise,
    LocalDate asOf,
    LocalDate lawBefore,
    LocalDate lawAfter,
    Changes changes,
    List<String> rules) {

  /** The sentence of the first change that names a rule, else of the first. */
  String sentenceBy(String rule) {
    List<String> sentences = changes.sentences(Locale.ENGLISH);
    for (int i = 0; i < sentences.size(); i++) {
      if (changes.all().get(i).rules().contains(rule)) return sentences.get(i);
    }
    return sentences.get(0);
  }
}
