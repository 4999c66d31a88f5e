package io.github.tradequalification.authoring.check;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.files.PackLoader;
import java.lang.reflect.Executable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules may call: what reads facts, texts, days, numbers, lists and tables, and what the packs
 * bring along. Nothing else: no clock, no chance, no files.
 */
final class ClosedCalls {

  private static final Set<Class<?>> OF_JAVA =
      Set.of(
          String.class,
          CharSequence.class,
          Comparable.class,
          LocalDate.class,
          ChronoUnit.class,
          BigDecimal.class,
          Integer.class,
          Long.class,
          Boolean.class,
          Enum.class,
          Arrays.class);
  private static final Set<String> OF_COLLECTIONS =
      Set.of(
          "contains",
          "containsAll",
          "containsKey",
          "containsValue",
          "get",
          "getOrDefault",
          "indexOf",
          "lastIndexOf",
          "isEmpty",
          "keySet",
          "values",
          "of",
          "copyOf",
          "size",
          "subList");
  private static final Set<String> NEVER =
      Set.of("now", "getClass", "wait", "notify", "notifyAll", "hashCode", "describeConstable");
  private static final String OURS = Enterprise.class.getPackageName() + ".";
  private static final Set<String> ENGINE = Set.of("drools", "kcontext");

  private ClosedCalls() {}

  /** Whether a name stands for the engine itself. */
  static boolean isEngine(String name) {
    return ENGINE.contains(name);
  }

  /** Whether no rule may call what is called so, whatever it is called on. */
  static boolean isNever(String name) {
    return NEVER.contains(name);
  }

  /** Whether a rule may call it. */
  static boolean allow(Executable called) {
    if (NEVER.contains(called.getName())) return false;
    Class<?> owner = called.getDeclaringClass();
    boolean ofJava = owner.getName().startsWith("java.") || owner.getName().startsWith("javax.");
    if (!ofJava) return isOfAPack(owner) || isOfAFact(owner);
    if (OF_JAVA.contains(owner) || owner == Object.class || owner == Record.class) return true;
    boolean collection =
        Collection.class.isAssignableFrom(owner)
            || Map.class.isAssignableFrom(owner)
            || List.class.isAssignableFrom(owner);
    return (collection || owner == Iterable.class) && OF_COLLECTIONS.contains(called.getName());
  }

  private static boolean isOfAPack(Class<?> owner) {
    return owner.getClassLoader() instanceof PackLoader;
  }

  /** Whether it is a fact of this library, or a value of one. */
  private static boolean isOfAFact(Class<?> owner) {
    return owner.getName().startsWith(OURS) && (owner.isRecord() || owner.isEnum());
  }
}
