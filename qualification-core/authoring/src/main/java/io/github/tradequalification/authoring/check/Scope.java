package io.github.tradequalification.authoring.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names stand for at a place of a rule. Immutable.
 *
 * @param fact the fact whose tests stand there, null in a consequence
 * @param variables the types of the {@code $} variables that are bound there
 */
record Scope(@Nullable Type fact, Map<String, Type> variables) {

  Scope {
    variables = Map.copyOf(variables);
  }

  /** The scope of what stands between {@code then} and {@code end}. */
  static Scope ofConsequence(Map<String, Type> variables) {
    return new Scope(null, variables);
  }
}
