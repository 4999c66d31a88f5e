package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.rule.Fact;

/** Whether what stands as a test is one: something that is true or false. */
final class TestsInConditions {

  private final RuleCheck rule;
  private final Typing quiet;

  private TestsInConditions(RuleCheck rule) {
    this.rule = rule;
    this.quiet = rule.checked().typing(Telling.NOBODY);
  }

  static void check(RuleCheck rule) {
    TestsInConditions check = new TestsInConditions(rule);
    for (When.Fact fact : rule.when().facts()) {
      for (int i = 0; i < fact.scopes().size(); i++) {
        Condition.Constraint each = fact.pattern().constraints().get(i);
        if (!each.onlyBinds()) check.look(each.test(), fact.scopes().get(i));
      }
    }
  }

  private void look(Expr test, Scope scope) {
    Expr bare = Expressions.bare(test);
    if (bare instanceof Expr.Binary binary) {
      boolean joins = binary.operator().equals("&&") || binary.operator().equals("||");
      if (joins) {
        look(binary.left(), scope);
        look(binary.right(), scope);
        return;
      }
      if (isFixed(binary.left()) && isFixed(binary.right())) {
        String shown = rule.text(binary.left().begin(), binary.left().end());
        tell(
            bare,
            "here %s is compared, and nothing of the fact".formatted(shown),
            "write what is compared without quotes or brackets around it, as in `region == null`");
        return;
      }
    }
    if (bare instanceof Expr.Unary unary && unary.operator().equals("!")) {
      look(unary.operand(), scope);
      return;
    }
    Type type = quiet.of(bare, scope);
    Sort sort = Sort.of(type);
    String shown = rule.text(bare.begin(), bare.end());
    boolean open =
        new Type.OfJava(Fact.class).equals(scope.fact()) && Paths.of(bare).equals("value");
    if (open) {
      tell(bare, "`value` alone is no test", "write `value == true`, or what else it must be");
      return;
    }
    if (sort == Sort.TRUTH || sort == Sort.UNKNOWN) return;
    boolean literal = bare instanceof Expr.Literal || bare instanceof Expr.Unary;
    tell(
        bare,
        "`%s` alone is neither true nor false".formatted(shown),
        literal
            ? "say what is compared with it, as in `x == %s`; numbers have no comma in them"
                .formatted(shown)
            : "compare it with something, as in `%s != null`".formatted(shown));
  }

  /** Whether it is the same for all facts. */
  private static boolean isFixed(Expr expression) {
    Expr bare = Expressions.bare(expression);
    return bare instanceof Expr.Literal || bare instanceof Expr.Listed;
  }

  private void tell(Expr at, String message, String wayOut) {
    rule.telling().tell(Kind.NO_TEST, at.begin(), at.end(), message, wayOut);
  }
}
