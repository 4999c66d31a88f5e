package io.github.tradequalification.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain values, as findings have them. */
final class ValueWriter {

  private ValueWriter() {}

  static void write(JsonWriter json, @Nullable Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof String text) json.writeString(text);
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof List<?> values) writeArray(json, values);
    else if (value instanceof Map<?, ?> entries) writeMap(json, entries);
    else throw new IllegalArgumentException("no plain value: " + value.getClass());
  }

  private static void writeArray(JsonWriter json, List<?> values) throws IOException {
    json.writeStartArray();
    for (Object value : values) write(json, value);
    json.writeEndArray();
  }

  private static void writeMap(JsonWriter json, Map<?, ?> entries) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      json.writeFieldName((String) entry.getKey());
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }
}
