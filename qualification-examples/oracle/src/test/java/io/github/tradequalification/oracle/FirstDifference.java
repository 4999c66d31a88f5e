package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;
import java.util.TreeSet;

/** Where two answers to the same profile part. */
final class FirstDifference {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FirstDifference() {}

  static String told(RandomCase of, Answer library, Answer oracle) {
    return """
    %s as of %s under the law of %s
    %s
    profile: %s\
    """
        .formatted(
            of.about(),
            of.asOf(),
            of.lawOf(),
            first("", JSON.valueToTree(library), JSON.valueToTree(oracle)),
            of.profile());
  }

  private static String first(String path, JsonNode library, JsonNode oracle) {
    if (library.isObject() && oracle.isObject()) {
      Set<String> names = new TreeSet<>();
      library.fieldNames().forEachRemaining(names::add);
      oracle.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode one = library.path(name);
        JsonNode other = oracle.path(name);
        if (!one.equals(other)) return first(path + "/" + name, one, other);
      }
    }
    if (library.isArray() && oracle.isArray()) {
      for (int i = 0; i < Math.max(library.size(), oracle.size()); i++) {
        JsonNode one = library.path(i);
        JsonNode other = oracle.path(i);
        if (!one.equals(other)) return first(path + "/" + i, one, other);
      }
    }
    return "%s: the library says %s, the oracle %s".formatted(path, shown(library), shown(oracle));
  }

  private static String shown(JsonNode value) {
    return value instanceof MissingNode ? "nothing" : value.toString();
  }
}
