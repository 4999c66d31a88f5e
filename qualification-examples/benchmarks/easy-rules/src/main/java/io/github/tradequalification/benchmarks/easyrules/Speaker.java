package io.github.tradequalification.benchmarks.easyrules;

import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Obsolete;
import java.util.function.BiFunction;

/** Who speaks: the rule that fires. Not thread-safe. */
final class Speaker {

  private final BiFunction<Ground, Object[], Conclusions> hearer;
  private Ground ground;

  Speaker(BiFunction<Ground, Object[], Conclusions> hearer) {
    this.hearer = hearer;
  }

  void is(Ground firing) {
    ground = firing;
  }

  Conclusions conclude(Object... shown) {
    return hearer.apply(ground, shown);
  }

  Obsolete obsolete(String material) {
    return ground.obsolete(material);
  }
}
