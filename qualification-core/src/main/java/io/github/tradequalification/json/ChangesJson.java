package io.github.tradequalification.json;

import io.github.tradequalification.Changes;
import io.github.tradequalification.Changes.Change;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what differs between two answers: every component of the records, nulls included. */
public final class ChangesJson {

  private ChangesJson() {}

  /** One line without blanks. */
  public static String write(Changes changes) {
    return text(changes, false);
  }

  /** Indented, for people. */
  public static String writeIndented(Changes changes) {
    return text(changes, true);
  }

  private static String text(Changes changes, boolean indented) {
    JsonWriter json = new JsonWriter(null, indented);
    try {
      new Writer(json).write(changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.text();
  }

  /** Not thread-safe. */
  private static final class Writer extends AnswerFields {

    Writer(JsonWriter json) {
      super(json);
    }

    void write(Changes changes) throws IOException {
      json.writeStartObject();
      day(Component.BEFORE, changes.before());
      day(Component.AFTER, changes.after());
      start(Component.ALL);
      for (Change change : changes.all()) write(change);
      json.writeEndArray();
      json.writeEndObject();
    }

    private void write(Change change) throws IOException {
      json.writeStartObject();
      text(Component.SUBJECT, change.subject().name());
      text(Component.CODE, change.code());
      text(Component.NAME, change.name());
      text(Component.STEP, change.step());
      text(Component.DETAIL, change.detail());
      text(Component.BEFORE, change.before());
      text(Component.AFTER, change.after());
      texts(Component.RULES, change.rules());
      sources(change.sources());
      json.writeEndObject();
    }
  }
}
