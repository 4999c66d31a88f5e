package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a parser stands. */
final class Place {

  private Place() {}

  /** In the text. */
  static String position(JsonParser parser) {
    JsonLocation at = parser.currentLocation();
    return "line %s, column %s".formatted(at.getLineNr(), at.getColumnNr());
  }

  /** In the object, as in {@code documents[3].form}. */
  static String path(JsonParser parser) {
    boolean opening =
        parser.currentToken() == JsonToken.START_OBJECT
            || parser.currentToken() == JsonToken.START_ARRAY;
    JsonStreamContext inner = parser.getParsingContext();
    return path(opening ? inner.getParent() : inner);
  }

  /** Where the object stands in which the parser stands. */
  static String outerPath(JsonParser parser) {
    return path(parser.getParsingContext().getParent());
  }

  private static String path(@Nullable JsonStreamContext from) {
    Deque<String> segments = new ArrayDeque<>();
    for (JsonStreamContext at = from; at != null && !at.inRoot(); at = at.getParent()) {
      if (at.inArray()) segments.addFirst("[" + at.getCurrentIndex() + "]");
      else if (at.getCurrentName() != null) segments.addFirst("." + at.getCurrentName());
    }
    String path = String.join("", segments);
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
