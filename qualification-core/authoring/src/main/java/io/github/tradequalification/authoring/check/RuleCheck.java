package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.source.SourceText;

/**
 * A rule of the pack that is checked, with what is known of it.
 *
 * @param checked what is checked
 * @param file in which it is
 * @param rule the rule
 * @param when its conditions
 * @param telling takes what is wrong with it
 */
record RuleCheck(CheckedPack checked, DrlFile file, Rule rule, When when, Telling telling) {

  static RuleCheck of(CheckedPack checked, DrlFile file, Rule rule, Report report) {
    When when = When.of(rule, checked.types(), checked.typing(Telling.NOBODY));
    return new RuleCheck(checked, file, rule, when, Telling.of(report, file, rule));
  }

  /** Its text between two places, as it is written. */
  String text(int begin, int end) {
    SourceText source = file.source();
    return source.text().substring(begin, end);
  }

  /** Whether something between two places could not be read, and was told. */
  boolean isUnread(int begin, int end) {
    for (Finding each : file.faults()) {
      if (each.begin() <= end && each.end() >= begin) return true;
    }
    return false;
  }

  /** Whether something between {@code when} and {@code then} could not be read, and was told. */
  boolean isWhenUnread() {
    return isUnread(rule.whenBegin(), rule.thenBegin());
  }
}
