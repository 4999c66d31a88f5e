package io.github.tradequalification.internal.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Holds rules against facts one by one, beside the engine. Immutable. */
public final class RuleProbes {

  private final Map<String, RuleView> views = new HashMap<>();

  /** Of all rules of some packs, whose names differ. */
  public RuleProbes(Collection<CompiledRules> packs) {
    for (CompiledRules pack : packs) views.putAll(pack.views());
  }

  /**
   * How far a rule gets.
   *
   * @param rule its name
   * @param facts those there are at the end of its stage
   */
  public Probe probe(String rule, Collection<?> facts) {
    return new Probe(Objects.requireNonNull(views.get(rule), rule), facts);
  }
}
