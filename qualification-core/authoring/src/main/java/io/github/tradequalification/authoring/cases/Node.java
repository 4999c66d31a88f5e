package io.github.tradequalification.authoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON or YAML with its place. Immutable.
 *
 * @param place where it begins
 * @param value a text, a {@code BigDecimal}, a {@code Boolean}, null, a {@code List} of nodes, or a
 *     {@code Map} of properties by name
 */
record Node(Place place, @Nullable Object value) {

  /**
   * A property of an object.
   *
   * @param place of its name
   */
  record Property(Place place, Node value) {}

  boolean isNull() {
    return value == null;
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  /** Null if it is no text. */
  @Nullable String text() {
    return value instanceof String text ? text : null;
  }

  /** Empty if it is no list. */
  @SuppressWarnings("unchecked")
  List<Node> items() {
    return value instanceof List<?> items ? (List<Node>) items : List.of();
  }

  /** Empty if it is no object. */
  @SuppressWarnings("unchecked")
  Map<String, Property> properties() {
    return value instanceof Map<?, ?> properties ? (Map<String, Property>) properties : Map.of();
  }

  /** The value of a property, null if there is none. */
  @Nullable Node get(String name) {
    Property property = properties().get(name);
    return property == null ? null : property.value();
  }

  /** The same with other properties. */
  Node with(Map<String, Property> properties) {
    return new Node(place, Collections.unmodifiableMap(properties));
  }

  /** The same with other items. */
  Node with(List<Node> items) {
    return new Node(place, List.copyOf(items));
  }

  /** The same with another value of one property. */
  Node with(String name, Node other) {
    Map<String, Property> properties = new LinkedHashMap<>(properties());
    Property before = properties.get(name);
    properties.put(name, new Property(before == null ? other.place() : before.place(), other));
    return with(properties);
  }

  /** Without places: maps, lists, texts, truths, numbers that are equal if they are alike. */
  @Nullable Object plain() {
    if (value instanceof BigDecimal number) return number.stripTrailingZeros();
    if (isList()) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (Node item : items()) plain.add(item.plain());
      return plain;
    }
    if (!isObject()) return value;
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    properties().forEach((name, property) -> plain.put(name, property.value().plain()));
    return plain;
  }

  /** What it is, for a message. */
  String told() {
    if (value instanceof String text) return "`" + text + "`";
    if (isList()) return "a list";
    if (isObject()) return "an object";
    return "`" + Objects.toString(value) + "`";
  }
}
