package io.github.tradequalification.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies a value as it stands: properties that stand twice, and numbers in their form. */
final class Copying {

  private Copying() {}

  /** The value at which the parser stands, to its end; versions before 2.20 cannot do it alone. */
  static void exactly(JsonParser from, JsonGenerator to) throws IOException {
    int depth = 0;
    do {
      to.copyCurrentEventExact(from);
      JsonToken token = from.currentToken();
      if (token.isStructStart()) depth++;
      else if (token.isStructEnd()) depth--;
    } while (depth > 0 && from.nextToken() != null);
  }
}
