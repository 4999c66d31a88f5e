package io.github.tradequalification.internal;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.internal.text.Texts;
import io.github.tradequalification.rule.Fact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a profile by their path: those of every profile, as {@code office.address}, and
 * those that packs declare, as {@code facts.importsFood}. Immutable.
 *
 * @param open what packs declare, by name
 */
record ProfileFacts(SortedMap<String, OpenFact> open) {

  private static final String OPEN = "facts.";
  private static final Map<String, List<Method>> PATHS = paths();

  /**
   * What packs ask for under names of their own; two of them may ask for the same.
   *
   * @param packs what each declares, by its id
   * @param problems takes a fact that two declare differently, by name
   */
  static ProfileFacts declaredBy(
      Map<String, SortedMap<String, OpenFact>> packs, Problems problems) {
    SortedMap<String, OpenFact> declared = new TreeMap<>();
    packs.forEach(
        (pack, facts) ->
            facts.forEach(
                (name, kind) -> {
                  OpenFact before = declared.putIfAbsent(name, kind);
                  if (before == null || before == kind) return;
                  problems.add(
                      new Problem(
                          "rule pack `%s`: ".formatted(pack),
                          name,
                          "another pack declares the fact `%s` of another kind".formatted(name),
                          "choose another name"));
                }));
    return new ProfileFacts(Collections.unmodifiableSortedMap(declared));
  }

  /** Refuses a fact that has no name. */
  void check(Collection<Texts> languages) {
    for (String name : open.keySet()) {
      for (Texts texts : languages) texts.text("fact", path(name));
    }
  }

  /** All paths. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(PATHS.keySet());
    for (String name : open.keySet()) all.add(path(name));
    return all;
  }

  /** The classes of those that packs declare, by name. */
  SortedMap<String, Class<?>> classes() {
    SortedMap<String, Class<?>> classes = new TreeMap<>();
    open.forEach((name, kind) -> classes.put(name, kind.type));
    return Collections.unmodifiableSortedMap(classes);
  }

  boolean exists(String path) {
    return path.startsWith(OPEN)
        ? open.containsKey(path.substring(OPEN.length()))
        : PATHS.containsKey(path);
  }

  /** The path of a fact that a pack declares. */
  static String path(String name) {
    return OPEN + name;
  }

  /**
   * For the rules: every fact that a pack declares, known or not.
   *
   * @throws InvalidProfileException if one is of another kind than declared
   */
  List<Fact> in(Enterprise enterprise) {
    if (open.isEmpty()) return List.of();
    List<Fact> facts = new ArrayList<>(open.size());
    for (Map.Entry<String, OpenFact> each : open.entrySet()) {
      Object value = enterprise.facts().get(each.getKey());
      if (value != null && !each.getValue().type.isInstance(value)) {
        throw new InvalidProfileException(
            path(each.getKey()), value.toString(), each.getValue().allowed);
      }
      facts.add(new Fact(each.getKey(), value));
    }
    return facts;
  }

  static @Nullable Object value(Enterprise enterprise, String path) {
    if (path.startsWith(OPEN)) return enterprise.facts().get(path.substring(OPEN.length()));
    Object value = enterprise;
    try {
      for (Method accessor : Objects.requireNonNull(PATHS.get(path), path))
        value = accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read `" + path + "` of a profile", e);
    }
    return value;
  }

  private static Map<String, List<Method>> paths() {
    Map<String, List<Method>> paths = new TreeMap<>();
    add(paths, "", List.of(), Enterprise.class);
    paths.remove("facts");
    return paths;
  }

  private static void add(
      Map<String, List<Method>> paths, String prefix, List<Method> way, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      List<Method> longer = new ArrayList<>(way);
      longer.add(component.getAccessor());
      if (component.getType().isRecord()) {
        add(paths, prefix + component.getName() + ".", longer, component.getType());
      } else paths.put(prefix + component.getName(), List.copyOf(longer));
    }
  }
}
