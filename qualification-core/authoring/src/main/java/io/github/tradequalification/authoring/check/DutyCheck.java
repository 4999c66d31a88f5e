package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.WrittenLaw.Days;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    Map<String, List<RuleAt>> speakers = new HashMap<>();
    for (RuleAt rule : view.law().foreign()) speak(rule, speakers);
    for (RuleAt rule : view.law().own()) {
      boolean looked = !rule.isOf(Outlines.STAGE) && !view.isDoubtful(rule.name());
      Set<String> compared = new HashSet<>();
      for (Said said : looked ? rule.said() : List.<Said>of()) {
        again(said, rule, view);
        for (RuleAt other : speakers.getOrDefault(subject(said), List.of())) {
          if (compared.add(other.name())) compare(rule, other, view);
        }
      }
      speak(rule, speakers);
    }
  }

  private static void speak(RuleAt rule, Map<String, List<RuleAt>> speakers) {
    for (Said said : rule.said()) {
      speakers.computeIfAbsent(subject(said), unseen -> new ArrayList<>()).add(rule);
    }
  }

  /** What a conclusion is about. */
  private static String subject(Said said) {
    return said.first().text(0).orElse("");
  }

  private static void again(Said said, RuleAt rule, LawView view) {
    boolean before =
        rule.said().stream()
            .anyMatch(each -> each.begin() < said.begin() && each.words().equals(said.words()));
    if (!before || !said.isLiteral()) return;
    view.add(
        Kind.SAID_TWICE,
        rule,
        said.begin(),
        said.end(),
        "the rule says `%s` twice".formatted(said.words()),
        "take one of the lines out, or say in one of them what is meant");
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
