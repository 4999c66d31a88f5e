package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a fact that is compared with literals.
 *
 * @param owner what the value is a property of
 * @param property its name
 * @param value as it is written
 * @param operator as it is written, {@code ==} for {@code in}, or the name of a call as {@code
 *     startsWith}
 * @param literals what it is compared with; it is enough if one of them fits
 */
record Comparison(
    Type owner, String property, Expr value, String operator, List<Expr.Literal> literals) {

  /** All comparisons in the tests of a fact. */
  static List<Comparison> in(When.Fact fact, When when, Typing quiet) {
    List<Comparison> found = new ArrayList<>();
    List<Condition.Constraint> constraints = fact.pattern().constraints();
    for (int i = 0; i < constraints.size(); i++) {
      Scope scope = fact.scopes().get(i);
      Expressions.visit(
          constraints.get(i).test(),
          part -> {
            Comparison each = of(part, scope, when, quiet);
            if (each != null) found.add(each);
          });
    }
    return found;
  }

  private static @Nullable Comparison of(Expr part, Scope scope, When when, Typing quiet) {
    if (part instanceof Expr.Binary binary) {
      boolean flipped = binary.left() instanceof Expr.Literal;
      Expr value = flipped ? binary.right() : binary.left();
      Expr other = flipped ? binary.left() : binary.right();
      return of(value, binary.operator(), List.of(other), scope, when, quiet);
    }
    if (part instanceof Expr.In in) {
      return of(in.left(), in.negated() ? "!=" : "==", in.items(), scope, when, quiet);
    }
    boolean call =
        part instanceof Expr.Call each && each.target() != null && each.arguments().size() == 1;
    if (!call) return null;
    Expr.Call each = (Expr.Call) part;
    Expr target = each.target();
    return target == null ? null : of(target, each.name(), each.arguments(), scope, when, quiet);
  }

  private static @Nullable Comparison of(
      Expr written, String operator, List<Expr> others, Scope scope, When when, Typing quiet) {
    List<Expr.Literal> literals = new ArrayList<>();
    for (Expr each : others) {
      Expr.Literal literal = literal(Expressions.bare(each));
      if (literal != null) literals.add(literal);
    }
    if (literals.isEmpty()) return null;
    Expr value = Expressions.bare(written);
    Scope at = scope;
    if (value instanceof Expr.Name name && name.isVariable()) {
      When.Bound bound = when.bound(name.name());
      Expr taken = bound == null ? null : bound.value();
      Condition.Pattern in = bound == null ? null : bound.in();
      if (taken == null || in == null) return null;
      value = taken;
      for (When.Fact fact : when.facts()) {
        if (fact.pattern().equals(in) && !fact.scopes().isEmpty()) at = fact.scopes().get(0);
      }
    }
    Type owner = owner(value, at, quiet);
    String property = property(value);
    return owner == null || property.isEmpty()
        ? null
        : new Comparison(owner, property, written, operator, literals);
  }

  /** A literal, one below zero included; null if it is none, or {@code null} itself. */
  private static Expr.@Nullable Literal literal(Expr expression) {
    if (expression instanceof Expr.Literal literal) {
      return literal.kind() == LiteralKind.NULL ? null : literal;
    }
    boolean below =
        expression instanceof Expr.Unary unary
            && unary.operator().equals("-")
            && unary.operand() instanceof Expr.Literal;
    if (!below) return null;
    Expr.Literal above = (Expr.Literal) ((Expr.Unary) expression).operand();
    return new Expr.Literal(
        above.kind(), "-" + above.value(), expression.begin(), expression.end());
  }

  private static @Nullable Type owner(Expr value, Scope scope, Typing quiet) {
    if (value instanceof Expr.Member member) return quiet.of(member.target(), scope);
    if (value instanceof Expr.Call call && call.target() != null) {
      return quiet.of(call.target(), scope);
    }
    return scope.fact();
  }

  private static String property(Expr value) {
    if (value instanceof Expr.Name name) return name.name();
    if (value instanceof Expr.Member member) return member.name();
    return value instanceof Expr.Call call && call.arguments().isEmpty() ? call.name() : "";
  }

  /** Whether the literals are texts. */
  boolean isOfTexts() {
    return literals.stream().allMatch(each -> each.kind() == LiteralKind.TEXT);
  }

  /** Whether it is an {@code ==}, {@code !=} or {@code in}, or a call that means the same. */
  boolean isEquality() {
    return operator.equals("==") || operator.equals("!=") || operator.equals("equals");
  }
}
