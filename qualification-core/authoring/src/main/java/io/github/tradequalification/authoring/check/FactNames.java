package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.rule.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code Fact(name == "…", value == …)}: declared in a descriptor, and compared as declared. */
final class FactNames {

  private static final String KEY = "fact.";
  private static final List<String> KINDS = List.of("boolean", "number", "text");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final RuleCheck rule;
  private final Map<String, String> declared;

  private FactNames(RuleCheck rule, Map<String, String> declared) {
    this.rule = rule;
    this.declared = declared;
  }

  /** The kinds of the facts that packs declare, as they are written, by name. */
  static Map<String, String> declaredIn(List<PackSource> packs) {
    Map<String, String> declared = new TreeMap<>();
    for (PackSource pack : packs) {
      pack.descriptor()
          .values()
          .forEach(
              (key, kind) -> {
                if (!key.startsWith(KEY)) return;
                // One of a kind that there is not was told of where it is declared.
                boolean known = KINDS.contains(kind.strip());
                declared.put(key.substring(KEY.length()), known ? kind.strip() : "");
              });
    }
    return declared;
  }

  static void check(RuleCheck rule, Map<String, String> declared) {
    FactNames check = new FactNames(rule, declared);
    Typing quiet = rule.checked().typing(Telling.NOBODY);
    for (When.Fact fact : rule.when().facts()) {
      if (!fact.type().equals(new Type.OfJava(Fact.class))) continue;
      List<Comparison> comparisons = Comparison.in(fact, rule.when(), quiet);
      String kind = "";
      for (Comparison each : comparisons) {
        if (!each.property().equals("name") || !each.isOfTexts()) continue;
        for (Expr.Literal name : each.literals()) kind = check.kind(name);
      }
      for (Comparison each : comparisons) {
        if (each.property().equals("value") && !kind.isEmpty()) check.value(each, kind);
      }
      check.withoutValue(fact, comparisons);
      check.negatedTruth(fact);
    }
  }

  /** The kind of the fact of a name, empty if there is none. */
  private String kind(Expr.Literal name) {
    String kind = declared.get(name.value());
    if (kind != null) return kind;
    List<String> names = declared.keySet().stream().filter(NAME.asMatchPredicate()).toList();
    String bare = name.value().replaceFirst("^facts?\\.", "");
    Optional<String> meant =
        names.contains(bare) ? Optional.of(bare) : DidYouMean.of(name.value(), names);
    rule.telling()
        .tell(
            Kind.UNKNOWN_FACT_NAME,
            name.begin(),
            name.end(),
            "no pack declares a fact `%s`".formatted(name.value()),
            meant
                .map("write `\"%s\"`"::formatted)
                .orElse(
                    NAME.matcher(name.value()).matches()
                        ? "add `fact.%s=boolean` (or `number`, or `text`) to pack.properties"
                            .formatted(name.value())
                        : "write the name of a fact as a pack.properties declares it"),
            meant
                .map(word -> new Edit[] {new Edit(name.begin(), name.end(), "\"" + word + "\"")})
                .orElse(new Edit[0]));
    return "";
  }

  private void value(Comparison comparison, String kind) {
    for (Expr.Literal each : comparison.literals()) {
      LiteralKind wanted =
          switch (kind) {
            case "boolean" -> LiteralKind.TRUTH;
            case "number" -> LiteralKind.NUMBER;
            default -> LiteralKind.TEXT;
          };
      if (each.kind() != wanted) {
        rule.telling()
            .tell(
                Kind.KINDS_DIFFER,
                each.begin(),
                each.end(),
                "the fact is declared as `%s`, and never is `%s`"
                    .formatted(kind, rule.text(each.begin(), each.end())),
                switch (wanted) {
                  case TRUTH -> "write `true` or `false`, without quotes";
                  case NUMBER -> "write a number, without quotes";
                  default -> "write a text, in quotes";
                });
      } else if (wanted == LiteralKind.NUMBER && comparison.isEquality()) {
        rule.telling()
            .tell(
                Kind.KINDS_DIFFER,
                each.begin(),
                each.end(),
                "the number of such a fact is never equal to one that a rule writes",
                "write `value >= %s, value <= %s`".formatted(each.value(), each.value()));
      }
    }
  }

  /** There is always one of each name, so that its name alone says nothing. */
  private void withoutValue(When.Fact fact, List<Comparison> comparisons) {
    List<Condition.Constraint> tests = fact.pattern().constraints();
    boolean alone =
        tests.size() == 1
            && comparisons.size() == 1
            && fact.pattern().variable() == null
            && comparisons.get(0).property().equals("name");
    if (!alone) return;
    rule.telling()
        .tell(
            Kind.NO_TEST,
            tests.get(0).begin(),
            tests.get(0).end(),
            "of each such fact there is one, whether its value is known or not",
            "write what its value must be, as in `value == true`");
  }

  /** There is one such fact whether it is known or not: to say that it is not so is no test. */
  private void negatedTruth(When.Fact fact) {
    List<Condition.Constraint> tests = fact.pattern().constraints();
    if (tests.size() == 2) TruthsUnderNot.check(rule, fact, tests.get(1));
  }
}
