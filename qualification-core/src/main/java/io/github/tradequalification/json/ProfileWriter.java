package io.github.tradequalification.json;

import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.internal.text.Characters;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of a profile, and refuses what {@link RecordReader} would. Not thread-safe.
 */
final class ProfileWriter {

  private record Component(String name, Method accessor) {}

  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          List<Component> components = new ArrayList<>();
          for (RecordComponent each : type.getRecordComponents()) {
            components.add(new Component(each.getName(), each.getAccessor()));
          }
          return components;
        }
      };

  private final JsonWriter json;

  ProfileWriter(JsonWriter json) {
    this.json = json;
  }

  void write(Record object) throws IOException {
    json.writeStartObject();
    for (Component component : COMPONENTS.get(object.getClass())) {
      Object value = value(object, component);
      if (value == null || !known(value)) continue;
      json.writeFieldName(component.name());
      try {
        write(value);
      } catch (InvalidProfileException refusal) {
        throw refusal.under(component.name());
      }
    }
    json.writeEndObject();
  }

  private void write(Object value) throws IOException {
    if (value instanceof Record object) write(object);
    else if (value instanceof Collection<?> values) write(values);
    else if (value instanceof Map<?, ?> entries) write(entries);
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof BigDecimal number) write(number);
    else if (value instanceof LocalDate day) write(day);
    else if (value instanceof Enum<?> constant) json.writeString(constant.name());
    else write(value.toString());
  }

  private void write(String text) throws IOException {
    if (Characters.halved(text)) throw refused(text, RecordReader.WHOLE_CHARACTERS);
    if (text.length() > Content.PROFILE.longestText) {
      throw refused(text, Content.PROFILE.lengths());
    }
    json.writeString(text);
  }

  private void write(LocalDate day) throws IOException {
    String text = day.toString();
    if (text.length() != RecordReader.DATE_LENGTH) throw refused(text, RecordReader.CALENDAR_DATE);
    json.writeString(text);
  }

  private void write(BigDecimal number) throws IOException {
    String text = number.toString();
    if (text.length() > Content.LONGEST_NUMBER) throw refused(text, Content.PROFILE.lengths());
    long exponent = number.precision() - 1L - number.scale();
    // Older Javas cannot read a number whose exponent is written so long.
    if (exponent > Integer.MAX_VALUE) throw refused(text, "a number");
    json.writeNumber(number);
  }

  private void write(Collection<?> values) throws IOException {
    int most = Content.PROFILE.longestList;
    json.writeStartArray();
    int place = 0;
    for (Object value : values) {
      try {
        if (place == most) throw refused(null, "at most " + most + " entries");
        write(value);
      } catch (InvalidProfileException refusal) {
        throw refusal.under("[" + place + "]");
      }
      place++;
    }
    json.writeEndArray();
  }

  /** By name. */
  private void write(Map<?, ?> entries) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : new TreeMap<>(entries).entrySet()) {
      String name = (String) entry.getKey();
      json.writeFieldName(name);
      try {
        write(entry.getValue());
      } catch (InvalidProfileException refusal) {
        throw refusal.under(name);
      }
    }
    json.writeEndObject();
  }

  /** Whether anything is: a record of which nothing is known says nothing. */
  private static boolean known(@Nullable Object value) {
    if (value instanceof Collection<?> values) return !values.isEmpty();
    if (value instanceof Map<?, ?> entries) return !entries.isEmpty();
    if (!(value instanceof Record object)) return value != null;
    for (Component component : COMPONENTS.get(object.getClass())) {
      if (known(value(object, component))) return true;
    }
    return false;
  }

  private static @Nullable Object value(Record object, Component component) {
    try {
      return component.accessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read `" + component.name() + "`", e);
    }
  }

  private static InvalidProfileException refused(@Nullable String value, String allowed) {
    return new InvalidProfileException("", value, allowed);
  }
}
