package io.github.tradequalification.authoring.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads YAML and JSON, each value with its place. Not thread-safe. */
final class NodeReader {

  private static final JsonFactory JSON = new JsonFactory();

  /** Only true and false are truths: “no” is a word, and the code of a country. */
  private static final JsonFactory YAML =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  private final String file;
  private final JsonParser parser;
  private final Faults faults;

  private NodeReader(String file, JsonParser parser, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * Reads a text.
   *
   * @param file its path; by its ending it is JSON or YAML
   * @return null if it cannot be read, which the faults then tell
   */
  static @Nullable Node read(String file, String text, Faults faults) {
    boolean json = file.endsWith(".json");
    try (JsonParser parser = (json ? JSON : YAML).createParser(text)) {
      NodeReader reader = new NodeReader(file, parser, faults);
      if (parser.nextToken() == null) {
        faults.add(new Place(file, 1, 1), "the file is empty", "fill it, or delete it");
        return null;
      }
      Node all = reader.node();
      if (parser.nextToken() != null) {
        faults.add(reader.place(), "more follows after the end", "keep one list in the file");
      }
      return all;
    } catch (JsonProcessingException e) {
      faults.add(Unreadable.of(file, text, e));
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot be read", e);
    }
  }

  static Place placeOf(String file, @Nullable JsonLocation at) {
    if (at == null) return new Place(file, 1, 1);
    return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private Place place() {
    return placeOf(file, parser.currentTokenLocation());
  }

  private Node node() throws IOException {
    Place place = place();
    refuseReference(place);
    return new Node(
        place,
        switch (parser.currentToken()) {
          case START_OBJECT -> object();
          case START_ARRAY -> list();
          case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
          case VALUE_NULL -> null;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
          default -> parser.getText();
        });
  }

  private @Nullable Object number(Place place) throws IOException {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      faults.add(
          place, "`%s` is no number".formatted(parser.getText()), "write a number, or quotes");
      return null;
    }
  }

  /** One place would stand for another, which nobody sees in a message. */
  private void refuseReference(Place place) throws IOException {
    boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    if (!alias && parser.getObjectId() == null) return;
    faults.add(
        place,
        "`&` and `*` of YAML are not understood here",
        "write the values out, or begin with another case by `like`; put a text in quotes");
  }

  private List<Node> list() throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) items.add(node());
    return items;
  }

  private Map<String, Node.Property> object() throws IOException {
    Map<String, Node.Property> properties = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place place = place();
      parser.nextToken();
      Node.Property before = properties.putIfAbsent(name, new Node.Property(place, node()));
      if (before != null) {
        faults.add(
            place,
            "`%s` stands here twice, first in line %s".formatted(name, before.place().line()),
            "take one of them out");
      }
    }
    return properties;
  }
}
