package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.internal.text.Texts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schema of an assessment, in which a later version may write more properties. Not
 * thread-safe.
 */
final class AssessmentSchema extends SchemaWriter {

  /** A day of any year: answers repeat what they are asked. */
  private static final String YEAR = "([0-9]{4}|-[0-9]{4,9}|[+][0-9]{5,9})";

  /** Those that are referred to, by name; those not yet written are taken out first. */
  private final Map<String, Class<?>> records = new LinkedHashMap<>();

  AssessmentSchema(String language) {
    super(language);
  }

  String written() {
    return written("assessment", true);
  }

  @Override
  void body() throws IOException {
    properties(Assessment.class);
  }

  @Override
  void definitions() throws IOException {
    for (int done = 0; done < records.size(); done++) {
      Class<?> type = List.copyOf(records.values()).get(done);
      object(
          type.getSimpleName(),
          () -> {
            described(type.getSimpleName());
            properties(type);
          });
    }
  }

  private void properties(Class<?> type) throws IOException {
    RecordShape shape = RecordShape.of(type);
    text("type", "object");
    object(
        "properties",
        () -> {
          for (Map.Entry<String, RecordShape.Component> each : shape.components().entrySet()) {
            object(
                each.getKey(),
                () -> {
                  described(type.getSimpleName(), each.getKey());
                  if (each.getKey().equals("language")) languages();
                  else value(each.getValue());
                });
          }
        });
    List<String> required =
        shape.components().entrySet().stream()
            .filter(each -> !each.getValue().optional())
            .map(Map.Entry::getKey)
            .toList();
    if (!required.isEmpty()) required(required);
  }

  private void languages() throws IOException {
    list(
        "enum",
        () -> {
          for (String language : Texts.LANGUAGES) json.writeString(language);
        });
  }

  /** Texts of the component of this record, or of all components of this name. */
  private void described(String record, String component) throws IOException {
    String own = record + "." + component;
    described(texts.name("answer", own) != null ? own : component);
  }

  private void described(String key) throws IOException {
    text("title", texts.text("answer", key));
    text("description", texts.text("answer", key + ".about"));
  }

  private void value(RecordShape.Component component) throws IOException {
    boolean optional = component.optional();
    switch (component.kind()) {
      case LIST -> {
        type("array", optional);
        object("items", () -> entry(component));
      }
      case MAP -> {
        type("object", optional);
        if (component.entry() != RecordShape.Kind.VALUE) {
          object("additionalProperties", () -> entry(component));
        }
      }
      case CONSTANT, DAY -> {
        if (optional) orNotKnown(() -> single(component.kind(), component.type()));
        else single(component.kind(), component.type());
      }
      case OBJECT, YEAR_DAY -> {
        if (optional) {
          list(
              "anyOf",
              () -> {
                object(() -> single(component.kind(), component.type()));
                object(() -> text("type", "null"));
              });
        } else single(component.kind(), component.type());
      }
      case TEXT -> type("string", optional);
      case TRUTH -> type("boolean", optional);
      case WHOLE_NUMBER -> {
        type("integer", optional);
        number("minimum", 0);
      }
      case NUMBER, VALUE -> throw new IllegalStateException("no component is of this kind yet");
    }
  }

  private void entry(RecordShape.Component component) throws IOException {
    single(component.entry(), component.type());
  }

  private void single(RecordShape.Kind kind, Class<?> type) throws IOException {
    switch (kind) {
      case DAY -> day(YEAR);
      case YEAR_DAY -> yearDay();
      case OBJECT -> {
        records.putIfAbsent(type.getSimpleName(), type);
        reference(type);
      }
      case CONSTANT -> reference(type);
      default -> text("type", "string");
    }
  }
}
