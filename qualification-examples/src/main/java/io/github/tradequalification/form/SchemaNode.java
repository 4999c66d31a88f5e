package io.github.tradequalification.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One place in a schema that is written in several languages. */
final class SchemaNode {

  private final List<Object> roots;
  private final List<Object> places;

  private SchemaNode(List<Object> roots, List<Object> places) {
    this.roots = roots;
    this.places = places;
  }

  /** The whole schema, the languages in this order. */
  static SchemaNode of(List<String> schemas) throws IOException {
    List<Object> roots = new ArrayList<>();
    for (String schema : schemas) {
      try (JsonParser parser = new JsonFactory().createParser(schema)) {
        parser.nextToken();
        roots.add(read(parser));
      }
    }
    return new SchemaNode(roots, roots);
  }

  boolean has(String keyword) {
    return places.get(0) instanceof Map<?, ?> here && here.containsKey(keyword);
  }

  SchemaNode at(String keyword) {
    return new SchemaNode(
        roots, places.stream().<Object>map(each -> map(each).get(keyword)).toList());
  }

  /** What stands in the list here; a reference is followed. */
  List<SchemaNode> entries() {
    List<SchemaNode> entries = new ArrayList<>();
    for (int i = 0; i < ((List<?>) places.get(0)).size(); i++) {
      int place = i;
      List<Object> each = places.stream().<Object>map(list -> ((List<?>) list).get(place)).toList();
      entries.add(new SchemaNode(roots, each).resolved());
    }
    return entries;
  }

  private SchemaNode resolved() {
    if (!has("$ref")) return this;
    SchemaNode place = new SchemaNode(roots, roots);
    for (String name : at("$ref").text().substring(2).split("/", -1)) place = place.at(name);
    return place;
  }

  List<String> names() {
    return map(places.get(0)).keySet().stream().map(String::valueOf).toList();
  }

  /** Whether values of a type are allowed. */
  boolean takes(String type) {
    if (!has("type")) return false;
    Object types = at("type").places.get(0);
    return type.equals(types) || (types instanceof List<?> several && several.contains(type));
  }

  String text() {
    return String.valueOf(places.get(0));
  }

  /** In every language, as HTML has it. */
  String words() {
    String words = places.stream().map(String::valueOf).collect(Collectors.joining(" · "));
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static Map<?, ?> map(Object node) {
    return (Map<?, ?>) node;
  }

  private static Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          entries.put(name, read(parser));
        }
        yield entries;
      }
      case START_ARRAY -> {
        List<Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) entries.add(read(parser));
        yield entries;
      }
      default -> parser.getText();
    };
  }
}
