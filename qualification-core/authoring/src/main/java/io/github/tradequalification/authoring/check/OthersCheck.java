package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Outlines.OfDay;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.internal.WrittenOutline.Condition;
import io.github.tradequalification.internal.WrittenOutline.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a pack does to the steps and conditions of others, and where it puts its own. */
final class OthersCheck implements LawPart {

  /** What takes a step from somebody, or gives it to nobody. */
  private static final Set<String> LIGHTER = Set.of("optional", "notRequired");

  /** What makes a step of another pack wait, or judges a condition of it by more. */
  private static final Set<String> CHANGES =
      Set.of(
          "needs",
          "needsEveryCondition",
          "follows",
          "isNoFiling",
          "acceptsElectronicCopies",
          "restsOn",
          "looksAt",
          "onlyFor");

  @Override
  public void look(LawView view) {
    Set<String> told = new HashSet<>();
    for (OfDay day : view.outlines()) {
      for (Condition condition : day.settled().conditions()) holds(condition, day, told, view);
      orders(day, told, view);
    }
    for (RuleAt rule : view.law().own()) changes(rule, view);
  }

  private static void holds(Condition condition, OfDay day, Set<String> told, LawView view) {
    boolean own = !view.foreign(CodeKind.CONDITION).contains(condition.code());
    if (!own || !condition.decides() || view.isDoubtful(condition.code())) return;
    List<String> held =
        day.settled().steps().stream()
            .filter(Step::needsEveryCondition)
            .map(Step::code)
            .filter(view.foreign(CodeKind.STEP)::contains)
            .toList();
    CodeUse use = use(CodeKind.CONDITION, condition.code(), day, view).orElse(null);
    if (held.isEmpty() || use == null || !told.add("holds " + condition.code())) return;
    view.add(
        Kind.HOLDS_BACK_OTHERS,
        use.at(),
        use.begin(),
        use.end(),
        "whoever does not meet `%s` is not eligible, and cannot take `%s` either"
            .formatted(condition.code(), String.join("`, `", held)),
        "add `.onlyFor(\"your-step\")` if it is meant for one step of this pack");
  }

  private static Optional<CodeUse> use(CodeKind kind, String code, OfDay day, LawView view) {
    return view.law().uses().stream()
        .filter(use -> use.kind() == kind && use.code().equals(code) && use.isSubject())
        .filter(use -> use.at().isOf(Outlines.STAGE) && day.has(use.at()))
        .findFirst();
  }

  private static void orders(OfDay day, Set<String> told, LawView view) {
    Map<String, Integer> steps = new HashMap<>();
    for (Step step : day.settled().steps()) steps.put(step.code(), step.order());
    Map<String, Integer> conditions = new HashMap<>();
    for (Condition each : day.settled().conditions()) conditions.put(each.code(), each.order());
    for (Step step : day.settled().steps()) {
      equal(CodeKind.STEP, step.code(), steps, day, told, view);
      for (String before : step.follows()) {
        Integer place = steps.get(before);
        if (place != null && place > step.order()) against(step, before, place, day, told, view);
      }
    }
    for (String code : conditions.keySet()) {
      equal(CodeKind.CONDITION, code, conditions, day, told, view);
    }
  }

  private static void against(
      Step step, String before, int place, OfDay day, Set<String> told, LawView view) {
    Said.Verb verb = order(CodeKind.STEP, step.code(), day, view).orElse(null);
    CodeUse use = use(CodeKind.STEP, step.code(), day, view).orElse(null);
    if (use == null || verb == null || !told.add("against " + step.code())) return;
    RuleAt at = speaker(verb, view);
    view.add(
        Kind.ORDER_AGAINST_WAIT,
        at,
        verb.begin(),
        verb.end(),
        "`%s` waits for `%s`, but stands before it, which has the order %s"
            .formatted(step.code(), before, place),
        "give it an order above %s".formatted(place));
  }

  private static void equal(
      CodeKind kind,
      String code,
      Map<String, Integer> orders,
      OfDay day,
      Set<String> told,
      LawView view) {
    if (view.isDoubtful(code)) return;
    Said.Verb verb = order(kind, code, day, view).orElse(null);
    if (verb == null) return;
    Integer order = orders.get(code);
    for (Map.Entry<String, Integer> other : orders.entrySet()) {
      boolean same = other.getValue().equals(order) && !other.getKey().equals(code);
      boolean toldOfOther = told.contains("equal " + other.getKey() + order);
      if (!same || toldOfOther || !told.add("equal " + code + order)) continue;
      view.add(
          Kind.EQUAL_ORDER,
          speaker(verb, view),
          verb.begin(),
          verb.end(),
          "the %s `%s` has the order %s too".formatted(kind.word(), other.getKey(), order),
          "give each an order of its own; those of the standard pack are hundreds and fifties");
    }
  }

  /** Where a rule of the pack says the order of something. */
  private static Optional<Said.Verb> order(CodeKind kind, String code, OfDay day, LawView view) {
    return view.law().uses().stream()
        .filter(use -> use.kind() == kind && use.code().equals(code) && use.isSubject())
        .filter(use -> day.has(use.at()) && use.said() != null)
        .flatMap(use -> use.said().verbs().stream())
        .filter(verb -> verb.name().equals("order"))
        .findFirst();
  }

  private static RuleAt speaker(Said.Verb verb, LawView view) {
    return view.law().own().stream()
        .filter(rule -> rule.said().stream().anyMatch(said -> said.verbs().contains(verb)))
        .findFirst()
        .orElseThrow();
  }

  private static void changes(RuleAt rule, LawView view) {
    if (rule.rule().annotation("replaces").isPresent()) return;
    for (Said said : rule.said()) {
      String code = said.first().text(0).orElse("");
      boolean step = view.foreign(CodeKind.STEP).contains(code);
      if (LIGHTER.contains(said.first().name()) && step) {
        changed(
            rule,
            said.first(),
            "the step `%s` is one of another pack, and may be made lighter for whoever must take it"
                .formatted(code),
            view);
      }
      CodeKind kind = CodeKind.called(said.first().name()).orElse(null);
      if (kind == null || !rule.isOf(Outlines.STAGE)) continue;
      if (!view.foreign(kind).contains(code)) continue;
      for (Said.Verb verb : said.verbs()) {
        if (!CHANGES.contains(verb.name())) continue;
        changed(
            rule,
            verb,
            "the %s `%s` is one of another pack, and is changed here for everybody"
                .formatted(kind.word(), code),
            view);
      }
    }
  }

  private static void changed(RuleAt rule, Said.Verb verb, String message, LawView view) {
    view.add(
        Kind.CHANGES_ANOTHER_PACK,
        rule,
        verb.begin(),
        verb.end(),
        message,
        "say with @replaces which rule no longer holds; or say it of a step of this pack");
  }
}
