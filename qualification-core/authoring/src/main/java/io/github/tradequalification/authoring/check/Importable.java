package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a pack can import, by the names without packages. Immutable. */
final class Importable {

  private static final List<Class<?>> OF_JAVA =
      List.of(
          LocalDate.class,
          ChronoUnit.class,
          BigDecimal.class,
          List.class,
          Arrays.class,
          Map.class,
          Set.class);

  private final Map<String, String> fullNames = new TreeMap<>();

  /**
   * @param others the packs it builds on
   * @param classes the full names of classes of packs
   */
  Importable(Collection<PackSource> others, Collection<String> classes) {
    for (Class<?> fact : FactStages.facts()) put(fact);
    for (Class<?> fact : FactStages.facts()) addWhatItHolds(fact);
    for (Method verb : Conclusions.class.getMethods()) {
      for (Class<?> argument : verb.getParameterTypes()) {
        if (ours(argument)) put(argument);
      }
    }
    put(Conclusions.class);
    for (Class<?> each : OF_JAVA) put(each);
    for (PackSource other : others) {
      other.files().stream()
          .flatMap(file -> file.declarations().stream())
          .map(Declaration::name)
          .forEach(name -> fullNames.putIfAbsent(name, other.rulesPackage() + "." + name));
    }
    for (String name : classes) fullNames.putIfAbsent(simple(name), name);
  }

  private void addWhatItHolds(Class<?> type) {
    for (Class<?> inner : type.getClasses()) if (inner.isEnum()) put(inner);
    if (!type.isRecord()) return;
    for (RecordComponent each : type.getRecordComponents()) {
      Class<?> held = each.getType();
      if (!ours(held) || fullNames.containsValue(held.getCanonicalName())) continue;
      put(held);
      addWhatItHolds(held);
    }
  }

  private static boolean ours(Class<?> type) {
    return type.getName().startsWith("io.github.tradequalification.");
  }

  private void put(Class<?> type) {
    fullNames.putIfAbsent(type.getSimpleName(), type.getCanonicalName());
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The full name that a name without a package most likely stands for. */
  Optional<String> fullName(String name) {
    return Optional.ofNullable(fullNames.get(name));
  }

  /** All names, without packages. */
  Set<String> names() {
    return fullNames.keySet();
  }

  /** All packages. */
  Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (String name : fullNames.values()) packages.add(Types.packageOf(name));
    packages.removeIf(name -> Character.isUpperCase(Types.simple(name).charAt(0)));
    return packages;
  }

  /** All names with packages. */
  Collection<String> all() {
    return fullNames.values();
  }
}
