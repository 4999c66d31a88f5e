package io.github.tradequalification.internal.engine;

import java.util.Map;
import java.util.function.Supplier;

/** What rules conclude with, and who is told which rule concludes. */
public interface RuleListener {

  /**
   * A rule is about to fire.
   *
   * @param rule its name
   * @param values what it bound to its {@code $} variables and can be shown, by name without the
   *     {@code $}, in the order of the names; worked out only when asked for
   */
  void fires(String rule, Supplier<Map<String, Object>> values);
}
