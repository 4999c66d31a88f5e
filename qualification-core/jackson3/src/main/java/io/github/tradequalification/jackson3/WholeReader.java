package io.github.tradequalification.jackson3;

import io.github.tradequalification.QualificationException;
import java.io.StringWriter;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value as the library does: as strictly, with properties that stand twice. */
final class WholeReader<T> extends StdDeserializer<T> {

  private static final JsonFactory GENERATORS = new JsonFactory();

  private final Function<String, T> read;

  WholeReader(Class<T> type, Function<String, T> read) {
    super(type);
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = GENERATORS.createGenerator(ObjectWriteContext.empty(), text)) {
      Copying.exactly(parser, json);
    }
    try {
      return read.apply(text.toString());
    } catch (QualificationException e) {
      throw DatabindException.from(parser, e.getMessage(), e);
    }
  }
}
