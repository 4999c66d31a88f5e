package io.github.tradequalification.mapping;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML, and JSON as a part of it, each value with its place. */
final class NodeReader {

  private static final int DEEPEST = 20;

  private final String file;
  private final Faults faults;

  private NodeReader(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** Null if it cannot be read, which the faults then tell. */
  static @Nullable Node read(String file, String text, Faults faults) {
    NodeReader reader = new NodeReader(file, faults);
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      Iterator<org.snakeyaml.engine.v2.nodes.Node> all =
          new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
      if (!all.hasNext()) {
        faults.add(new Place(file, 1, 1), "the file is empty; begin with `profile:`");
        return null;
      }
      Node first = reader.node(all.next(), 0);
      if (all.hasNext()) {
        faults.add(reader.place(all.next()), "a second document begins; keep one in a file");
      }
      return first;
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      faults.add(
          reader.place(mark),
          "this is no YAML (%s); put a text with special characters in quotes"
              .formatted(e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(new Place(file, 1, 1), "this is no YAML (%s)".formatted(e.getMessage()));
    }
    return null;
  }

  private Place place(org.snakeyaml.engine.v2.nodes.Node node) {
    return place(node.getStartMark());
  }

  private Place place(Optional<Mark> mark) {
    return new Place(
        file,
        mark.map(at -> at.getLine() + 1).orElse(1),
        mark.map(at -> at.getColumn() + 1).orElse(1));
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    Place place = place(node);
    if (node.getAnchor().isPresent() || depth > DEEPEST) {
      faults.add(place, "`&` and `*` of YAML are not understood here; write the values out");
      return new Node(place, null);
    }
    if (node instanceof ScalarNode scalar) {
      return new Node(place, scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
        items.add(node(item, depth + 1));
      }
      return new Node(place, items);
    }
    Map<String, Node.Property> properties = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) property(tuple, properties, depth);
    return new Node(place, properties);
  }

  private void property(NodeTuple tuple, Map<String, Node.Property> properties, int depth) {
    Place place = place(tuple.getKeyNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      faults.add(place, "a name is expected here");
      return;
    }
    Node.Property property = new Node.Property(place, node(tuple.getValueNode(), depth + 1));
    Node.Property before = properties.putIfAbsent(key.getValue(), property);
    if (before != null) {
      faults.add(
          place,
          "`%s` stands here twice, first in line %s; take one of them out"
              .formatted(key.getValue(), before.place().line()));
    }
  }
}
