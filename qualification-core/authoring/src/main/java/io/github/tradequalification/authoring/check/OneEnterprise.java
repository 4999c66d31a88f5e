package io.github.tradequalification.authoring.check;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Person;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.Map;
import java.util.Set;

/** Law is for all: a rule that names one enterprise or person is a trial that was left behind. */
final class OneEnterprise {

  private static final Map<Class<?>, Set<String>> NAMES =
      Map.of(
          Enterprise.class, Set.of("name", "unifiedSocialCreditCode"),
          Person.class, Set.of("name", "idNumber"),
          Document.class, Set.of("holder", "number"),
          CompletedStep.class, Set.of("number", "registeredName"));

  private OneEnterprise() {}

  static void check(RuleCheck rule) {
    Typing quiet = rule.checked().typing(Telling.NOBODY);
    for (When.Fact fact : rule.when().facts()) {
      for (Comparison each : Comparison.in(fact, rule.when(), quiet)) {
        boolean named =
            each.owner() instanceof Type.OfJava java
                && NAMES.getOrDefault(java.raw(), Set.of()).contains(each.property())
                && each.isEquality()
                && each.isOfTexts();
        if (!named) continue;
        Expr.Literal literal = each.literals().get(0);
        if (literal.value().isEmpty()) continue;
        rule.telling()
            .tell(
                Kind.ONE_ENTERPRISE,
                literal.begin(),
                literal.end(),
                "the rule names one enterprise, person or paper, and law is for all",
                "say by its kind, place or plans to which enterprises the rule applies");
      }
    }
  }
}
