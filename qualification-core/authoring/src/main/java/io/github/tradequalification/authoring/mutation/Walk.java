package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the trees of a rule. */
final class Walk {

  private Walk() {}

  /** The parts of an expression, in order. */
  static List<Expr> parts(Expr of) {
    List<Expr> parts = new ArrayList<>();
    if (of instanceof Expr.Member member) parts.add(member.target());
    if (of instanceof Expr.Call call) {
      if (call.target() != null) parts.add(call.target());
      parts.addAll(call.arguments());
    }
    if (of instanceof Expr.Index index) parts.addAll(List.of(index.target(), index.index()));
    if (of instanceof Expr.Binary binary) parts.addAll(List.of(binary.left(), binary.right()));
    if (of instanceof Expr.Unary unary) parts.add(unary.operand());
    if (of instanceof Expr.In in) {
      parts.add(in.left());
      parts.addAll(in.items());
    }
    if (of instanceof Expr.Bracketed bracketed) parts.add(bracketed.inner());
    if (of instanceof Expr.Listed listed) parts.addAll(listed.items());
    if (of instanceof Expr.New made) parts.addAll(made.arguments());
    if (of instanceof Expr.NewArray array) parts.addAll(array.items());
    return parts;
  }

  /** An expression and all within it. */
  static void through(Expr expression, Consumer<Expr> visitor) {
    visitor.accept(expression);
    for (Expr part : parts(expression)) through(part, visitor);
  }

  /** All patterns of a rule, and those within others. */
  static List<Condition.Pattern> patterns(List<Condition> conditions) {
    List<Condition.Pattern> patterns = new ArrayList<>();
    for (Condition each : conditions) {
      if (each instanceof Condition.Pattern pattern) patterns.add(pattern);
      if (each instanceof Condition.Group group) patterns.addAll(patterns(group.parts()));
      if (each instanceof Condition.Accumulate accumulate) {
        patterns.addAll(patterns(accumulate.source()));
      }
    }
    return patterns;
  }

  /** All lists of tests that must all be true. */
  static List<List<Constraint>> tests(List<Condition> conditions) {
    List<List<Constraint>> tests = new ArrayList<>();
    for (Condition.Pattern pattern : patterns(conditions)) tests.add(pattern.constraints());
    for (Condition each : conditions) {
      if (each instanceof Condition.Accumulate accumulate) tests.add(accumulate.constraints());
    }
    return tests;
  }

  /** The expressions of all statements of a rule. */
  static List<Expr> statements(Rule rule) {
    List<Expr> expressions = new ArrayList<>();
    for (Statement each : rule.then()) {
      if (each.expression() != null) expressions.add(each.expression());
    }
    return expressions;
  }

  /** The calls of a chain, the first first; empty if it is none. */
  static List<Expr.Call> chain(Expr expression) {
    List<Expr.Call> calls = new ArrayList<>();
    Expr at = expression;
    while (at instanceof Expr.Call call && call.target() != null) {
      calls.add(0, call);
      at = call.target();
    }
    return at instanceof Expr.Name name && name.name().equals("conclude") ? calls : List.of();
  }
}
