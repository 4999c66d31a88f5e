package io.github.tradequalification.json;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.QualificationAssessor.Kind;
import io.github.tradequalification.internal.text.Bounds;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema of a profile: what {@link RecordReader} takes. Not thread-safe. */
final class ProfileSchema extends SchemaWriter {

  private final @Nullable QualificationAssessor assessor;

  /**
   * Begins a schema.
   *
   * @param assessor whose codes it lists; null if it lists none
   */
  ProfileSchema(String language, @Nullable QualificationAssessor assessor) {
    super(language);
    this.assessor = assessor;
  }

  String written() {
    return written("profile", assessor == null);
  }

  @Override
  void body() throws IOException {
    text("type", "object");
    properties(Enterprise.class, "");
  }

  @Override
  void definitions() {}

  private void properties(Class<?> type, String path) throws IOException {
    RecordShape shape = RecordShape.of(type);
    Set<String> required = required(shape);
    object(
        "properties",
        () -> {
          for (Map.Entry<String, RecordShape.Component> each : shape.components().entrySet()) {
            String name = each.getKey();
            boolean needed = required.contains(name);
            described(name, path + name, () -> value(path + name, each.getValue(), needed));
          }
        });
    if (!required.isEmpty()) required(required);
    closed();
  }

  /** What cannot be null: a record says so when it is made of nothing. */
  private static Set<String> required(RecordShape shape) {
    Set<String> required = new LinkedHashSet<>();
    @Nullable Object[] values = new @Nullable Object[shape.components().size()];
    while (true) {
      try {
        shape.constructor().newInstance(values);
        return required;
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof InvalidProfileException refusal)) {
          throw new IllegalStateException(e);
        }
        RecordShape.Component missing = shape.components().get(refusal.path());
        if (missing == null || !required.add(refusal.path())) throw refusal;
        values[missing.place()] = "x";
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void described(String name, String path, Part value) throws IOException {
    object(name, () -> described(path, value));
  }

  private void described(String path, Part value) throws IOException {
    text("title", texts.text("fact", path));
    text("description", texts.text("about", path));
    value.write();
  }

  private void closed() throws IOException {
    json.writeFieldName("additionalProperties");
    json.writeBoolean(false);
  }

  private void value(String path, RecordShape.Component component, boolean required)
      throws IOException {
    switch (component.kind()) {
      case TEXT -> text(path, required);
      case CONSTANT -> orNotKnown(() -> reference(component.type()));
      case DAY -> orNotKnown(() -> day("[0-9]{4}"));
      case TRUTH -> type("boolean", true);
      case WHOLE_NUMBER -> {
        type("integer", true);
        number("minimum", 0);
        number("maximum", Integer.MAX_VALUE);
      }
      case NUMBER -> {
        type("number", true);
        number("minimum", 0);
      }
      case OBJECT -> {
        type("object", true);
        properties(component.type(), path + ".");
      }
      case LIST -> list(path + "[]", component);
      case MAP -> {
        type("object", true);
        if (component.entry() == RecordShape.Kind.TEXT) statements(path);
        else facts();
      }
      case YEAR_DAY, VALUE -> throw new IllegalStateException(path);
    }
  }

  private void text(String path, boolean required) throws IOException {
    if (path.equals("office.region")) {
      number("maxLength", Bounds.LONGEST);
      orNotKnown(
          () -> {
            text("type", "string");
            text("pattern", "^" + Bounds.REGION.pattern() + "$");
          });
      return;
    }
    type("string", !required);
    boolean scope = path.equals("businessScope");
    number("maxLength", scope ? Content.PROFILE.longestText : Bounds.LONGEST);
    if (required) text("pattern", NOT_BLANK);
    if (assessor == null) return;
    if (path.equals("documents[].material")) codes(Kind.MATERIAL, assessor.materials());
    if (path.equals("completedSteps[].step")) codes(Kind.STEP, assessor.steps());
  }

  /** Known codes with their names; others are accepted too. */
  private void codes(Kind kind, List<String> codes) throws IOException {
    list(
        "anyOf",
        () -> {
          object(
              () -> {
                text("title", texts.text("schema.known"));
                choice(
                    () -> {
                      for (String code : codes) constant(code, name(kind, code), null);
                    });
              });
          object(
              () -> {
                text("title", texts.text("schema.other"));
                text("description", texts.text("about.schema.other"));
              });
        });
  }

  private String name(Kind kind, String code) {
    return assessor == null ? code : assessor.nameOf(kind, code);
  }

  private void list(String path, RecordShape.Component component) throws IOException {
    type("array", true);
    number("maxItems", Content.PROFILE.longestList);
    object(
        "items",
        () ->
            described(
                path,
                () -> {
                  text("type", "object");
                  properties(component.type(), path + ".");
                }));
  }

  private void statements(String path) throws IOException {
    object(
        "properties",
        () -> {
          for (String name : Bounds.STATED) {
            String one = path + "." + name;
            described(name, one, () -> text(one, false));
          }
        });
    closed();
  }

  private void facts() throws IOException {
    object(
        "propertyNames",
        () -> {
          text("pattern", NOT_BLANK);
          number("maxLength", Content.PROFILE.longestName);
        });
    if (assessor != null && !assessor.facts().isEmpty()) {
      object(
          "properties",
          () -> {
            for (Map.Entry<String, Class<?>> each : assessor.facts().entrySet()) {
              object(each.getKey(), () -> fact(each.getKey(), each.getValue()));
            }
          });
    }
    object(
        "additionalProperties",
        () -> {
          types("boolean", "number", "string", "null");
          number("maxLength", Bounds.LONGEST);
        });
  }

  private void fact(String name, Class<?> type) throws IOException {
    text("title", name(Kind.FACT, "facts." + name));
    if (type == Boolean.class) type("boolean", true);
    else if (type == BigDecimal.class) type("number", true);
    else {
      type("string", true);
      number("maxLength", Bounds.LONGEST);
    }
  }
}
