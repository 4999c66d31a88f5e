package io.github.tradequalification.json;

import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a JSON Schema of what a record looks like in JSON. Not thread-safe. */
abstract class SchemaWriter {

  /** Part of a schema. */
  interface Part {
    void write() throws IOException;
  }

  static final String NOT_BLANK = "[^" + Characters.BLANKS + "]";

  private static final String BLANK = "^[" + Characters.BLANKS + "]*$";
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String PLACE = "https://github.com/tradequalification/trade-qualification/";
  private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  final JsonWriter json = new JsonWriter(null, true);
  final Texts texts;
  private final Map<String, Class<?>> enums = new TreeMap<>();

  SchemaWriter(String language) {
    this.texts = Texts.ofSchemas(language);
  }

  /**
   * The whole schema.
   *
   * @param subject what it is a schema of, as its texts call it
   * @param identified whether it is the one schema of that name and language
   */
  final String written(String subject, boolean identified) {
    try {
      json.writeStartObject();
      text("$schema", DIALECT);
      if (identified) text("$id", PLACE + subject + "." + texts.language() + ".schema.json");
      text("title", texts.text("schema", subject));
      text("description", texts.text("about.schema." + subject));
      body();
      json.writeFieldName("$defs");
      json.writeStartObject();
      definitions();
      for (Class<?> type : enums.values()) constants(type);
      notKnown();
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.text();
  }

  abstract void body() throws IOException;

  /** What the body refers to, but constants. */
  abstract void definitions() throws IOException;

  final void text(String name, String text) throws IOException {
    json.writeFieldName(name);
    json.writeString(text);
  }

  final void number(String name, int number) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(number);
  }

  final void object(String name, Part content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  final void object(Part content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  final void list(String name, Part content) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
    content.write();
    json.writeEndArray();
  }

  final void required(Iterable<String> names) throws IOException {
    list(
        "required",
        () -> {
          for (String name : names) json.writeString(name);
        });
  }

  final void type(String type, boolean orNull) throws IOException {
    if (orNull) types(type, "null");
    else text("type", type);
  }

  final void types(String... types) throws IOException {
    list(
        "type",
        () -> {
          for (String type : types) json.writeString(type);
        });
  }

  final void reference(Class<?> type) throws IOException {
    if (type.isEnum()) enums.put(type.getSimpleName(), type);
    text("$ref", "#/$defs/" + type.getSimpleName());
  }

  /** A date of a year as the pattern says. */
  final void day(String year) throws IOException {
    text("type", "string");
    text("format", "date");
    text("pattern", "^" + year + "-" + MONTH_AND_DAY);
  }

  /** A day that comes every year. */
  final void yearDay() throws IOException {
    text("type", "string");
    text("pattern", "^" + MONTH_AND_DAY);
  }

  /** A value for which a blank text and null say that it is not known. */
  final void orNotKnown(Part value) throws IOException {
    list(
        "anyOf",
        () -> {
          object(value);
          object(() -> text("$ref", "#/$defs/notKnown"));
        });
  }

  /** One of several values, each with its name. */
  final void choice(Part constants) throws IOException {
    list("oneOf", constants);
  }

  final void constant(String value, String name, @Nullable String about) throws IOException {
    object(
        () -> {
          text("const", value);
          text("title", name);
          if (about != null) text("description", about);
        });
  }

  private void constants(Class<?> type) throws IOException {
    object(
        type.getSimpleName(),
        () -> {
          text("type", "string");
          choice(
              () -> {
                for (Object each : type.getEnumConstants()) {
                  Enum<?> one = (Enum<?>) each;
                  String about = texts.name("about", type.getSimpleName() + "." + one.name());
                  constant(one.name(), texts.of(one), about);
                }
              });
        });
  }

  private void notKnown() throws IOException {
    object(
        "notKnown",
        () -> {
          text("title", texts.text("value.none"));
          text("description", texts.text("about.schema.none"));
          types("string", "null");
          text("pattern", BLANK);
        });
  }
}
