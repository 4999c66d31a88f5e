package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.Set;

/** Sorts of conditions that packs do not have: what remains is safe, and reads like the law. */
final class ForbiddenConditions {

  private static final Set<String> FUNCTIONS =
      Set.of("count", "sum", "min", "max", "average", "collectList", "collectSet");

  private final Telling telling;

  private ForbiddenConditions(Telling telling) {
    this.telling = telling;
  }

  static void check(RuleCheck rule) {
    ForbiddenConditions check = new ForbiddenConditions(rule.telling());
    for (Condition each : rule.rule().when()) check.look(each, false);
    boolean empty =
        rule.rule().when().isEmpty() && !rule.isWhenUnread() && rule.rule().thenBegin() > 0;
    if (!empty) return;
    int begin = rule.rule().whenBegin();
    rule.telling()
        .tell(
            Kind.EMPTY_WHEN,
            begin,
            begin + "when".length(),
            "it is not said when the rule applies",
            "for a rule that always applies write `Always()` below `when`, and import it");
  }

  private void look(Condition condition, boolean negated) {
    if (condition instanceof Condition.Eval eval) forbidden("eval", eval.begin());
    else if (condition instanceof Condition.Pattern pattern) look(pattern, negated);
    else if (condition instanceof Condition.Accumulate accumulate) look(accumulate);
    else if (condition instanceof Condition.Group group) look(group, negated);
  }

  private void look(Condition.Group group, boolean negated) {
    boolean not = group.join() == Join.NOT;
    if (group.join() == Join.FORALL) {
      forbidden("forall", group.begin());
      return;
    }
    boolean nested = negated && not;
    if (nested) {
      telling.tell(
          Kind.NOT_WITHIN_NOT,
          group.begin(),
          group.begin() + "not".length(),
          "a `not` stands within another `not` or an `exists`",
          "declare a fact for the inner one, insert it in a rule of the stage `concepts`, and match that");
    }
    boolean closed = not || group.join() == Join.EXISTS;
    for (Condition each : group.parts()) {
      // Two in a row were told when they were read.
      boolean told =
          not
              && each instanceof Condition.Group inner
              && group.parts().size() == 1
              && inner.join() == Join.NOT;
      look(each, !told && ((negated && !nested) || closed));
    }
  }

  private void look(Condition.Accumulate accumulate) {
    for (Condition each : accumulate.source()) look(each, true);
    for (Condition.Constraint each : accumulate.functions()) {
      boolean known = each.test() instanceof Expr.Call call && FUNCTIONS.contains(call.name());
      if (known || each.test() instanceof Expr.Unread) continue;
      telling.tell(
          Kind.FORBIDDEN_CONDITION,
          each.begin(),
          each.end(),
          "`accumulate` cannot work out this",
          "write one of count, sum, min, max, average, collectList, collectSet");
    }
  }

  private void look(Condition.Pattern pattern, boolean negated) {
    Expr from = pattern.from();
    if (from == null) return;
    boolean list = Paths.of(from).startsWith("$");
    if (list && !negated) return;
    telling.tell(
        Kind.FORBIDDEN_FROM,
        from.begin(),
        from.end(),
        list
            ? "`from` cannot stand within `not`, `exists` or `accumulate`"
            : "with `from` one can look into a list that is bound to a variable, and nothing else",
        list
            ? "test the list itself, as in `$list contains $x`"
            : "bind the list first, as in `Enterprise($people : operators)`, and write `from $people`");
  }

  private void forbidden(String word, int begin) {
    telling.tell(
        Kind.FORBIDDEN_CONDITION,
        begin,
        begin + word.length(),
        "a pack does not use `%s`".formatted(word),
        word.equals("eval")
            ? "write the test within the brackets of its fact, as in `Trade(exports == true)`"
            : "say with `not` that there is none of which it is not so");
  }
}
