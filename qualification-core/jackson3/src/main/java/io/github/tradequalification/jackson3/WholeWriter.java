package io.github.tradequalification.jackson3;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the library does. */
final class WholeWriter<T> extends StdSerializer<T> {

  private static final JsonFactory PARSERS = new JsonFactory();

  private final Function<T, String> written;

  WholeWriter(Class<T> type, Function<T, String> written) {
    super(type);
    this.written = written;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    String text = written.apply(value);
    // To JSON the very bytes; to other formats, and where lines are to be indented, each value.
    if (json instanceof JsonGeneratorBase && json.getPrettyPrinter() == null) {
      json.writeRawValue(text);
      return;
    }
    try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Copying.exactly(parser, json);
    }
  }
}
