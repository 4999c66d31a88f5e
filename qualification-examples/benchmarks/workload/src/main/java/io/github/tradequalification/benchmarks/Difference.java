package io.github.tradequalification.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Where two answers to the same profile part. */
public final class Difference {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(LocalDate.class, new ToStringSerializer()))
          .defaultPropertyInclusion(Value.construct(Include.NON_NULL, Include.NON_NULL))
          .build();

  private Difference() {}

  /**
   * Tells the first difference, the law and the profile.
   *
   * @param expected the answer of the library
   * @param actual the other one
   */
  public static String told(Case of, String expected, String actual) {
    try {
      return """
      %s as of %s under the law of %s in %s
      %s
      profile: %s\
      """
          .formatted(
              of.about(),
              of.asOf(),
              of.lawOf(),
              of.language(),
              first("", JSON.readTree(expected), JSON.readTree(actual)),
              JSON.writeValueAsString(of.enterprise()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String first(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      Set<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode one = expected.path(name);
        JsonNode other = actual.path(name);
        if (!one.equals(other)) return first(path + "/" + name, one, other);
      }
    }
    if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        JsonNode one = expected.path(i);
        JsonNode other = actual.path(i);
        if (!one.equals(other)) return first(path + "/" + i, one, other);
      }
    }
    return "%s: the library says %s, the other %s".formatted(path, shown(expected), shown(actual));
  }

  private static String shown(JsonNode value) {
    return value instanceof MissingNode ? "nothing" : value.toString();
  }
}
