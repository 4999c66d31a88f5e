package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code when} and {@code then} of a rule, each fact with what is known around
 * it. Immutable.
 *
 * @param facts in order, those within groups included
 * @param bound what is bound to variables, in order
 * @param visible the types of the variables that can be used after {@code then}
 */
record When(List<Fact> facts, List<Bound> bound, Map<String, Type> visible) {

  /**
   * A fact with its tests.
   *
   * @param type {@link Type.Unknown} if there is none of its name
   * @param before the variables that are bound above it
   * @param scopes of each of its tests, in order
   * @param within how the groups around it are joined, the outermost first
   * @param counted whether it is the source of an {@code accumulate}
   */
  record Fact(
      Condition.Pattern pattern,
      Type type,
      Set<String> before,
      List<Scope> scopes,
      List<Join> within,
      boolean counted) {

    /** Whether the rule only applies if there is such a fact. */
    boolean isThere() {
      return !counted && within.stream().allMatch(Join.AND::equals);
    }

    /** Whether it is one of the profile or of the rules, not taken out of a list. */
    boolean isOwn() {
      return pattern.from() == null;
    }
  }

  /**
   * A variable where it is bound.
   *
   * @param value what it takes, null if that is the fact itself
   * @param in the fact, null if it is what an {@code accumulate} gives
   * @param seen whether it can be used after {@code then}
   * @param branches the offsets of the branches of {@code or} it is in
   */
  record Bound(
      String name,
      Type type,
      @Nullable Expr value,
      Condition.@Nullable Pattern in,
      int begin,
      boolean seen,
      List<Integer> branches) {}

  /** Reads the conditions of a rule. */
  static When of(Rule rule, Types types, Typing quiet) {
    Reading reading = new Reading(types, quiet);
    Map<String, Type> variables = new HashMap<>();
    for (Condition each : rule.when()) reading.read(each, variables, new Around());
    List<Bound> bound = new ArrayList<>();
    for (Bound each : reading.bound) {
      boolean seen = each.seen() && variables.containsKey(each.name());
      bound.add(
          new Bound(
              each.name(),
              each.type(),
              each.value(),
              each.in(),
              each.begin(),
              seen,
              each.branches()));
    }
    return new When(List.copyOf(reading.facts), List.copyOf(bound), Map.copyOf(variables));
  }

  /** The fact and the value to which a variable is bound, null if that is no value of a fact. */
  @Nullable Bound bound(String name) {
    return bound.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private record Around(List<Join> joins, boolean counted, List<Integer> branches) {

    Around() {
      this(List.of(), false, List.of());
    }

    Around in(Join join) {
      List<Join> longer = new ArrayList<>(joins);
      longer.add(join);
      return new Around(List.copyOf(longer), counted, branches);
    }

    Around branch(int begin) {
      List<Integer> longer = new ArrayList<>(branches);
      longer.add(begin);
      return new Around(joins, counted, List.copyOf(longer));
    }

    boolean isSeen() {
      return !counted && joins.stream().allMatch(join -> join == Join.AND || join == Join.OR);
    }
  }

  private static final class Reading {

    private final Types types;
    private final Typing quiet;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Bound> bound = new ArrayList<>();

    Reading(Types types, Typing quiet) {
      this.types = types;
      this.quiet = quiet;
    }

    void read(Condition condition, Map<String, Type> variables, Around around) {
      if (condition instanceof Condition.Pattern pattern) read(pattern, variables, around);
      else if (condition instanceof Condition.Group group) read(group, variables, around);
      else if (condition instanceof Condition.Accumulate accumulate) {
        Map<String, Type> inner = new HashMap<>(variables);
        Around counted = new Around(around.joins(), true, around.branches());
        for (Condition each : accumulate.source()) read(each, inner, counted);
        for (Constraint each : accumulate.functions()) {
          Type type = functionType(each.test());
          bind(each.variable(), type, each, null, variables, around);
        }
      }
    }

    private static Type functionType(Expr test) {
      boolean count = test instanceof Expr.Call call && call.name().equals("count");
      return count ? new Type.OfJava(long.class) : new Type.Unknown();
    }

    private void read(Condition.Group group, Map<String, Type> variables, Around around) {
      Around inside = around.in(group.join());
      switch (group.join()) {
        case AND -> {
          for (Condition each : group.parts()) read(each, variables, inside);
        }
        case OR -> readBranches(group, variables, inside);
        case NOT, EXISTS, FORALL -> {
          Map<String, Type> inner = new HashMap<>(variables);
          for (Condition each : group.parts()) read(each, inner, inside);
        }
      }
    }

    /** What every branch binds can be used behind them. */
    private void readBranches(Condition.Group group, Map<String, Type> variables, Around inside) {
      Map<String, Type> common = null;
      for (Condition each : group.parts()) {
        Map<String, Type> inner = new HashMap<>(variables);
        read(each, inner, inside.branch(each.begin()));
        if (common == null) common = inner;
        else common.keySet().retainAll(inner.keySet());
      }
      if (common != null) variables.putAll(common);
    }

    private void read(Condition.Pattern pattern, Map<String, Type> variables, Around around) {
      Type type = types.of(pattern.type()).orElse(new Type.Unknown());
      Set<String> before = Set.copyOf(variables.keySet());
      List<Scope> scopes = new ArrayList<>();
      for (Constraint each : pattern.constraints()) {
        Scope scope = new Scope(type, variables);
        scopes.add(scope);
        Expr value = bound(each.test());
        bind(each.variable(), quiet.of(value, scope), each, pattern, variables, around);
      }
      facts.add(
          new Fact(pattern, type, before, List.copyOf(scopes), around.joins(), around.counted()));
      String variable = pattern.variable();
      if (variable == null) return;
      variables.put(variable, type);
      bound.add(
          new Bound(
              variable, type, null, pattern, pattern.begin(), around.isSeen(), around.branches()));
    }

    /** What a variable takes: of a comparison its left side. */
    private static Expr bound(Expr test) {
      return test instanceof Expr.Binary binary ? binary.left() : test;
    }

    private void bind(
        @Nullable String variable,
        Type type,
        Constraint constraint,
        Condition.@Nullable Pattern in,
        Map<String, Type> variables,
        Around around) {
      if (variable == null) return;
      variables.put(variable, type);
      bound.add(
          new Bound(
              variable,
              type,
              bound(constraint.test()),
              in,
              constraint.begin(),
              around.isSeen(),
              around.branches()));
    }
  }
}
