package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Condition.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for the properties of a fact, of which all tests of a pattern are true together. */
final class Choice {

  private static final int MOST_TRIED = 2_000;

  private Choice() {}

  /**
   * Chooses values.
   *
   * @param tried the values for each property; the first ones are those that it has now
   * @param bound what {@code $} variables hold
   * @param wanted whether the tests are to be true; else one of them is to be false
   * @param way which of the choices, beginning with 0; after the last comes the first again
   * @return the values that it has now where no others will do
   */
  static Map<String, JsonNode> of(
      Pattern pattern,
      Map<String, List<JsonNode>> tried,
      Map<String, JsonNode> bound,
      boolean wanted,
      int way) {
    List<String> names = new ArrayList<>(tried.keySet());
    int[] at = new int[names.size()];
    List<Map<String, JsonNode>> found = new ArrayList<>();
    int count = 0;
    do {
      Map<String, JsonNode> values = new LinkedHashMap<>();
      for (int i = 0; i < at.length; i++) {
        values.put(names.get(i), tried.getOrDefault(names.get(i), List.of()).get(at[i]));
      }
      Boolean unlike = wanted ? Boolean.FALSE : Boolean.TRUE;
      if (!unlike.equals(truth(pattern, values, bound))) found.add(values);
      count++;
    } while (found.size() <= way && count < MOST_TRIED && next(at, names, tried));
    if (!found.isEmpty()) return found.get(way % found.size());
    Map<String, JsonNode> now = new LinkedHashMap<>();
    tried.forEach((name, values) -> now.put(name, values.get(0)));
    return now;
  }

  private static @Nullable Boolean truth(
      Pattern pattern, Map<String, JsonNode> values, Map<String, JsonNode> bound) {
    Truth truth = new Truth(values, bound);
    Boolean all = true;
    for (Constraint each : pattern.constraints()) {
      if (!each.onlyBinds()) all = Truth.both(all, truth.of(each.test()));
    }
    return all;
  }

  /** The last property first, so that what stands first in a pattern changes last. */
  private static boolean next(int[] at, List<String> names, Map<String, List<JsonNode>> tried) {
    for (int i = at.length - 1; i >= 0; i--) {
      at[i]++;
      if (at[i] < tried.getOrDefault(names.get(i), List.of()).size()) return true;
      at[i] = 0;
    }
    return false;
  }
}
