package io.github.tradequalification.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds JSON against a JSON Schema, as far as the schema of cases goes; it knows no other word. */
final class SmallSchema {

  private SmallSchema() {}

  /** The paths at which a value is not as its schema says. */
  static List<String> faults(JsonNode schema, JsonNode value, String path) {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      JsonNode word = each.getValue();
      boolean holds =
          switch (each.getKey()) {
            case "$schema", "title", "format" -> true;
            case "type" -> isOf(word.asText(), value);
            case "enum" -> contains(word, value);
            case "pattern" ->
                !value.isTextual() || value.asText().matches(".*" + word.asText() + ".*");
            case "minLength" -> !value.isTextual() || value.asText().length() >= word.asInt();
            case "minimum" -> !value.isNumber() || value.asInt() >= word.asInt();
            case "minItems" -> !value.isArray() || value.size() >= word.asInt();
            case "minProperties" -> !value.isObject() || value.size() >= word.asInt();
            case "required" -> !value.isObject() || hasAll(word, value);
            case "anyOf" -> matching(word, value) > 0;
            case "oneOf" -> matching(word, value) == 1;
            case "items" -> {
              for (int i = 0; i < value.size() && value.isArray(); i++) {
                faults.addAll(faults(word, value.get(i), path + "[" + i + "]"));
              }
              yield true;
            }
            case "properties", "additionalProperties", "propertyNames" -> true;
            default ->
                throw new IllegalArgumentException("no word of this schema: " + each.getKey());
          };
      if (!holds) faults.add(path + " " + each.getKey());
    }
    if (value.isObject()) inObject(schema, value, path, faults);
    return faults;
  }

  private static void inObject(JsonNode schema, JsonNode value, String path, List<String> faults) {
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      String inner = path + "." + each.getKey();
      JsonNode own = schema.path("properties").get(each.getKey());
      JsonNode other = schema.get("additionalProperties");
      if (own != null) faults.addAll(faults(own, each.getValue(), inner));
      else if (other != null && other.isObject())
        faults.addAll(faults(other, each.getValue(), inner));
      else if (other != null) faults.add(inner + " additionalProperties");
      JsonNode names = schema.get("propertyNames");
      boolean named = names == null || each.getKey().matches(names.get("pattern").asText());
      if (!named) faults.add(inner + " propertyNames");
    }
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode each : list) if (each.equals(value)) return true;
    return false;
  }

  private static boolean hasAll(JsonNode names, JsonNode value) {
    for (JsonNode name : names) if (!value.has(name.asText())) return false;
    return true;
  }

  private static long matching(JsonNode schemas, JsonNode value) {
    int matching = 0;
    for (JsonNode each : schemas) if (faults(each, value, "").isEmpty()) matching++;
    return matching;
  }
}
