package io.github.tradequalification.benchmarks.evrete;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.evrete.api.ValuesPredicate;

/**
 * Conditions on the values of one or two fields. Each call gives another object: the engine takes a
 * predicate it has met before for the same condition, also when it is on another field. Every
 * condition on a fact is judged, also when another has failed.
 */
final class Where {

  private Where() {}

  static ValuesPredicate is(Object value) {
    return fields -> value.equals(fields.get(0));
  }

  static ValuesPredicate isNot(Object value) {
    return fields -> !value.equals(fields.get(0));
  }

  static ValuesPredicate known() {
    return that(Objects::nonNull);
  }

  static ValuesPredicate unknown() {
    return that(Objects::isNull);
  }

  static ValuesPredicate same() {
    return both(Objects::equals);
  }

  static <A> ValuesPredicate that(Predicate<A> holds) {
    return fields -> holds.test(fields.get(0));
  }

  static <A, B> ValuesPredicate both(BiPredicate<A, B> hold) {
    return fields -> hold.test(fields.get(0), fields.get(1));
  }
}
