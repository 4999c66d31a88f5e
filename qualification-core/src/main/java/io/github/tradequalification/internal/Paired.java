package io.github.tradequalification.internal;

import io.github.tradequalification.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an answer was and is; one of the two is not null.
 *
 * @param was null if there was none
 * @param is null if there is none
 */
record Paired<T>(@Nullable T was, @Nullable T is) {

  /** The part as it is, or as it was if it is gone. */
  T one() {
    if (is != null) return is;
    if (was != null) return was;
    throw new IllegalStateException("nothing is paired");
  }

  @Nullable String before(Function<T, String> of) {
    return was == null ? null : of.apply(was);
  }

  @Nullable String after(Function<T, String> of) {
    return is == null ? null : of.apply(is);
  }

  /** The rules behind it. */
  Set<String> rules(Function<T, String> rule) {
    Set<String> rules = new LinkedHashSet<>();
    if (was != null) rules.add(rule.apply(was));
    if (is != null) rules.add(rule.apply(is));
    return rules;
  }

  /** What they rest on. */
  List<Source> sources(Function<T, List<Source>> of) {
    Set<Source> sources = new LinkedHashSet<>();
    if (was != null) sources.addAll(of.apply(was));
    if (is != null) sources.addAll(of.apply(is));
    return List.copyOf(sources);
  }

  /** All parts, in the order of the answer after; what is gone stands last. */
  static <T> List<Paired<T>> of(List<T> before, List<T> after, Function<T, String> key) {
    Map<String, Paired<T>> pairs = new LinkedHashMap<>();
    for (T part : after) pairs.putIfAbsent(key.apply(part), new Paired<>(null, part));
    for (T part : before) {
      pairs.merge(
          key.apply(part),
          new Paired<>(part, null),
          (known, gone) -> known.was() != null ? known : new Paired<>(gone.was(), known.is()));
    }
    return List.copyOf(pairs.values());
  }
}
