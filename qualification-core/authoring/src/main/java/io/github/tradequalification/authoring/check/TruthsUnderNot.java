package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;

/** {@code not} before a fact that is always there: where the value is not known it is true too. */
final class TruthsUnderNot {

  private TruthsUnderNot() {}

  /** Looks at all facts of which there always is one. */
  static void check(RuleCheck rule) {
    for (When.Fact fact : rule.when().facts()) {
      boolean single =
          fact.type() instanceof Type.OfJava java && FactStages.single().contains(java.raw());
      boolean one = fact.pattern().constraints().size() == 1;
      if (single && one) check(rule, fact, fact.pattern().constraints().get(0));
    }
  }

  /** Looks at the only test of such a fact. */
  static void check(RuleCheck rule, When.Fact fact, Condition.Constraint only) {
    boolean negated = fact.within().size() == 1 && fact.within().get(0) == Join.NOT;
    if (!negated || !(only.test() instanceof Expr.Binary test)) return;
    boolean truth =
        test.operator().equals("==")
            && test.right() instanceof Expr.Literal literal
            && literal.kind() == LiteralKind.TRUTH;
    Nullness nullness = new Nullness(rule.when(), rule.checked().typing(Telling.NOBODY));
    if (!truth || !nullness.mayBeNull(test.left(), fact.scopes().get(0))) return;
    String shown = rule.text(test.left().begin(), test.left().end());
    rule.telling()
        .tell(
            Kind.NULLABLE_TRUTH,
            test.begin(),
            test.end(),
            "with `not` before it this is true as well where `%s` is not known".formatted(shown),
            "take `not` out, and " + NullsCheck.wayOut(shown, test.right(), true));
  }
}
