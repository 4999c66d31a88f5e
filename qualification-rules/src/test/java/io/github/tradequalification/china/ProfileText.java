package io.github.tradequalification.china;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.Enterprise;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes profiles as anybody might: nulls and empty lists too. */
final class ProfileText {

  private ProfileText() {}

  static String of(Enterprise enterprise) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      write(json, enterprise);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof Enum<?> constant) json.writeString(constant.name());
    else if (value instanceof Record object) writeObject(json, object);
    else if (value instanceof Collection<?> values) {
      json.writeStartArray();
      for (Object each : values) write(json, each);
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> entries) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else json.writeString(value.toString());
  }

  private static void writeObject(JsonGenerator json, Record object) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      json.writeFieldName(component.getName());
      try {
        write(json, component.getAccessor().invoke(object));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    json.writeEndObject();
  }
}
