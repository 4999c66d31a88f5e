package io.github.tradequalification.mapping;

import io.github.tradequalification.InvalidProfileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The making of one profile: what was refused so far, and which columns each path comes from. */
final class Attempt {

  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, List<String>> columns = new HashMap<>();
  private String place = "";

  /** From here on a row of a second table is read; empty for the row itself. */
  void at(String rowOfSecond) {
    place = rowOfSecond;
  }

  /** Null if it is not known or refused. */
  @Nullable Object value(ValueSource source, Row row, String path) {
    columns.put(path, source.columnNames());
    try {
      return source.value(row);
    } catch (Reading.NotAllowedException e) {
      refuse(new InvalidProfileException(path, source.text(row), e.allowed()));
      return null;
    }
  }

  void refuse(InvalidProfileException refusal) {
    String path = refusal.path();
    refusals.add(Refusal.of(place, columns.getOrDefault(path, List.of()), refusal));
  }

  void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  List<Refusal> refusals() {
    return refusals;
  }
}
