package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.internal.text.YearDay;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;

/** Asks each record which components it has, and lets Jackson write them, nulls included. */
final class RecordText {

  private static final class HiddenEscaped extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int unit) {
      boolean escaped =
          switch (Character.getType((char) unit)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
      return escaped ? new SerializedString(String.format("\\u%04X", unit)) : null;
    }
  }

  private RecordText() {}

  static String of(Record record) throws IOException {
    return of(record, false);
  }

  static String indented(Record record) throws IOException {
    return of(record, true);
  }

  private static String of(Record record, boolean indented) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        new JsonFactoryBuilder()
            .characterEscapes(new HiddenEscaped())
            .build()
            .createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      if (indented) json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      write(json, record);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof BigDecimal number) json.writeNumber(number);
    else if (value instanceof Enum<?> constant) json.writeString(constant.name());
    else if (value instanceof MonthDay day) json.writeString(YearDay.text(day));
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
      try {
        Object value = component.getAccessor().invoke(object);
        // Of where a material comes from only what is known is written.
        if (value == null && object instanceof RequiredMaterial.Origin) continue;
        json.writeFieldName(component.getName());
        write(json, value);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    json.writeEndObject();
  }
}
