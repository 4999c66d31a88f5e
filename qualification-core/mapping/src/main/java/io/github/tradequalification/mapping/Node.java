package io.github.tradequalification.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a mapping file with its place.
 *
 * @param value a text as it is written, null, a {@code List} of nodes, or a {@code Map} of
 *     properties by name
 */
record Node(Place place, @Nullable Object value) {

  /**
   * A property of an object.
   *
   * @param place of its name
   */
  record Property(Place place, Node value) {}

  @Nullable String text() {
    return value instanceof String text ? text : null;
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  /** Empty if it is no list. */
  @SuppressWarnings("unchecked")
  List<Node> items() {
    return value instanceof List<?> ? (List<Node>) value : List.of();
  }

  /** Empty if it is no object. */
  @SuppressWarnings("unchecked")
  Map<String, Property> properties() {
    return value instanceof Map<?, ?> ? (Map<String, Property>) value : Map.of();
  }

  /** The value of a property, null if there is none. */
  @Nullable Node get(String name) {
    Property property = properties().get(name);
    return property == null ? null : property.value();
  }
}
