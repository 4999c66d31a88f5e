package io.github.tradequalification.mapping;

import io.github.tradequalification.internal.text.Characters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which columns of a table the mapping names. Not thread-safe. */
final class ColumnUse {

  private final Map<String, Place> used = new LinkedHashMap<>();
  private final Map<String, Place> leftOut = new LinkedHashMap<>();
  private final Faults faults;

  ColumnUse(Faults faults) {
    this.faults = faults;
  }

  ValueSource.Column use(Node node) {
    String name = Characters.trimmed(String.valueOf(node.text()));
    if (name.isEmpty()) faults.add(node.place(), "the name of a column is expected here");
    used.putIfAbsent(name, node.place());
    return new ValueSource.Column(name, node.place());
  }

  void leaveOut(List<Node> columns) {
    for (Node each : columns) {
      Place before =
          leftOut.putIfAbsent(Characters.trimmed(String.valueOf(each.text())), each.place());
      if (before != null) {
        faults.add(each.place(), "`" + each.text() + "` is left out twice; take one out");
      }
    }
  }

  /** Those that are used, once all of the mapping is read. */
  Map<String, Place> used() {
    leftOut.forEach(
        (name, place) -> {
          Place use = used.get(name);
          if (use == null) return;
          faults.add(
              place,
              "`%s` is left out, but line %s reads it; take it out here"
                  .formatted(name, use.line()));
        });
    return used;
  }

  Map<String, Place> leftOut() {
    return leftOut;
  }
}
