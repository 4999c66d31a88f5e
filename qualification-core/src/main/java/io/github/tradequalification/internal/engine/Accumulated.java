package io.github.tradequalification.internal.engine;

import java.io.Serializable;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What comes of an accumulation, worked out with the functions that the rule names. */
final class Accumulated {

  private Accumulated() {}

  /** Whether it uses nothing but functions of one variable. */
  static boolean understood(AccumulatePattern<?> accumulation) {
    for (var each : accumulation.getAccumulateFunctions()) {
      boolean ofAVariable = each.getSource() instanceof Variable<?>;
      if (!ofAVariable || !(each.createFunctionObject() instanceof AccumulateFunction<?>)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds the results to what is known; null if there is none, or it cannot be told.
   *
   * @param found what is accumulated
   * @param known what was known before
   */
  static @Nullable Known of(
      AccumulatePattern<?> accumulation, List<Known> found, @Nullable Known known) {
    if (!understood(accumulation)) return null;
    Known results = known;
    for (var each : accumulation.getAccumulateFunctions()) {
      AccumulateFunction<?> function = (AccumulateFunction<?>) each.createFunctionObject();
      Object result = result(function, (Variable<?>) each.getSource(), found);
      if (result == null) return null;
      results = Known.with(results, each.getResult(), result);
    }
    return results;
  }

  private static <C extends Serializable> @Nullable Object result(
      AccumulateFunction<C> function, Variable<?> source, List<Known> found) {
    try {
      C context = function.initContext(function.createContext());
      for (Known each : found) function.accumulate(context, Known.value(each, source));
      return function.getResult(context);
    } catch (Exception e) {
      return null;
    }
  }
}
