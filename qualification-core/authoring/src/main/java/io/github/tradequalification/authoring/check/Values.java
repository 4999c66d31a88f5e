package io.github.tradequalification.authoring.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The values that something may have. Immutable.
 *
 * @param these whether it is the named ones, or all but those
 * @param named values as they are written
 */
record Values(boolean these, Set<String> named) {

  /** Stands for a value that is not known. */
  static final String NULL = "null";

  static final Values ALL = new Values(false, Set.of());

  /** Whatever is known. */
  static final Values KNOWN = new Values(false, Set.of(NULL));

  Values {
    named = Set.copyOf(named);
  }

  static Values of(Set<String> named) {
    return new Values(true, named);
  }

  Values not() {
    return new Values(!these, named);
  }

  Values and(Values other) {
    if (!these && other.these) return other.and(this);
    Set<String> found = new HashSet<>(named);
    if (!these) {
      found.addAll(other.named);
      return new Values(false, found);
    }
    found.removeIf(value -> !other.has(value));
    return new Values(true, found);
  }

  Values or(Values other) {
    return not().and(other.not()).not();
  }

  private boolean has(String value) {
    return named.contains(value) == these;
  }

  /** The same, where there are no other values than these. */
  Values within(List<String> all) {
    if (all.isEmpty()) return this;
    Set<String> found = new HashSet<>(all);
    found.removeIf(value -> !has(value));
    return found.size() == all.size() ? ALL : new Values(true, found);
  }

  boolean isNone() {
    return these && named.isEmpty();
  }

  boolean isAll() {
    return !these && named.isEmpty();
  }
}
