package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.Enterprise;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values worth trying for each fact of a profile, by its path. */
final class FactValues {

  private static final int REGION = 6;
  private static final String DECLARED = "facts.";
  private static final String VALUE = ".value";

  private final Boundaries boundaries;
  private final Map<String, Set<JsonNode>> values = new LinkedHashMap<>();

  private FactValues(Boundaries boundaries) {
    this.boundaries = boundaries;
  }

  static Map<String, Set<JsonNode>> of(Boundaries boundaries) {
    FactValues found = new FactValues(boundaries);
    found.addAll("", Enterprise.class);
    boundaries.values().forEach(found::addDeclared);
    return found.values;
  }

  private void addAll(String path, Class<?> type) {
    for (RecordComponent each : type.getRecordComponents()) {
      String fact = path + each.getName();
      if (each.getType().isRecord()) addAll(fact + ".", each.getType());
      else if (!fact.equals("name")) add(fact, each.getType());
    }
  }

  private void add(String fact, Class<?> type) {
    Set<JsonNode> found = new LinkedHashSet<>(List.of(ProfileTree.unknown()));
    Set<String> compared = boundaries.values().getOrDefault(fact, Set.of());
    if (type == Boolean.class) {
      found.add(ProfileTree.truth(true));
      found.add(ProfileTree.truth(false));
    } else if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        found.add(ProfileTree.text(((Enum<?>) constant).name()));
      }
    } else if (type == BigDecimal.class) {
      for (String value : compared) addNumbers(value, found);
    } else if (type == String.class) {
      for (String value : compared) found.add(ProfileTree.text(completed(fact, value)));
      found.add(ProfileTree.text("?"));
    } else return;
    values.put(fact, found);
  }

  private static void addNumbers(String value, Set<JsonNode> found) {
    if (!value.matches("\\d+(\\.\\d+)?")) return;
    BigDecimal number = new BigDecimal(value);
    for (BigDecimal each :
        List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE))) {
      if (each.signum() >= 0) found.add(ProfileTree.number(each));
    }
  }

  /** Rules look at the beginning of a region; its code has six digits. */
  static String completed(String fact, String value) {
    boolean begins = fact.endsWith("region") && value.matches("\\d{1,5}");
    return begins ? value + "0".repeat(REGION - value.length()) : value;
  }

  private void addDeclared(String fact, Set<String> compared) {
    if (!fact.startsWith(DECLARED) || !fact.endsWith(VALUE)) return;
    Set<JsonNode> found = new LinkedHashSet<>(List.of(ProfileTree.unknown()));
    for (String value : compared) {
      if (value.equals("true") || value.equals("false")) {
        found.add(ProfileTree.truth(true));
        found.add(ProfileTree.truth(false));
      } else {
        addNumbers(value, found);
        found.add(ProfileTree.text(value));
      }
    }
    values.put(fact.substring(0, fact.length() - VALUE.length()), found);
  }
}
