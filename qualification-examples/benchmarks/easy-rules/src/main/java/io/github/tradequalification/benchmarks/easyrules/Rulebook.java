package io.github.tradequalification.benchmarks.easyrules;

import io.github.tradequalification.internal.Ground;
import java.util.HashMap;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.RuleListener;
import org.jeasy.rules.core.RuleBuilder;

/** Remembers the ground of each rule, and says whose turn it is to conclude. */
final class Rulebook implements RuleListener {

  private final Map<String, Ground> grounds = new HashMap<>();

  /** Begins a rule. */
  RuleBuilder rule(Ground ground) {
    grounds.put(ground.name(), ground);
    return new RuleBuilder().name(ground.name()).description(ground.source());
  }

  @Override
  public void beforeExecute(Rule rule, Facts facts) {
    Known.speaker(facts).is(grounds.get(rule.getName()));
  }

  /** The engine itself would log it and go on. */
  @Override
  public void onEvaluationError(Rule rule, Facts facts, Exception exception) {
    throw new IllegalStateException("cannot judge: " + rule.getName(), exception);
  }

  /** The engine itself would log it and go on. */
  @Override
  public void onFailure(Rule rule, Facts facts, Exception exception) {
    throw new IllegalStateException("cannot conclude: " + rule.getName(), exception);
  }
}
