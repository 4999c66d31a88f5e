package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.internal.Problem;
import io.github.tradequalification.internal.WrittenLaw.Days;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules that take the place of others. */
final class ReplacementCheck implements LawPart {

  private static final String REPLACES = "replaces";

  @Override
  public void look(LawView view) {
    for (RuleAt rule : view.law().own()) {
      Annotation place = rule.rule().annotation(REPLACES).orElse(null);
      if (place == null || place.value().isBlank()) continue;
      List<Problem> problems =
          view.law().written().problemsOfRule(view.law().id(), rule.name()).stream()
              .filter(problem -> problem.at().equals(REPLACES))
              .toList();
      for (Problem problem : problems) refused(problem, place, rule, view);
      Optional<RuleAt> replaced = view.law().rule(place.value());
      if (!problems.isEmpty() || replaced.isEmpty() || view.isDoubtful(rule.name())) continue;
      days(place, rule, replaced.get(), view);
      dropped(place, rule, replaced.get(), view);
    }
    twoOfOne(view);
  }

  private static void refused(Problem problem, Annotation place, RuleAt rule, LawView view) {
    view.doubt(rule);
    if (problem.about() == Problem.About.CIRCLE) {
      view.add(Kind.REPLACEMENT_CIRCLE, rule, place, problem.what(), problem.wayOut());
      return;
    }
    String meant = meant(place.value(), rule, view);
    String message = "no pack has a rule `%s`".formatted(place.value());
    if (meant == null) {
      view.add(Kind.UNKNOWN_REPLACED_RULE, rule, place, message, problem.wayOut());
      return;
    }
    // What the rule that is meant says is said twice while the name is wrong.
    view.law().rule(meant).ifPresent(view::doubt);
    view.add(
        Kind.UNKNOWN_REPLACED_RULE,
        rule,
        place,
        message + "; did you mean `%s`?".formatted(meant),
        "write `@replaces(\"%s\")`".formatted(meant),
        new Edit(place.valueBegin(), place.valueEnd(), '"' + meant + '"'));
  }

  /** A name that begins as it is written, best of a rule that is in force then, or one alike. */
  private static @Nullable String meant(String written, RuleAt rule, LawView view) {
    String beginning = written.strip().toLowerCase(Locale.ROOT);
    Days days = view.law().daysOf(rule);
    String begins = null;
    List<String> names = new ArrayList<>();
    for (RuleAt each : view.law().all()) {
      if (each.name().equals(rule.name())) continue;
      names.add(each.name());
      if (!each.name().toLowerCase(Locale.ROOT).startsWith(beginning)) continue;
      if (days.overlaps(view.law().daysOf(each))) return each.name();
      if (begins == null) begins = each.name();
    }
    return begins != null ? begins : DidYouMean.of(written, names).orElse(null);
  }

  private static void twoOfOne(LawView view) {
    for (Problem problem : view.law().written().problemsBetween()) {
      if (!problem.at().equals(REPLACES)) continue;
      RuleAt last = null;
      for (RuleAt rule : view.law().own()) {
        boolean one = rule.rule().annotation(REPLACES).isPresent();
        if (one && problem.what().contains("`" + rule.name() + "`")) last = rule;
      }
      if (last == null) continue;
      view.addAt(REPLACES, Kind.TWO_REPLACEMENTS, last, problem.what(), problem.wayOut());
      view.doubt(last);
    }
  }

  private static void days(Annotation place, RuleAt rule, RuleAt replaced, LawView view) {
    Days days = view.law().daysOf(rule);
    Days others = view.law().daysOf(replaced);
    boolean early =
        others.from() != null && (days.from() == null || days.from().isBefore(others.from()));
    boolean late =
        others.until() != null && (days.until() == null || days.until().isAfter(others.until()));
    if (!early && !late) return;
    view.add(
        Kind.REPLACED_NOT_IN_FORCE,
        rule,
        place,
        "the rule that is replaced is %s, and so not in force on all days of this one"
            .formatted(told(others)),
        "let this rule begin and end within those days, or name the rule that is in force then");
    if (!days.overlaps(others)) view.doubt(rule);
  }

  private static String told(Days days) {
    if (days.from() == null) return "in force until " + days.until();
    return days.until() == null
        ? "in force from " + days.from()
        : "in force from %s until %s".formatted(days.from(), days.until());
  }

  private static void dropped(Annotation place, RuleAt rule, RuleAt replaced, LawView view) {
    Set<String> dropped = statements(replaced);
    dropped.removeAll(statements(rule));
    if (dropped.isEmpty() || rule.said().isEmpty()) return;
    view.add(
        Kind.REPLACEMENT_DROPS,
        rule,
        place,
        "the rule that is replaced also says %s, which is not said while this one is in force"
            .formatted(String.join(", ", dropped)),
        "say it again in this rule, or in another one of the same days");
  }

  /** What a rule speaks of, aspect by aspect; not what it says of it. */
  private static Set<String> statements(RuleAt rule) {
    Set<String> statements = new LinkedHashSet<>();
    for (Said said : rule.said()) {
      if (!said.first().isLiteral()) continue;
      boolean outline = rule.isOf("outline");
      if (!outline || said.verbs().size() == 1) statements.add("`" + said.first().words() + "`");
      else {
        for (Said.Verb verb : rest(said)) {
          statements.add("`%s` of `%s`".formatted(aspect(verb), said.first().words()));
        }
      }
    }
    return statements;
  }

  private static List<Said.Verb> rest(Said said) {
    return new ArrayList<>(said.verbs().subList(1, said.verbs().size()));
  }

  /** What a weight is given with differs. */
  private static String aspect(Said.Verb verb) {
    return Aspects.of(verb.name());
  }
}
