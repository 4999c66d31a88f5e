package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.UnknownCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Codes that facts are compared with: one that no pack has matches nothing. */
final class CodesInConditions {

  private CodesInConditions() {}

  static void check(RuleCheck rule, Codes codes) {
    Typing quiet = rule.checked().typing(Telling.NOBODY);
    for (When.Fact fact : rule.when().facts()) {
      for (Comparison each : Comparison.in(fact, rule.when(), quiet)) {
        Codes.Of kind = kind(each);
        if (kind == null || !each.isOfTexts()) continue;
        for (Expr.Literal literal : each.literals()) look(rule, codes, kind, each, literal);
      }
    }
  }

  private static Codes.@Nullable Of kind(Comparison comparison) {
    boolean text =
        new Type.OfJava(String.class)
            .equals(comparison.owner().properties().get(comparison.property()));
    boolean unknown = comparison.owner().equals(new Type.OfJava(UnknownCode.class));
    if (!text || unknown) return null;
    boolean condition = comparison.owner().equals(new Type.OfJava(Condition.class));
    return switch (comparison.property()) {
      case "step", "filing" -> Codes.Of.STEP;
      case "material" -> Codes.Of.MATERIAL;
      case "code" -> condition ? Codes.Of.CONDITION : null;
      default -> null;
    };
  }

  private static void look(
      RuleCheck rule, Codes codes, Codes.Of kind, Comparison comparison, Expr.Literal literal) {
    Set<String> known = codes.all(kind);
    String given = literal.value();
    Predicate<String> fits =
        switch (comparison.operator()) {
          case "startsWith" -> code -> code.startsWith(given);
          case "endsWith" -> code -> code.endsWith(given);
          case "contains" -> code -> code.contains(given);
          default -> given::equals;
        };
    if (!comparison.isEquality() && fits.test("")) return;
    boolean other =
        !comparison.isEquality()
            && !Set.of("startsWith", "endsWith", "contains").contains(comparison.operator());
    if (other || known.stream().anyMatch(fits)) return;
    Optional<String> meant =
        comparison.isEquality()
            ? DidYouMean.of(given.toLowerCase(Locale.ROOT).replace('_', '-'), known)
            : Optional.empty();
    rule.telling()
        .tell(
            Kind.UNKNOWN_CODE,
            literal.begin(),
            literal.end(),
            comparison.isEquality()
                ? "no pack has a %s `%s`".formatted(kind.word(), given)
                : "no pack has a %s whose code fits `%s`".formatted(kind.word(), given),
            meant
                .map("write `\"%s\"`"::formatted)
                .orElse(
                    "write the code of a %s, as its line `%s.CODE` in the texts has it"
                        .formatted(kind.word(), kind.word())),
            meant
                .map(
                    code ->
                        new Edit[] {new Edit(literal.begin(), literal.end(), "\"" + code + "\"")})
                .orElse(new Edit[0]));
  }
}
