package io.github.tradequalification.benchmarks.evrete;

import io.github.tradequalification.internal.Case;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.internal.SettledLaw;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Obsolete;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.builders.RuleBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Rules that carry their ground with them, and what they conclude with. */
final class Rulebook {

  /** What rules of the outline write into, among the properties of a session. */
  static final String DRAFT = "draft";

  /** What other rules write into. */
  static final String CASE = "case";

  private static final String GROUND = "ground";

  private final RuleSetBuilder<Knowledge> rules;

  Rulebook(KnowledgeService service) {
    rules = service.newKnowledge().builder();
  }

  /** Begins a rule. */
  RuleBuilder<Knowledge> rule(Ground ground) {
    return rules.newRule(ground.name()).set(GROUND, ground);
  }

  Knowledge knowledge() {
    return rules.build();
  }

  static Conclusions outline(RhsContext context) {
    return context.getRuntime().<SettledLaw.Draft>get(DRAFT).by(context.getRule().get(GROUND));
  }

  /** A fact for every profile: a session refuses one of a type that no rule of it matches. */
  static void concept(RhsContext context, Object fact) {
    context.getRuntime().<SettledLaw.Draft>get(DRAFT).concept(fact);
  }

  /**
   * Where the firing rule writes down what it concludes.
   *
   * @param shown names and values in turn, to be shown with it
   */
  static Conclusions conclude(RhsContext context, Object... shown) {
    return context.getRuntime().<Case>get(CASE).by(context.getRule().get(GROUND), shown);
  }

  static Obsolete obsolete(RhsContext context, String material) {
    return context.getRule().<Ground>get(GROUND).obsolete(material);
  }
}
