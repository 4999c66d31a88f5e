package io.github.tradequalification.authoring.check;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;

/** What sort of value something is, as an author thinks of it. */
enum Sort {
  TEXT("a text"),
  NUMBER("a number"),
  TRUTH("true, false or not known"),
  DAY("a day"),
  CONSTANT("one of a few constants"),
  LIST("a list"),
  MAP("a table of texts by name"),
  GROUP("a group of values"),
  UNKNOWN("something");

  private final String told;

  Sort(String told) {
    this.told = told;
  }

  /** In an author's words, with an article. */
  String told() {
    return told;
  }

  /** Whether one of two values can come before the other. */
  boolean isOrdered() {
    return this == TEXT || this == NUMBER || this == DAY || this == UNKNOWN;
  }

  static Sort of(Type type) {
    if (type instanceof Type.Declared) return GROUP;
    return type instanceof Type.OfJava java ? of(java.raw()) : UNKNOWN;
  }

  private static Sort of(Class<?> raw) {
    if (CharSequence.class.isAssignableFrom(raw) || raw == char.class) return TEXT;
    if (raw == boolean.class || raw == Boolean.class) return TRUTH;
    boolean number = raw.isPrimitive() && raw != void.class;
    if (number || (Number.class.isAssignableFrom(raw) && raw != Number.class)) return NUMBER;
    if (Temporal.class.isAssignableFrom(raw)) return DAY;
    if (raw.isEnum()) return CONSTANT;
    if (raw.isArray() || Collection.class.isAssignableFrom(raw)) return LIST;
    if (Map.class.isAssignableFrom(raw)) return MAP;
    return raw.isRecord() ? GROUP : UNKNOWN;
  }
}
