package io.github.tradequalification.oracle;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chooses at random. Not thread-safe. */
final class Chance {

  private final Random random;

  /** How often something is not as usual. */
  private final double noise;

  Chance(Random random) {
    this.random = random;
    noise = of(0.0, 0.02, 0.1, 0.3, 0.8);
  }

  boolean is(double share) {
    return random.nextDouble() < share;
  }

  boolean isNoisy() {
    return is(noise);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  Boolean truth() {
    return of(true, false, null);
  }

  /** What is in order, unless noise makes it something else or unknown. */
  <T> T usual(T value, Supplier<T> other) {
    if (!isNoisy()) return value;
    return is(0.3) ? null : other.get();
  }

  /** What is true, unless noise makes it something else. */
  Boolean usuallyTrue() {
    return isNoisy() ? truth() : Boolean.TRUE;
  }
}
