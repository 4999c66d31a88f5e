package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands between {@code when} and {@code then}: what it is, and whether it can be true. */
final class ConditionsCheck implements Check {

  /** What is told once of a name, since it is mended once for all. */
  private static final Set<Kind> ONCE = EnumSet.of(Kind.NOT_IMPORTED, Kind.UNKNOWN_TYPE);

  @Override
  public void look(CheckedPack checked, Report report) {
    Set<String> told = new HashSet<>();
    Codes codes = new Codes(checked.all());
    Map<String, String> declared = FactNames.declaredIn(checked.all());
    for (DrlFile file : checked.pack().files()) {
      for (Rule rule : file.rules()) {
        RuleCheck each = RuleCheck.of(checked, file, rule, report);
        Telling once =
            (kind, begin, end, message, wayOut, edits) -> {
              if (!ONCE.contains(kind) || told.add(message))
                each.telling().tell(kind, begin, end, message, wayOut, edits);
            };
        types(each, checked.typing(once));
        VariablesCheck.check(each);
        ForbiddenConditions.check(each);
        Contradictions.check(each);
        NullsCheck.check(each);
        TruthsUnderNot.check(each);
        CodesInConditions.check(each, codes);
        FactNames.check(each, declared);
        KeysInConditions.check(each, declared);
        TestsInConditions.check(each);
        OneEnterprise.check(each);
        ValuesInConditions.check(each);
      }
    }
  }

  private static void types(RuleCheck rule, Typing typing) {
    for (When.Fact fact : rule.when().facts()) {
      Condition.Pattern pattern = fact.pattern();
      if (pattern.type().isEmpty()) continue;
      if (fact.type() instanceof Type.Unknown) {
        typing.names().typeAt(pattern.type(), pattern.typeBegin());
      }
      List<Condition.Constraint> constraints = pattern.constraints();
      for (int i = 0; i < constraints.size(); i++) {
        typing.of(constraints.get(i).test(), fact.scopes().get(i));
      }
    }
  }
}
