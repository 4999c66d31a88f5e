package io.github.tradequalification.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.tradequalification.QualificationException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;

/** Reads a value as the library does: as strictly, with properties that stand twice. */
final class WholeReader<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1;

  private static final JsonFactory GENERATORS = new JsonFactory();

  private final transient Function<String, T> read;

  WholeReader(Class<T> type, Function<String, T> read) {
    super(type);
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = GENERATORS.createGenerator(text)) {
      Copying.exactly(parser, json);
    }
    try {
      return read.apply(text.toString());
    } catch (QualificationException e) {
      throw JsonMappingException.from(parser, e.getMessage(), e);
    }
  }
}
