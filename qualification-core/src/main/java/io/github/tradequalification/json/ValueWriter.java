package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes whatever a rule may have looked at; records as JSON objects. */
final class ValueWriter {

  private record Component(SerializedString name, Method accessor) {}

  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          List<Component> components = new ArrayList<>();
          for (RecordComponent each : type.getRecordComponents()) {
            Method accessor = each.getAccessor();
            accessor.trySetAccessible(); // which spares a check at each call
            components.add(new Component(new SerializedString(each.getName()), accessor));
          }
          return components;
        }
      };

  private ValueWriter() {}

  static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof String text) json.writeString(text);
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof Enum<?> constant) json.writeString(constant.name());
    else if (value instanceof Record object) writeObject(json, object);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof Long number) json.writeNumber(number);
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof Collection<?> values) writeArray(json, values);
    else if (value instanceof Map<?, ?> entries) writeMap(json, entries);
    else json.writeString(value.toString());
  }

  private static void writeObject(JsonGenerator json, Record object) throws IOException {
    json.writeStartObject();
    for (Component component : COMPONENTS.get(object.getClass())) {
      json.writeFieldName(component.name());
      write(json, value(object, component.accessor()));
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

  private static Object value(Record object, Method accessor) {
    try {
      return accessor.invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
