package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Fact;
import io.github.tradequalification.rule.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tests that cannot all be true, and tests that are true of everything. */
final class Contradictions {

  /** Where the profile holds a fact that is one by itself too. */
  private static final Map<String, String> PARTS =
      Map.of("Office", "Enterprise.office.", "Trade", "Enterprise.trade.");

  /** What there is one fact of each for. */
  private static final Map<Class<?>, String> IDENTITY =
      Map.of(
          Fact.class,
          "name",
          io.github.tradequalification.rule.Condition.class,
          "code",
          Step.class,
          "step");

  private final RuleCheck rule;
  private final Typing quiet;
  private final Map<String, Values> all = new HashMap<>();
  private final Bounds bounds = new Bounds();

  private Contradictions(RuleCheck rule) {
    this.rule = rule;
    this.quiet = rule.checked().typing(Telling.NOBODY);
  }

  static void check(RuleCheck rule) {
    Contradictions together = new Contradictions(rule);
    for (When.Fact fact : rule.when().facts()) {
      boolean negated = fact.within().equals(List.of(Join.NOT));
      if (fact.isThere()) together.look(fact, false);
      else {
        boolean possible = new Contradictions(rule).look(fact, false);
        boolean one = isSingle(fact) && fact.pattern().constraints().size() == 1;
        if (possible && negated && one) together.look(fact, true);
      }
    }
    together.sameFacts();
  }

  private static boolean isSingle(When.Fact fact) {
    return fact.type() instanceof Type.OfJava java && FactStages.single().contains(java.raw());
  }

  /** Adds what is said of a fact, or its opposite; false if that cannot be, which is told. */
  private boolean look(When.Fact fact, boolean negated) {
    String prefix = prefix(fact);
    List<Condition.Constraint> constraints = fact.pattern().constraints();
    for (int i = 0; i < constraints.size(); i++) {
      Scope scope = fact.scopes().get(i);
      Expr test = constraints.get(i).test();
      List<Claim> claims = Claim.of(test, value -> quiet.of(value, scope));
      for (Claim claim : claims) {
        String key = key(prefix, claim.value());
        List<String> universe = universe(quiet.of(claim.value(), scope));
        if (claim.values().equals(Values.of(Set.of(Values.NULL))) && isAlwaysKnown(claim, scope)) {
          tell(
              Kind.NEVER_TRUE,
              test,
              "`%s` is always known"
                  .formatted(rule.text(claim.value().begin(), claim.value().end())),
              "compare it with a value, or take this out");
          return false;
        }
        Values values = (negated ? claim.values().not() : claim.values()).within(universe);
        if (values.isAll() && !negated && claims.size() == 1) {
          tell(
              Kind.ALWAYS_TRUE,
              test,
              "this is true whatever the value is",
              "take it out, or write what is meant");
          continue;
        }
        Values before = all.getOrDefault(key, Values.ALL);
        Values now = before.and(values).within(universe);
        all.put(key, now);
        boolean begins =
            now.these() && now.named().stream().noneMatch(each -> bounds.fits(key, each));
        if (now.isNone() || begins) return never(test, claim.value());
      }
      if (!negated && !bounds(prefix, test)) return never(test, test);
    }
    return true;
  }

  /** Whether a value is one of a fact that is never without it. */
  private boolean isAlwaysKnown(Claim claim, Scope scope) {
    Expr value = Expressions.bare(claim.value());
    Type owner =
        value instanceof Expr.Member member ? quiet.of(member.target(), scope) : scope.fact();
    String name = Types.simple(Paths.of(value));
    boolean component =
        owner instanceof Type.OfJava java
            && java.raw().isRecord()
            && Arrays.stream(java.raw().getRecordComponents())
                .anyMatch(each -> each.getName().equals(name));
    return component && !new Nullness(rule.when(), quiet).mayBeNull(value, scope);
  }

  private boolean bounds(String prefix, Expr test) {
    Expr bare = Expressions.bare(test);
    Expr value =
        bare instanceof Expr.Binary binary
            ? binary.left()
            : bare instanceof Expr.Call call ? call.target() : null;
    return value == null || Paths.of(value).isEmpty() || bounds.takes(key(prefix, value), bare);
  }

  private boolean never(Expr test, Expr value) {
    tell(
        Kind.NEVER_TRUE,
        test,
        "this cannot be true together with what else is said of `%s`"
            .formatted(rule.text(value.begin(), value.end())),
        "all tests parted by commas, and all facts, must be true at once; for one of several write `||` or `in`");
    return false;
  }

  private void tell(Kind kind, Expr at, String message, String wayOut) {
    rule.telling().tell(kind, at.begin(), at.end(), message, wayOut);
  }

  private String key(String prefix, Expr value) {
    String path = Paths.of(value);
    if (!path.startsWith("$")) return prefix + path;
    int end = path.indexOf('.') < 0 ? path.length() : path.indexOf('.');
    When.Bound bound = rule.when().bound(path.substring(0, end));
    Expr taken = bound == null ? null : bound.value();
    if (bound == null || taken == null || Paths.of(taken).isEmpty()) return path;
    for (When.Fact fact : rule.when().facts()) {
      if (fact.pattern().equals(bound.in()))
        return prefix(fact) + Paths.of(taken) + path.substring(end);
    }
    return path;
  }

  /** What is said of one fact, or of the fact of which there is one alone, goes together. */
  private String prefix(When.Fact fact) {
    String type = fact.type().name();
    String identity = identity(fact);
    if (!identity.isEmpty()) return type + "[" + identity + "].";
    return isSingle(fact)
        ? PARTS.getOrDefault(type, type + ".")
        : type + "@" + fact.pattern().begin() + ".";
  }

  /** The code or name by which there is one such fact; empty if the rule does not say it. */
  private static String identity(When.Fact fact) {
    String property = fact.type() instanceof Type.OfJava java ? IDENTITY.get(java.raw()) : null;
    if (property == null) return "";
    for (Condition.Constraint each : fact.pattern().constraints()) {
      boolean said =
          each.test() instanceof Expr.Binary binary
              && binary.operator().equals("==")
              && Paths.of(binary.left()).equals(property)
              && binary.right() instanceof Expr.Literal;
      if (said) return ((Expr.Literal) ((Expr.Binary) each.test()).right()).value();
    }
    return "";
  }

  /** All values there are, none if they cannot be counted. */
  private static List<String> universe(Type type) {
    if (!(type instanceof Type.OfJava java)) return List.of();
    List<String> all = new ArrayList<>(java.constants());
    if (Sort.of(type) == Sort.TRUTH) all.addAll(List.of("true", "false"));
    if (!all.isEmpty() && !java.raw().isPrimitive()) all.add(Values.NULL);
    return all;
  }

  /** A fact that must be there, and must not. */
  private void sameFacts() {
    Set<String> there = new HashSet<>();
    for (When.Fact fact : rule.when().facts()) if (fact.isThere()) there.add(text(fact));
    for (When.Fact fact : rule.when().facts()) {
      boolean negated = fact.within().equals(List.of(Join.NOT)) && !isSingle(fact);
      Condition.Pattern pattern = fact.pattern();
      boolean all =
          pattern.constraints().isEmpty()
              && there.stream().anyMatch(each -> each.startsWith(pattern.type() + "("));
      if (!negated || !fact.isOwn() || !(all || there.contains(text(fact)))) continue;
      rule.telling()
          .tell(
              Kind.NEVER_TRUE,
              pattern.typeBegin(),
              pattern.end(),
              "the rule wants this fact both to be there and not to be there",
              "take one of the two out, or write two rules");
    }
  }

  private String text(When.Fact fact) {
    return rule.text(fact.pattern().typeBegin(), fact.pattern().end())
        .replaceAll("\\$\\w+\\s*:\\s*", "")
        .replaceAll("\\s+", "");
  }
}
