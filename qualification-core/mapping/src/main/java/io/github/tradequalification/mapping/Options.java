package io.github.tradequalification.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of one object in a mapping file, read one by one. Not thread-safe. */
final class Options {

  private final Node object;
  private final Faults faults;

  Options(Node object, Faults faults) {
    this.object = object;
    this.faults = faults;
  }

  /** Tells of options that there are not. */
  void allow(String what, List<String> known) {
    object
        .properties()
        .forEach(
            (name, property) -> {
              if (!known.contains(name)) faults.unknown(property.place(), what, name, known);
            });
  }

  boolean has(String name) {
    return object.properties().containsKey(name);
  }

  Place place(String name) {
    Node.Property property = object.properties().get(name);
    return property == null ? object.place() : property.value().place();
  }

  @Nullable Node node(String name) {
    return object.get(name);
  }

  /** Null if it is not there or no text. */
  @Nullable String text(String name) {
    Node node = object.get(name);
    if (node == null) return null;
    if (node.text() == null) faults.add(node.place(), "`" + name + "` is one text");
    return node.text();
  }

  /** One text or a list of them, with their places. */
  List<Node> texts(String name) {
    Node node = object.get(name);
    if (node == null) return List.of();
    List<Node> all = node.isList() ? node.items() : List.of(node);
    List<Node> texts = new ArrayList<>();
    for (Node each : all) {
      if (each.text() != null) texts.add(each);
      else faults.add(each.place(), "`" + name + "` holds texts; put this one in quotes");
    }
    return texts;
  }

  boolean isTrue(String name, boolean otherwise) {
    String text = text(name);
    if (text == null) return otherwise;
    if (!text.equals("true") && !text.equals("false")) {
      faults.add(place(name), "`" + name + "` is true or false");
    }
    return text.equals("true");
  }

  /** How values are read here; what is not said is as it is around. */
  Reading reading(Reading around) {
    Set<String> notKnown = new HashSet<>(around.notKnown());
    for (Node each : texts("notKnown")) notKnown.add(Reading.word(String.valueOf(each.text())));
    return new Reading(
        notKnown,
        around.values(),
        has("dates") ? days(around.days()) : around.days(),
        has("numbers") ? numbers(around.numbers()) : around.numbers(),
        isTrue("halfWidth", around.halfWidth()));
  }

  private DayForms days(DayForms otherwise) {
    List<Node> patterns = texts("dates");
    DayForms days =
        patterns.isEmpty()
            ? null
            : DayForms.of(patterns.stream().map(each -> String.valueOf(each.text())).toList());
    if (days != null) return days;
    faults.add(
        place("dates"),
        "no form of a date; it has yyyy, M or MM, and d or dd, as in yyyyMMdd or yyyy/M/d");
    return otherwise;
  }

  private NumberForm numbers(NumberForm otherwise) {
    String example = text("numbers");
    NumberForm numbers = example == null ? null : NumberForm.of(example);
    if (numbers != null) return numbers;
    faults.add(
        place("numbers"),
        "write how 1234.56 looks, in quotes, as in \"1,234.56\", \"1.234,56\" or \"1234,56\"");
    return otherwise;
  }
}
