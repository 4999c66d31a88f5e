package io.github.tradequalification.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value as the library does. */
final class WholeWriter<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1;

  private static final JsonFactory PARSERS = new JsonFactory();

  private final transient Function<T, String> written;

  WholeWriter(Class<T> type, Function<T, String> written) {
    super(type);
    this.written = written;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    String text = written.apply(value);
    // To JSON the very bytes; to other formats, and where lines are to be indented, each value.
    if (json instanceof JsonGeneratorImpl && json.getPrettyPrinter() == null) {
      json.writeRawValue(text);
      return;
    }
    try (JsonParser parser = PARSERS.createParser(text)) {
      parser.nextToken();
      Copying.exactly(parser, json);
    }
  }
}
