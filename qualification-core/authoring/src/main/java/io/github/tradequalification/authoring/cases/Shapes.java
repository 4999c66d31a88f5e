package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.PackInspection.Codes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of lists, objects, and texts of several words. */
final class Shapes {

  private static final String TYPE = "type";
  private static final String OBJECT = "object";

  /** Any object that is not empty. A profile, or part of one, is then read as profiles are. */
  static final Form SOME_OBJECT = new SomeObject();

  /** Any value. */
  static final Form ANYTHING = new Anything();

  /**
   * A list.
   *
   * @param mayBeEmpty whether none at all says something
   */
  record ListOf(Form item, boolean mayBeEmpty) implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      if (!node.isList()) {
        Form.refuse(node, "a list in square brackets", faults);
      } else if (node.items().isEmpty() && !mayBeEmpty) {
        faults.add(node.place(), "an empty list says nothing", "fill it, or take it out");
      }
      for (Node each : node.items()) item.check(each, codes, faults);
    }

    @Override
    public Map<String, Object> schema() {
      return Forms.schema(TYPE, "array", "items", item.schema(), "minItems", mayBeEmpty ? 0 : 1);
    }
  }

  /** An object with words of packs as names. */
  record ByWord(Word word, Form value) implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      refuseEmpty(node, faults);
      node.properties()
          .forEach(
              (name, property) -> {
                new Forms.Known(word).check(property.place(), name, codes, faults);
                value.check(property.value(), codes, faults);
              });
    }

    @Override
    public Map<String, Object> schema() {
      return Forms.schema(TYPE, OBJECT, "minProperties", 1, "additionalProperties", value.schema());
    }
  }

  /** An object whose names are texts of several words. */
  record ByPhrase(Phrase name, Form value) implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      refuseEmpty(node, faults);
      node.properties()
          .forEach(
              (text, property) -> {
                name.check(property.place(), text, codes, faults);
                value.check(property.value(), codes, faults);
              });
    }

    @Override
    public Map<String, Object> schema() {
      return new ByWord(Word.STEP, value).schema();
    }
  }

  /**
   * An object with certain properties.
   *
   * @param called for messages, as in “a case”
   * @param required what must not be left out
   */
  record ObjectOf(String called, Map<String, Form> forms, Set<String> required) implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      refuseEmpty(node, faults);
      node.properties()
          .forEach(
              (name, property) -> {
                @Nullable Form form = forms.get(name);
                if (form != null) form.check(property.value(), codes, faults);
                else refuse(name, property, faults);
              });
      if (!node.isObject()) return;
      for (String name : forms.keySet()) {
        if (!required.contains(name) || node.properties().containsKey(name)) continue;
        faults.add(node.place(), called + " needs `" + name + "`", "add `" + name + "`");
      }
    }

    private void refuse(String name, Node.Property property, Faults faults) {
      String problem = "%s has no `%s`".formatted(called, name);
      faults.unknown(property.place(), problem, name, forms.keySet());
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> properties = new LinkedHashMap<>();
      forms.forEach((name, form) -> properties.put(name, form.schema()));
      return Forms.schema(
          TYPE,
          OBJECT,
          "minProperties",
          1,
          "properties",
          properties,
          "required",
          required.stream().sorted().toList(),
          "additionalProperties",
          false);
    }
  }

  private static final class SomeObject implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      refuseEmpty(node, faults);
    }

    @Override
    public Map<String, Object> schema() {
      return Forms.schema(TYPE, OBJECT, "minProperties", 1);
    }
  }

  private static final class Anything implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      // Compared with what is found.
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of();
    }
  }

  private Shapes() {}

  private static void refuseEmpty(Node node, Faults faults) {
    if (!node.isObject()) Form.refuse(node, "an object in braces, or indented lines", faults);
    else if (node.properties().isEmpty()) {
      faults.add(node.place(), "an empty object says nothing", "fill it, or take it out");
    }
  }
}
