package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rules bring about what others look at: a fact, a step that is required, an outcome. */
final class Makers {

  private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

  Makers(Collection<WrittenRule> all) {
    for (WrittenRule each : all) {
      for (Statement statement : each.rule().then()) {
        String made = made(statement.expression());
        if (made != null) rules.computeIfAbsent(made, none -> new ArrayList<>()).add(each.rule());
      }
    }
  }

  /** Those that insert a fact of a type. */
  List<Rule> ofFact(String type) {
    return rules.getOrDefault("insert " + type, List.of());
  }

  /** Those that require a step. */
  List<Rule> ofStep(String step) {
    List<Rule> found = new ArrayList<>(rules.getOrDefault("required " + step, List.of()));
    found.addAll(rules.getOrDefault("requiredAnew " + step, List.of()));
    return found;
  }

  /** Those that say that a condition is not met, or not known. */
  List<Rule> ofOutcome(String condition, String outcome) {
    String verb = outcome.equals("UNKNOWN") ? "unknown " : "notMet ";
    return outcome.equals("MET") ? List.of() : rules.getOrDefault(verb + condition, List.of());
  }

  /** The steps that have to be ahead for what a rule says to be seen. */
  static Set<String> stepsOf(Rule rule) {
    Set<String> steps = new LinkedHashSet<>();
    for (Statement each : rule.then()) {
      Expr.Call verb = verb(each.expression());
      if (verb == null) continue;
      int at = verb.name().equals("decides") ? 1 : 0;
      if (verb.name().equals("asks") || at == 1) {
        for (Expr argument : verb.arguments().subList(at, verb.arguments().size())) {
          if (argument instanceof Expr.Literal step) steps.add(step.value());
        }
      }
    }
    return steps;
  }

  private static @Nullable String made(@Nullable Expr expr) {
    if (expr instanceof Expr.Call insert && insert.target() == null) {
      if (!insert.name().equals("insert") || insert.arguments().isEmpty()) return null;
      Expr fact = insert.arguments().get(0);
      if (fact instanceof Expr.New made) return "insert " + made.type();
      return fact instanceof Expr.Call of && of.target() instanceof Expr.Name type
          ? "insert " + type.name()
          : null;
    }
    Expr.Call verb = verb(expr);
    if (verb == null || verb.arguments().isEmpty()) return null;
    return verb.arguments().get(0) instanceof Expr.Literal code
        ? verb.name() + " " + code.value()
        : null;
  }

  /** The first verb behind {@code conclude}. */
  private static Expr.@Nullable Call verb(@Nullable Expr expr) {
    if (!(expr instanceof Expr.Call call)) return null;
    if (call.target() instanceof Expr.Call before) return verb(before);
    boolean first = call.target() instanceof Expr.Name name && name.name().equals("conclude");
    return first ? call : null;
  }
}
