package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.HashSet;
import java.util.Set;

/** What stands between {@code then} and {@code end}: finished verbs, and facts that are made. */
final class ThenCheck implements Check {

  @Override
  public void look(CheckedPack checked, Report report) {
    for (DrlFile file : checked.pack().files()) {
      for (Rule rule : file.rules()) {
        RuleCheck each = RuleCheck.of(checked, file, rule, report);
        look(each, checked.typing(each.telling()));
      }
    }
  }

  private static void look(RuleCheck rule, Typing typing) {
    int begin = rule.rule().thenBegin();
    boolean read = !rule.isUnread(rule.rule().begin(), rule.rule().end());
    if (rule.rule().then().isEmpty() && read) {
      rule.telling()
          .tell(
              Kind.EMPTY_THEN,
              begin,
              begin + "then".length(),
              "the rule concludes nothing",
              "say below `then` what follows, as in `conclude.required(\"a-step\");`, or delete the rule");
    }
    Set<String> said = new HashSet<>();
    for (Statement each : rule.rule().then()) {
      if (rule.isUnread(each.begin(), each.end())) continue;
      if (!said.add(rule.text(each.begin(), each.end()).replaceAll("\\s+", ""))) {
        twice(rule, each);
        continue;
      }
      look(each, rule, typing);
    }
  }

  private static void twice(RuleCheck rule, Statement statement) {
    rule.telling()
        .tell(
            Kind.SAID_TWICE,
            statement.begin(),
            statement.end(),
            "the same is said above, in this rule",
            "take this line out",
            new Edit(statement.begin(), statement.end(), ""));
  }

  private static void look(Statement statement, RuleCheck rule, Typing typing) {
    Expr expression = statement.expression();
    if (expression == null) {
      ForbiddenStatements.tell(statement, rule.telling());
      return;
    }
    Chain chain = Chain.of(expression);
    boolean alone = chain.root() == null && chain.calls().size() == 1;
    if (chain.word().equals("conclude") && chain.root() != null) {
      VerbsCheck.check(chain, rule, typing);
    } else if (alone && chain.word().equals("insert")) {
      InsertCheck.check(chain.calls().get(0), rule, typing);
    } else ForbiddenStatements.tell(chain, statement, rule.telling());
  }
}
