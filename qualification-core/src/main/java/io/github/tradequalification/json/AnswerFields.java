package io.github.tradequalification.json;

import io.github.tradequalification.RulePack;
import io.github.tradequalification.Source;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the fields of an answer are written. Not thread-safe. */
abstract class AnswerFields {

  final JsonWriter json;

  AnswerFields(JsonWriter json) {
    this.json = json;
  }

  final void sources(List<Source> sources) throws IOException {
    start(Component.SOURCES);
    for (Source source : sources) {
      json.writeStartObject();
      text(Component.ID, source.id());
      text(Component.TITLE, source.title());
      text(Component.ISSUER, source.issuer());
      text(Component.ARTICLE, source.article());
      text(Component.GRADE, source.grade() == null ? null : source.grade().name());
      day(Component.FROM, source.from());
      day(Component.UNTIL, source.until());
      text(Component.ADDRESS, source.address());
      day(Component.CHECKED, source.checked());
      text(Component.NUMBER, source.number());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  final void packs(List<RulePack> packs) throws IOException {
    start(Component.RULE_PACKS);
    for (RulePack pack : packs) {
      json.writeStartObject();
      text(Component.ID, pack.id());
      text(Component.VERSION, pack.version());
      text(Component.DIGEST, pack.digest());
      day(Component.SOURCES_CHECKED, pack.sourcesChecked());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  final void name(Component component) throws IOException {
    json.writeFieldName(component.text);
  }

  final void start(Component list) throws IOException {
    name(list);
    json.writeStartArray();
  }

  final void text(Component name, @Nullable String text) throws IOException {
    name(name);
    if (text == null) json.writeNull();
    else json.writeString(text);
  }

  final void number(Component name, @Nullable Integer number) throws IOException {
    name(name);
    if (number == null) json.writeNull();
    else json.writeNumber(number);
  }

  final void truth(Component name, @Nullable Boolean truth) throws IOException {
    name(name);
    if (truth == null) json.writeNull();
    else json.writeBoolean(truth);
  }

  final void day(Component name, @Nullable LocalDate day) throws IOException {
    text(name, day == null ? null : day.toString());
  }

  final void span(Component name, @Nullable WorkingDays days) throws IOException {
    name(name);
    if (days == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    number(Component.MIN, days.min());
    number(Component.MAX, days.max());
    json.writeEndObject();
  }

  final void texts(Component name, List<String> texts) throws IOException {
    start(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }
}
