package io.github.tradequalification.mapping;

import io.github.tradequalification.InvalidProfileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a profile, or an entry of one of its lists, is made of a row. Immutable.
 *
 * @param present says of an entry whether there is one; null if it is there as soon as one of its
 *     columns says something
 */
record ObjectMapping(ProfileShape shape, List<ValueSource> sources, @Nullable ValueSource present) {

  /** The name of what says whether an entry is there. */
  static final String PRESENT = "present";

  /** The values by path. */
  Map<String, @Nullable Object> values(Row row, String prefix, Attempt attempt) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (ValueSource source : sources) {
      String path = source.property().path();
      values.put(path, attempt.value(source, row, prefix + path));
    }
    return values;
  }

  /** Whether the row has such an entry. */
  boolean isIn(Row row, String at, Attempt attempt) {
    boolean said = sources.stream().anyMatch(each -> saysSomething(each, row));
    if (present == null) return said;
    boolean there = Boolean.TRUE.equals(attempt.value(present, row, at + "." + PRESENT));
    if (!there && said && !attempt.isRefused()) {
      attempt.refuse(
          Refusal.ofRow(
              "%s: %s says that there is none, but another column of it says something"
                  .formatted(at, String.join(" + ", present.columnNames())),
              "blank columns where there is none"));
    }
    return there;
  }

  private static boolean saysSomething(ValueSource source, Row row) {
    return !source.columns().isEmpty() && source.text(row) != null;
  }

  /** Null if it is refused. */
  @Nullable Record made(Map<String, @Nullable Object> values, String at, Attempt attempt) {
    if (attempt.isRefused()) return null;
    try {
      return shape.made(values);
    } catch (InvalidProfileException refusal) {
      attempt.refuse(at.isEmpty() ? refusal : refusal.under(at));
      return null;
    }
  }
}
