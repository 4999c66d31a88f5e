package io.github.tradequalification.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the variables of a rule at one point of its conditions. What is bound to part of
 * a fact is worked out when it is looked at, since a condition before it may be what makes that
 * possible. Immutable.
 *
 * @param before what was known before, null for nothing
 * @param binding how the value is worked out, null if it is given
 */
record Known(
    @Nullable Known before,
    Variable<?> variable,
    @Nullable Object given,
    @Nullable Binding binding) {

  static Known with(@Nullable Known before, Variable<?> variable, @Nullable Object given) {
    return new Known(before, variable, given, null);
  }

  static Known with(Known before, Iterable<Binding> bindings) {
    Known known = before;
    for (Binding each : bindings) known = new Known(known, each.getBoundVariable(), null, each);
    return known;
  }

  /** Whether a variable has a value. */
  static boolean has(@Nullable Known known, Variable<?> wanted) {
    return find(known, wanted) != null;
  }

  /** The value of a variable, null if it has none. */
  static @Nullable Object value(@Nullable Known known, Variable<?> wanted) {
    Known found = find(known, wanted);
    return found == null ? null : found.value();
  }

  /** The values of several. */
  static @Nullable Object[] values(@Nullable Known known, Variable<?>[] wanted) {
    @Nullable Object[] values = new Object[wanted.length];
    for (int i = 0; i < values.length; i++) values[i] = value(known, wanted[i]);
    return values;
  }

  /** All that is known, the first first. */
  static List<Known> all(@Nullable Known last) {
    List<Known> all = new ArrayList<>();
    for (Known each = last; each != null; each = each.before) all.add(0, each);
    return all;
  }

  /** The value of this variable. */
  @Nullable Object value() {
    return binding == null ? given : binding.eval(values(before, binding.getInputVariables()));
  }

  private static @Nullable Known find(@Nullable Known known, Variable<?> wanted) {
    Known at = known;
    while (at != null && !at.variable.getName().equals(wanted.getName())) {
      at = at.before;
    }
    return at;
  }
}
