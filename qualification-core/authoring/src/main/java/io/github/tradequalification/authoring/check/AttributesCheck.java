package io.github.tradequalification.authoring.check;

import static java.util.Map.entry;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Rule.Attribute;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What else the engine lets a rule say before {@code when}. */
final class AttributesCheck implements Check {

  private static final String NOT_NEEDED = "take it out; ";

  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          entry("salience", NOT_NEEDED + "rules only conclude, so their order does not matter"),
          entry(
              "enabled",
              "take it out; to put a rule out of force end it with `@until`, or delete it"),
          entry("no-loop", NOT_NEEDED + "a rule that only concludes does not set itself off again"),
          entry("lock-on-active", NOT_NEEDED + "each stage runs once"),
          entry("auto-focus", NOT_NEEDED + "stages run in their order"),
          entry("dialect", NOT_NEEDED + "there is one language below `then`"),
          entry("agenda-group", "write `ruleflow-group` instead, with one of the six stages"),
          entry("activation-group", "say after `when` when the other rules do not apply"),
          entry("date-effective", "write `@from(\"2020-01-01\")` with the first day instead"),
          entry(
              "date-expires", "write `@until(\"2020-01-01\")` with the first day after it instead"),
          entry("duration", NOT_NEEDED + "an answer is given at once"),
          entry("timer", NOT_NEEDED + "an answer is given at once"),
          entry("calendars", "say with `@from` and `@until` when the rule is in force"),
          entry("extends", "write the conditions of the other rule again below `when`"));

  /** Without them the rule does the same. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("salience", "no-loop", "lock-on-active", "auto-focus", "dialect");

  @Override
  public void look(CheckedPack checked, Report report) {
    for (DrlFile file : checked.pack().files()) {
      for (Rule rule : file.rules()) {
        Set<String> stages = new HashSet<>();
        for (Attribute each : rule.attributes()) {
          if (!each.name().equals(Rule.STAGE)) refused(each, rule, file, report);
          else if (!stages.add(each.name())) twice(each, rule, file, report);
        }
      }
    }
  }

  private static void refused(Attribute attribute, Rule rule, DrlFile file, Report report) {
    report.add(
        Kind.REFUSED_ATTRIBUTE,
        file.source(),
        attribute.begin(),
        attribute.end(),
        "a rule of a pack may not use `%s`: with it rules fall silent, or fire in another order"
            .formatted(attribute.name()),
        WAYS_OUT.getOrDefault(attribute.name(), "take it out"),
        rule.name(),
        edits(attribute, rule));
  }

  private static Edit[] edits(Attribute attribute, Rule rule) {
    boolean on = attribute.name().equals("enabled") && attribute.value().equals("true");
    if (on || WITHOUT_EFFECT.contains(attribute.name())) {
      return new Edit[] {new Edit(attribute.begin(), attribute.end(), "")};
    }
    boolean stage = attribute.name().equals("agenda-group") && rule.attribute(Rule.STAGE).isEmpty();
    if (!stage) return new Edit[0];
    int end = attribute.begin() + attribute.name().length();
    return new Edit[] {new Edit(attribute.begin(), end, Rule.STAGE)};
  }

  private static void twice(Attribute attribute, Rule rule, DrlFile file, Report report) {
    report.add(
        Kind.REFUSED_ATTRIBUTE,
        file.source(),
        attribute.begin(),
        attribute.end(),
        "the stage is named twice",
        "take one of the two out: a rule is of one stage",
        rule.name());
  }
}
