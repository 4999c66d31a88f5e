package io.github.tradequalification.internal;

import java.util.List;
import java.util.Set;

/** From which stage on facts of this library are there: for whoever checks rules as written. */
public final class FactStages {

  private FactStages() {}

  /** The types of all facts of this library. */
  public static Set<Class<?>> facts() {
    return Stage.facts();
  }

  /** The types of those of which every assessment has one, whatever is known. */
  public static Set<Class<?>> single() {
    return Stage.SINGLE;
  }

  /** All stages as a rule writes them, in the order they run. */
  public static List<String> stages() {
    return Stage.groups();
  }

  /**
   * Whether there can be a fact of a type in a stage; a type of a pack can be there in any.
   *
   * @throws IllegalArgumentException if there is no such stage
   */
  public static boolean has(String stage, Class<?> fact) {
    return Stage.of(stage).orElseThrow(() -> new IllegalArgumentException(stage)).has(fact);
  }
}
