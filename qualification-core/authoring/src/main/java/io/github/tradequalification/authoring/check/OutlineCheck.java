package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Outlines.OfDay;
import io.github.tradequalification.authoring.check.Outlines.Refused;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.internal.Problem;
import io.github.tradequalification.internal.WrittenOutline.Condition;
import io.github.tradequalification.internal.WrittenOutline.Step;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The outline of every period: what the library would refuse, and what would be missed in it. */
final class OutlineCheck implements LawPart {

  private static final Set<String> DUTIES =
      Set.of("required", "requiredAnew", "optional", "notRequired");

  @Override
  public void look(LawView view) {
    Set<String> told = new HashSet<>();
    for (OfDay day : view.outlines()) {
      for (RuleAt rule : day.notSaid()) view.doubt(rule);
      for (Refused refused : day.refused()) twoValues(refused, day, told, view);
      if (view.isPartlyRead()) continue;
      for (Problem problem : day.settled().problems()) tell(problem, day, told, view);
      for (Step step : day.settled().steps()) step(step, day, told, view);
      for (CodeUse use : view.law().uses()) concluded(use, day, told, view);
    }
  }

  private static void twoValues(Refused refused, OfDay day, Set<String> told, LawView view) {
    RuleAt at = refused.at();
    // What is refused at the first verb, as one of another stage, is told of elsewhere.
    boolean first = refused.verb().equals(refused.said().first());
    if (first || !at.pack().equals(view.law().pack()) || view.isDoubtful(at.name())) return;
    if (!told.add("two " + refused.verb().begin() + at.name())) return;
    String[] parts = refused.message().split("; ", 2);
    view.add(
        Kind.TWO_VALUES,
        at,
        refused.verb().begin(),
        refused.verb().end(),
        "on %s the %s".formatted(day.day(), parts[0].replace(" on the same day", "")),
        parts.length > 1 ? parts[1] : "end one of the rules");
  }

  private static void tell(Problem problem, OfDay day, Set<String> told, LawView view) {
    if (view.isDoubtful(problem.at())) return;
    Kind kind =
        switch (problem.about()) {
          case MISSING -> Kind.INCOMPLETE_OUTLINE;
          case FACT -> Kind.UNKNOWN_FACT_PATH;
          case CIRCLE -> Kind.WAITS_IN_CIRCLE;
          default -> Kind.NOT_IN_OUTLINE;
        };
    boolean circle = kind == Kind.WAITS_IN_CIRCLE;
    CodeUse use =
        circle
            ? closing(problem.what(), day, view)
            : use(
                    problem.at(),
                    day,
                    each -> each.isSubject() == (kind == Kind.INCOMPLETE_OUTLINE),
                    view)
                .orElse(null);
    if (circle && use == null) return;
    if (!told.add(circle ? "circle" : problem.what())) return;
    String message =
        circle
            ? problem.what()
            : "%s, on %s".formatted(problem.what().replace(" on that day", ""), day.day());
    if (kind == Kind.INCOMPLETE_OUTLINE && !told.add("incomplete " + problem.at())) return;
    if (use != null) {
      view.add(kind, use.at(), use.begin(), use.end(), message, problem.wayOut());
    } else replacing(kind, day, message, problem.wayOut(), view);
  }

  /** The wait that closes a circle: one of another pack's step, or else the last. */
  private static @Nullable CodeUse closing(String circle, OfDay day, LawView view) {
    CodeUse last = null;
    for (CodeUse use : view.law().uses()) {
      if (!use.verb().equals("follows") || use.said() == null || !day.has(use.at())) continue;
      String step = use.said().first().text(0).orElse("");
      boolean inside = circle.contains("`" + step + "`") && circle.contains("`" + use.code() + "`");
      if (!inside) continue;
      if (view.foreign(CodeKind.STEP).contains(step)) return use;
      last = use;
    }
    return last;
  }

  /** What no rule of the pack names is missed because one of them replaces another. */
  private static void replacing(Kind kind, OfDay day, String message, String wayOut, LawView view) {
    for (RuleAt rule : view.law().own()) {
      Rule.Annotation place = rule.rule().annotation("replaces").orElse(null);
      if (place == null || !rule.isOf(Outlines.STAGE) || !day.has(rule)) continue;
      view.add(kind, rule, place, message, wayOut);
      return;
    }
  }

  private static Optional<CodeUse> use(
      String code, OfDay day, Predicate<CodeUse> wanted, LawView view) {
    return view.law().uses().stream()
        .filter(use -> use.code().equals(code))
        .filter(use -> use.at().isOf(Outlines.STAGE) && day.has(use.at()))
        .filter(wanted)
        .findFirst();
  }

  private static void step(Step step, OfDay day, Set<String> told, LawView view) {
    if (view.isDoubtful(step.code())) return;
    CodeUse use = use(step.code(), day, CodeUse::isSubject, view).orElse(null);
    if (use == null || view.foreign(CodeKind.STEP).contains(step.code())) return;
    if (step.filing() && step.authority() == null && told.add("incomplete " + step.code())) {
      view.add(
          Kind.INCOMPLETE_OUTLINE,
          use.at(),
          use.begin(),
          use.end(),
          "the filing `%s` has no authority on %s".formatted(step.code(), day.day()),
          "say who decides on it, as in `.authority(\"customs\")`, or that it `.isNoFiling()`");
    }
    if (step.filing() && !hasDuty(step.code(), view) && told.add("incomplete " + step.code())) {
      view.add(
          Kind.STEP_WITHOUT_DUTY,
          use.at(),
          use.begin(),
          use.end(),
          "no rule says whether the step `%s` is to be taken, so nobody takes it"
              .formatted(step.code()),
          "add a rule of the stage procedure with `conclude.required(\"%s\")` or `.optional`"
              .formatted(step.code()));
    }
  }

  private static boolean hasDuty(String step, LawView view) {
    return view.law().all().stream()
        .flatMap(rule -> rule.said().stream())
        .filter(said -> DUTIES.contains(said.first().name()))
        .anyMatch(said -> said.first().text(0).map(step::equals).orElse(true));
  }

  /** What another stage concludes about has to be there on all days of its rule. */
  private static void concluded(CodeUse use, OfDay day, Set<String> told, LawView view) {
    boolean looked = use.kind() == CodeKind.STEP || use.kind() == CodeKind.CONDITION;
    if (!looked || use.at().isOf(Outlines.STAGE) || !day.has(use.at())) return;
    if (view.isDoubtful(use.code()) || view.isDoubtful(use.at().name())) return;
    boolean there =
        use.kind() == CodeKind.STEP
            ? day.settled().steps().stream().map(Step::code).anyMatch(use.code()::equals)
            : day.settled().conditions().stream().map(Condition::code).anyMatch(use.code()::equals);
    if (there || !told.add("absent " + use.at().name())) return;
    boolean isNote = use.verb().equals("onStep");
    if (isNote) return;
    view.add(
        Kind.NOT_IN_OUTLINE,
        use.at(),
        use.begin(),
        use.end(),
        "there is no %s `%s` on %s, a day on which this rule is in force"
            .formatted(use.kind().word(), use.code(), day.day()),
        "let the rule begin and end with the rules of the stage outline that speak of it, or correct those");
  }
}
