package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;

/** Takes out the rule, and one of several statements. */
final class StatementMutator implements Mutator {

  @Override
  public void mutate(Site site) {
    Rule rule = site.rule();
    site.annotated(
        MutationKind.RULE_DROPPED,
        rule.begin(),
        site.text(rule.begin(), rule.nameEnd()),
        "",
        new Effect.None());
    if (rule.then().size() < 2) return;
    for (Statement each : rule.then()) {
      site.replaced(MutationKind.STATEMENT_DROPPED, each.begin(), each.end(), "");
    }
  }
}
