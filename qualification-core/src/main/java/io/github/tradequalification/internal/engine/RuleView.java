package io.github.tradequalification.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * What a compiled rule looks for, its patterns and their constraints numbered as they are written:
 * the compiler makes one constraint of each test between two commas, in their order.
 */
final class RuleView {

  /**
   * A test of a fact.
   *
   * @param place its number among those of its pattern, from 0; mere bindings do not count
   */
  record Test(SingleConstraint constraint, int place) {

    /** As it is written in this rule or in another that says the same, without a binding. */
    String text() {
      String text = constraint.predicateInformation().getStringConstraint();
      return BINDING.matcher(text).replaceFirst("");
    }
  }

  /**
   * A pattern with what it tests.
   *
   * @param number its place among those that are written, from 0; what is tested of the result of
   *     an accumulation has the number of what is accumulated
   * @param order its place among all, from 0
   * @param ownPlace whether it is a pattern of its own in what is written
   * @param written the tests as they are written
   * @param tests the same as the engine makes them: first what needs no other fact
   * @param readable whether all of it is of a kind that is understood here
   */
  record Numbered(
      Pattern<?> pattern,
      int number,
      boolean ownPlace,
      int order,
      List<Test> written,
      List<Test> tests,
      boolean readable) {}

  private static final java.util.regex.Pattern BINDING =
      java.util.regex.Pattern.compile("^\\$?\\w+\\s*:\\s*");

  private final Condition root;
  private final IdentityHashMap<Condition, Numbered> patterns = new IdentityHashMap<>();
  private final List<Numbered> all = new ArrayList<>();
  private int written;
  private final Set<String> results = new HashSet<>();

  RuleView(Rule rule) {
    root = rule.getView();
    number(root);
  }

  Condition root() {
    return root;
  }

  /** The patterns in their order. */
  List<Numbered> all() {
    return all;
  }

  Numbered of(Pattern<?> pattern) {
    return Objects.requireNonNull(patterns.get(pattern));
  }

  /** Whether a variable takes the result of an accumulation. */
  boolean isResult(Variable<?> variable) {
    return results.contains(variable.getName());
  }

  /** What is accumulated. */
  static Condition source(AccumulatePattern<?> accumulation) {
    return accumulation.isCompositePatterns()
        ? accumulation.getCondition()
        : accumulation.getPattern();
  }

  private void number(Condition condition) {
    if (condition instanceof AccumulatePattern<?> accumulation) {
      number(source(accumulation));
      for (Variable<?> result : accumulation.getBoundVariables()) results.add(result.getName());
    } else if (condition instanceof Pattern<?> pattern) {
      add(pattern);
    } else {
      for (Condition part : condition.getSubConditions()) number(part);
    }
  }

  private void add(Pattern<?> pattern) {
    List<SingleConstraint> constraints = new ArrayList<>();
    boolean readable = flatten(pattern.getConstraint(), constraints);
    List<Test> asWritten = new ArrayList<>();
    for (SingleConstraint each : constraints) asWritten.add(new Test(each, asWritten.size()));
    List<Test> tests = new ArrayList<>();
    for (Test test : asWritten) if (alone(pattern, test.constraint())) tests.add(test);
    for (Test test : asWritten) if (!tests.contains(test)) tests.add(test);
    boolean ofAResult = isResult(pattern.getPatternVariable());
    int number = ofAResult ? written - 1 : written++;
    Numbered numbered =
        new Numbered(pattern, number, !ofAResult, all.size(), asWritten, tests, readable);
    patterns.put(pattern, numbered);
    all.add(numbered);
  }

  private static boolean flatten(Constraint constraint, List<SingleConstraint> found) {
    if (constraint instanceof SingleConstraint single) {
      boolean empty = single.getVariables().length == 0;
      if (!empty) found.add(single);
      return true;
    }
    boolean readable = constraint.getType() == Constraint.Type.MULTIPLE;
    for (Constraint part : constraint.getChildren()) readable &= flatten(part, found);
    return readable;
  }

  /** Whether a test looks at no other fact than that of its pattern. */
  private static boolean alone(Pattern<?> pattern, SingleConstraint test) {
    Set<String> own = new HashSet<>();
    own.add(pattern.getPatternVariable().getName());
    for (Binding binding : pattern.getBindings()) own.add(binding.getBoundVariable().getName());
    for (Variable<?> variable : test.getVariables()) {
      if (!own.contains(variable.getName())) return false;
    }
    return true;
  }
}
