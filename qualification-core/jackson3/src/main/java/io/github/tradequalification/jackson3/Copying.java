package io.github.tradequalification.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies a value as it stands: properties that stand twice, and numbers in their form. */
final class Copying {

  private Copying() {}

  /** The value at which the parser stands, to its end. */
  static void exactly(JsonParser from, JsonGenerator to) {
    int depth = 0;
    do {
      to.copyCurrentEventExact(from);
      JsonToken token = from.currentToken();
      if (token.isStructStart()) depth++;
      else if (token.isStructEnd()) depth--;
    } while (depth > 0 && from.nextToken() != null);
  }
}
