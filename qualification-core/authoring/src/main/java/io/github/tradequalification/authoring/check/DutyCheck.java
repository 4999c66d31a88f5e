package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.WrittenLaw.Days;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules that say the same at the same time, or what cannot both be. */
final class DutyCheck implements LawPart {

  /** What each verb beats that is said of the same step or condition. */
  private static final Map<String, Set<String>> BEATS =
      Map.of(
          "notRequired", Set.of("required", "requiredAnew", "optional"),
          "optional", Set.of("required"),
          "notMet", Set.of("met", "doesNotApply", "unknown"),
          "doesNotApply", Set.of("met", "unknown"));

  @Override
  public void look(LawView view) {
    List<RuleAt> own = view.law().own();
    for (int i = 0; i < own.size(); i++) {
      RuleAt rule = own.get(i);
      if (rule.isOf(Outlines.STAGE) || view.isDoubtful(rule.name())) continue;
      for (RuleAt other : view.law().foreign()) compare(rule, other, view);
      for (RuleAt other : own.subList(0, i)) compare(rule, other, view);
    }
  }

  private static void compare(RuleAt rule, RuleAt other, LawView view) {
    boolean sameStage = other.isOf(String.valueOf(rule.rule().stage()));
    if (!sameStage || view.isDoubtful(other.name()) || !together(rule, other, view.law())) return;
    boolean alike = rule.when().equals(other.when());
    for (Said said : rule.said()) {
      for (Said before : other.said()) {
        boolean same = said.isLiteral() && said.words().equals(before.words());
        if (same && (alike || other.isUnconditional())) twice(said, rule, other, view);
        else contradiction(said, rule, before, other, alike, view);
      }
    }
  }

  /** Whether both are in force on some day, and none in the place of the other. */
  private static boolean together(RuleAt rule, RuleAt other, WholeLaw law) {
    Days days = law.daysOf(rule);
    boolean replaces =
        other.name().equals(rule.rule().valueOf("replaces"))
            || rule.name().equals(other.rule().valueOf("replaces"));
    return !replaces && days.overlaps(law.daysOf(other));
  }

  private static void twice(Said said, RuleAt rule, RuleAt other, LawView view) {
    if (!rule.bound().isEmpty()) return;
    view.add(
        Kind.SAID_TWICE,
        rule,
        said.begin(),
        said.end(),
        "`%s` is also said by the rule `%s`, at the same time and of the same enterprises"
            .formatted(said.words(), other.name()),
        "take one of them out; or end one before the other begins");
  }

  private static void contradiction(
      Said said, RuleAt rule, Said before, RuleAt other, boolean alike, LawView view) {
    String code = said.first().text(0).orElse(null);
    if (code == null || !code.equals(before.first().text(0).orElse(null))) return;
    boolean beats = beats(said, before) && (alike || rule.isUnconditional());
    boolean beaten = beats(before, said) && (alike || other.isUnconditional());
    boolean own = other.pack().equals(rule.pack());
    if (!beaten && !(beats && own)) return;
    view.add(
        Kind.CONTRADICTION,
        rule,
        said.first().begin(),
        said.end(),
        "this rule says `%s`, and the rule `%s` says `%s` of the same enterprises; `%s` counts"
            .formatted(
                said.first().words(),
                other.name(),
                before.first().words(),
                beats ? said.first().name() : before.first().name()),
        "let the two rules look at different enterprises, or take one out");
  }

  private static boolean beats(Said said, Said other) {
    return BEATS.getOrDefault(said.first().name(), Set.of()).contains(other.first().name());
  }
}
