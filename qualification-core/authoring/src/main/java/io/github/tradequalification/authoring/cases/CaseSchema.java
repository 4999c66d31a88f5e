package io.github.tradequalification.authoring.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a file of cases, for editors: made of what cases are read by. */
public final class CaseSchema {

  private CaseSchema() {}

  /** The schema, of the version 2020-12, indented. */
  public static String text() {
    Map<String, Object> lawCase = new LinkedHashMap<>(CaseForm.CASE.schema());
    lawCase.put(
        "oneOf",
        List.of(Map.of("required", List.of("like")), Map.of("required", List.of("profile"))));
    Map<String, Object> schema =
        Forms.schema(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "title",
            "Cases of a rule pack",
            "type",
            "array",
            "items",
            lawCase);
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
              .writeValueAsString(schema)
              .replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema cannot be written", e);
    }
  }
}
