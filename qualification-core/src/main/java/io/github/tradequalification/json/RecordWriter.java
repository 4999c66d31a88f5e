package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.MissingMaterial.Detail;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects. */
final class RecordWriter {

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private RecordWriter() {}

  static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof Long number) json.writeNumber(number);
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof Detail detail) writeWhatIsKnown(json, detail);
    else if (value instanceof Record object) writeObject(json, object);
    else if (value instanceof Collection<?> values) writeArray(json, values);
    else if (value instanceof Map<?, ?> entries) writeMap(json, entries);
    else json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }

  private static void writeObject(JsonGenerator json, Record object) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : COMPONENTS.get(object.getClass())) {
      json.writeFieldName(component.getName());
      write(json, value(object, component));
    }
    json.writeEndObject();
  }

  private static void writeWhatIsKnown(JsonGenerator json, Detail detail) throws IOException {
    json.writeStartObject();
    if (!detail.inconsistent().isEmpty()) {
      json.writeFieldName("inconsistent");
      writeMap(json, detail.inconsistent());
    }
    if (!detail.unconfirmed().isEmpty()) {
      json.writeFieldName("unconfirmed");
      writeArray(json, detail.unconfirmed());
    }
    json.writeEndObject();
  }

  private static void writeMap(JsonGenerator json, Map<?, ?> entries) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void writeArray(JsonGenerator json, Collection<?> values) throws IOException {
    json.writeStartArray();
    for (Object value : values) write(json, value);
    json.writeEndArray();
  }

  private static Object value(Record object, RecordComponent component) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
