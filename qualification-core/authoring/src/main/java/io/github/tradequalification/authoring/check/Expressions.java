package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks through expressions. */
final class Expressions {

  private Expressions() {}

  /** Visits an expression and all that it consists of, from outside. */
  static void visit(Expr expression, Consumer<Expr> visitor) {
    visitor.accept(expression);
    for (Expr part : parts(expression)) visit(part, visitor);
  }

  /** Visits what an expression consists of, and no deeper. */
  static void visitParts(Expr expression, Consumer<Expr> visitor) {
    for (Expr part : parts(expression)) visitor.accept(part);
  }

  private static List<Expr> parts(Expr expression) {
    if (expression instanceof Expr.Member member) return List.of(member.target());
    if (expression instanceof Expr.Index index) return List.of(index.target(), index.index());
    if (expression instanceof Expr.Binary binary) return List.of(binary.left(), binary.right());
    if (expression instanceof Expr.Unary unary) return List.of(unary.operand());
    if (expression instanceof Expr.Bracketed bracketed) return List.of(bracketed.inner());
    if (expression instanceof Expr.Listed listed) return listed.items();
    if (expression instanceof Expr.New made) return made.arguments();
    if (expression instanceof Expr.NewArray made) return made.items();
    List<Expr> parts = new ArrayList<>();
    if (expression instanceof Expr.In in) {
      parts.add(in.left());
      parts.addAll(in.items());
    }
    if (expression instanceof Expr.Call call) {
      if (call.target() != null) parts.add(call.target());
      parts.addAll(call.arguments());
    }
    return parts;
  }

  /** All expressions of conditions, each from outside. */
  static List<Expr> of(List<Condition> conditions) {
    List<Expr> found = new ArrayList<>();
    for (Condition each : conditions) add(each, found);
    return found;
  }

  private static void add(Condition condition, List<Expr> found) {
    if (condition instanceof Condition.Pattern pattern) {
      for (Condition.Constraint each : pattern.constraints()) found.add(each.test());
      if (pattern.from() != null) found.add(pattern.from());
    } else if (condition instanceof Condition.Group group) {
      for (Condition each : group.parts()) add(each, found);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      for (Condition each : accumulate.source()) add(each, found);
      for (Condition.Constraint each : accumulate.functions()) found.add(each.test());
      for (Condition.Constraint each : accumulate.constraints()) found.add(each.test());
    } else if (condition instanceof Condition.Eval eval) found.add(eval.test());
  }

  /** All expressions of a consequence, each from outside. */
  static List<Expr> ofConsequence(Rule rule) {
    List<Expr> found = new ArrayList<>();
    for (Statement each : rule.then()) {
      Expr expression = each.expression();
      if (expression != null) found.add(expression);
    }
    return found;
  }

  /** Without brackets around it. */
  static Expr bare(Expr expression) {
    Expr inner = expression;
    while (inner instanceof Expr.Bracketed bracketed) inner = bracketed.inner();
    return inner;
  }
}
