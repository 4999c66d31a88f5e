package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The {@code $} variables of a rule: bound once, where they can be seen, before they are used. */
final class VariablesCheck {

  private final RuleCheck rule;
  private final Set<String> told = new HashSet<>();

  private VariablesCheck(RuleCheck rule) {
    this.rule = rule;
  }

  static void check(RuleCheck rule) {
    if (rule.isWhenUnread()) return;
    VariablesCheck check = new VariablesCheck(rule);
    check.bindings();
    check.unused();
    for (When.Fact fact : rule.when().facts()) check.usesIn(fact);
    for (Condition each : rule.rule().when()) check.counted(each);
    Set<String> visible = rule.when().visible().keySet();
    for (Expr each : Expressions.ofConsequence(rule.rule())) check.uses(each, visible);
  }

  private void bindings() {
    Map<String, When.Bound> before = new HashMap<>();
    for (When.Bound each : rule.when().bound()) {
      if (!each.name().startsWith("$")) sign(each);
      When.Bound first = before.putIfAbsent(each.name(), each);
      boolean twice = first != null && first.seen() && first.branches().equals(each.branches());
      if (!twice) continue;
      tell(
          Kind.BOUND_TWICE,
          each.begin(),
          each.name(),
          "`%s` is bound twice".formatted(each.name()),
          "give the second one another name; to compare it with the first, write `==`");
    }
  }

  /** What a rule of this stage binds is shown nowhere. */
  private void unused() {
    if (!"concepts".equals(rule.rule().stage())) return;
    Set<String> used = new HashSet<>();
    Consumer<Expr> collect =
        part -> {
          if (part instanceof Expr.Name name) used.add(name.name());
        };
    for (Expr each : Expressions.of(rule.rule().when())) Expressions.visit(each, collect);
    for (Expr each : Expressions.ofConsequence(rule.rule())) Expressions.visit(each, collect);
    for (When.Bound each : rule.when().bound()) {
      if (used.contains(each.name()) || !each.name().startsWith("$")) continue;
      tell(
          Kind.UNUSED_VARIABLE,
          each.begin(),
          each.name(),
          "`%s` is bound, and nothing uses it".formatted(each.name()),
          "use it, or take the binding out");
    }
  }

  private void sign(When.Bound bound) {
    if (bound.name().isEmpty()) return;
    told.add(bound.name());
    tell(
        Kind.VARIABLE_SIGN,
        bound.begin(),
        bound.name(),
        "`%s` is bound like a variable, and has no `$`".formatted(bound.name()),
        "write `$%s`, here and wherever it is used".formatted(bound.name()));
  }

  private void usesIn(When.Fact fact) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < fact.scopes().size(); i++) {
      known.addAll(fact.scopes().get(i).variables().keySet());
      uses(fact.pattern().constraints().get(i).test(), known);
    }
    Expr from = fact.pattern().from();
    if (from != null) uses(from, fact.before());
  }

  /** What is counted, and what comes out of it, is bound somewhere in the rule. */
  private void counted(Condition condition) {
    if (condition instanceof Condition.Group group) group.parts().forEach(this::counted);
    if (!(condition instanceof Condition.Accumulate accumulate)) return;
    Set<String> bound = new HashSet<>();
    for (When.Bound each : rule.when().bound()) bound.add(each.name());
    for (Condition.Constraint each : accumulate.functions()) uses(each.test(), bound);
    for (Condition.Constraint each : accumulate.constraints()) uses(each.test(), bound);
  }

  private void uses(Expr expression, Set<String> known) {
    Expressions.visit(
        expression,
        part -> {
          boolean unknown =
              part instanceof Expr.Name name
                  && name.isVariable()
                  && !known.contains(name.name())
                  && told.add(name.name());
          if (unknown) unknown((Expr.Name) part, known);
        });
  }

  private void unknown(Expr.Name variable, Set<String> known) {
    String name = variable.name();
    When.Bound bound = rule.when().bound(name);
    if (bound == null) {
      Optional<String> meant = DidYouMean.of(name, new TreeSet<>(known));
      tell(
          Kind.UNKNOWN_VARIABLE,
          variable.begin(),
          name,
          "`%s` is not bound to anything".formatted(name),
          meant
              .map("write `%s`"::formatted)
              .orElse("bind it after `when`, as in `Enterprise(%s : name)`".formatted(name)),
          meant
              .map(word -> new Edit[] {new Edit(variable.begin(), variable.end(), word)})
              .orElse(new Edit[0]));
      return;
    }
    boolean later = bound.begin() > variable.begin();
    tell(
        later ? Kind.UNKNOWN_VARIABLE : Kind.BOUND_INSIDE,
        variable.begin(),
        name,
        later ? "`%s` is used before it is bound".formatted(name) : inside(bound),
        later
            ? "move the fact that binds it above this one"
            : "bind it in a fact that is always there; for `or`, in every part of it");
  }

  private static String inside(When.Bound bound) {
    return bound.branches().isEmpty()
        ? "`%s` is bound within `not`, `exists` or `accumulate`, and unknown outside"
            .formatted(bound.name())
        : "`%s` is bound in one part of `or` alone".formatted(bound.name());
  }

  private void tell(
      Kind kind, int begin, String name, String message, String wayOut, Edit... edits) {
    rule.telling().tell(kind, begin, begin + name.length(), message, wayOut, edits);
  }
}
