package io.github.tradequalification.authoring.check;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names under which papers state something, and under which a profile holds facts of packs. */
final class KeysInConditions {

  private static final Set<String> LOOKUPS = Set.of("get", "containsKey", "getOrDefault");

  private KeysInConditions() {}

  static void check(RuleCheck rule, Map<String, String> declared) {
    Typing quiet = rule.checked().typing(Telling.NOBODY);
    for (When.Fact fact : rule.when().facts()) {
      for (int i = 0; i < fact.scopes().size(); i++) {
        Scope scope = fact.scopes().get(i);
        Expressions.visit(
            fact.pattern().constraints().get(i).test(),
            part -> look(rule, part, scope, quiet, declared));
      }
    }
  }

  private static void look(
      RuleCheck rule, Expr part, Scope scope, Typing quiet, Map<String, String> declared) {
    Expr table = null;
    Expr key = null;
    if (part instanceof Expr.Index index) {
      table = index.target();
      key = index.index();
    } else if (part instanceof Expr.Call call && LOOKUPS.contains(call.name())) {
      table = call.target();
      key = call.arguments().isEmpty() ? null : call.arguments().get(0);
    }
    if (table == null) return;
    if (!(key instanceof Expr.Literal name) || name.kind() != LiteralKind.TEXT) return;
    Type owner =
        table instanceof Expr.Member member ? quiet.of(member.target(), scope) : scope.fact();
    String property = Types.simple(Paths.of(table));
    if (new Type.OfJava(Document.class).equals(owner) && property.equals("stated")) {
      String allowed = whyNotStated(name.value());
      if (allowed != null) {
        tell(
            rule,
            Kind.IMPOSSIBLE_VALUE,
            name,
            "no paper states a `%s`".formatted(name.value()),
            "write " + allowed);
      }
    } else if (new Type.OfJava(Enterprise.class).equals(owner)
        && property.equals("facts")
        && !declared.containsKey(name.value())) {
      tell(
          rule,
          Kind.UNKNOWN_FACT_NAME,
          name,
          "no pack declares a fact `%s`".formatted(name.value()),
          DidYouMean.of(name.value(), declared.keySet())
              .map("write `\"%s\"`"::formatted)
              .orElse("declare it in pack.properties, and match it with `Fact(name == …)`"));
    }
  }

  private static void tell(RuleCheck rule, Kind kind, Expr at, String message, String wayOut) {
    rule.telling().tell(kind, at.begin(), at.end(), message, wayOut);
  }

  /** What papers can state, if this is none of it. */
  private static @Nullable String whyNotStated(String key) {
    try {
      Document.of("x").stated(Map.of(key, "x")).build();
      return null;
    } catch (InvalidProfileException e) {
      return e.allowed();
    }
  }
}
