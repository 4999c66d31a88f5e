package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.internal.text.Characters;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object into a record of the same shape, strictly, and refuses with the path. Not
 * thread-safe.
 */
final class RecordReader {

  private static final String WHOLE_NUMBER = "a whole number from 0 to " + Integer.MAX_VALUE;
  private static final int LONGEST_LIST = 100_000;

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return RecordShape.of(type);
        }
      };

  private record Constants(Map<String, Object> byName, String allowed) {}

  private static final ClassValue<Constants> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Constants computeValue(Class<?> type) {
          Map<String, Object> byName = new LinkedHashMap<>();
          for (Object one : type.getEnumConstants()) byName.put(((Enum<?>) one).name(), one);
          return new Constants(byName, "one of " + String.join(", ", byName.keySet()));
        }
      };

  private final JsonParser parser;

  RecordReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the object at which the parser stands. */
  <T extends Record> T read(Class<T> type) throws IOException {
    return type.cast(object(type));
  }

  private Object object(Class<?> type) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) throw refused("an object");
    RecordShape shape = SHAPES.get(type);
    @Nullable Object[] values = new @Nullable Object[shape.components().size()];
    BitSet seen = new BitSet(values.length);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      RecordShape.Component component = shape.components().get(name);
      if (component == null) {
        throw new InvalidProfileException(path(), name, "one of the properties " + shape.names());
      }
      if (seen.get(component.place())) throw repeated(name);
      seen.set(component.place());
      parser.nextToken();
      values[component.place()] = value(component.kind(), component);
    }
    try {
      return shape.constructor().newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidProfileException refusal) {
        String at = path();
        throw at.isEmpty() ? refusal : refusal.under(at);
      }
      throw new IllegalStateException("cannot make " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private @Nullable Object value(RecordShape.Kind kind, RecordShape.Component component)
      throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return null;
    return switch (kind) {
      case TEXT -> text("a text in quotes");
      case CONSTANT -> isBlank() ? null : constant(component.type());
      case DAY -> isBlank() ? null : day();
      case TRUTH -> truth();
      case WHOLE_NUMBER -> wholeNumber();
      case NUMBER -> number("a number");
      case OBJECT -> object(component.type());
      case LIST -> list(component);
      case TEXTS -> texts();
    };
  }

  /** A blank text where a constant or a date is expected: not known. */
  private boolean isBlank() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING && Characters.blank(parser.getText());
  }

  private List<Object> list(RecordShape.Component component) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) throw refused("a list");
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (values.size() == LONGEST_LIST) {
        throw InvalidProfileException.unreadable(
            path(), "the list is too long", "at most " + LONGEST_LIST + " entries");
      }
      Object value = value(component.entry(), component);
      if (value == null) throw refused("no null in a list");
      values.add(value);
    }
    return values;
  }

  private Map<String, @Nullable String> texts() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) throw refused("an object");
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (texts.containsKey(name)) throw repeated(name);
      parser.nextToken();
      boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
      texts.put(name, none ? null : text("a text in quotes"));
    }
    return texts;
  }

  private InvalidProfileException repeated(String name) {
    return new InvalidProfileException(path(), name, "each property once");
  }

  private Object constant(Class<?> type) throws IOException {
    Constants constants = CONSTANTS.get(type);
    String name = text(constants.allowed());
    Object constant = constants.byName().get(name);
    if (constant == null) throw refusedText(name, constants.allowed());
    return constant;
  }

  private Boolean truth() throws IOException {
    if (!parser.currentToken().isBoolean()) throw refused("true or false, without quotes");
    return parser.getBooleanValue();
  }

  private Integer wholeNumber() throws IOException {
    BigDecimal number = number(WHOLE_NUMBER);
    boolean small = number.signum() == 0 || (long) number.precision() - number.scale() <= 10;
    try {
      if (small) return number.intValueExact();
    } catch (ArithmeticException e) {
      // refused below
    }
    throw refused(WHOLE_NUMBER);
  }

  private BigDecimal number(String allowed) throws IOException {
    if (!parser.currentToken().isNumeric()) throw refused(allowed + ", without quotes");
    try {
      BigDecimal number = parser.getDecimalValue();
      // Newer Javas read one power of ten more than 17 does.
      if (number.scale() > Integer.MIN_VALUE) return number;
    } catch (ArithmeticException | NumberFormatException e) {
      // refused below
    }
    throw refused(allowed);
  }

  private LocalDate day() throws IOException {
    String allowed = "a calendar date written yyyy-MM-dd";
    String text = text(allowed);
    // The parser of the JDK also takes years beyond 9999, with a sign.
    if (text.length() == 10) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw refusedText(text, allowed);
      }
    }
    throw refusedText(text, allowed);
  }

  private String text(String allowed) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) throw refused(allowed);
    String text = parser.getText();
    if (Characters.halved(text)) {
      throw refusedText(text, "a text without half characters (unpaired surrogates)");
    }
    return text;
  }

  private InvalidProfileException refusedText(String text, String allowed) {
    return new InvalidProfileException(path(), text, allowed);
  }

  private InvalidProfileException refused(String allowed) throws IOException {
    return new InvalidProfileException(path(), shown(), allowed);
  }

  private @Nullable String shown() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) return "an object";
    if (token == JsonToken.START_ARRAY) return "a list";
    return token == null ? null : parser.getText();
  }

  String position() {
    JsonLocation at = parser.currentLocation();
    return "line %s, column %s".formatted(at.getLineNr(), at.getColumnNr());
  }

  /** Where the parser stands, as in {@code documents[3].form}. */
  String path() {
    Deque<String> segments = new ArrayDeque<>();
    boolean opening =
        parser.currentToken() == JsonToken.START_OBJECT
            || parser.currentToken() == JsonToken.START_ARRAY;
    JsonStreamContext from = parser.getParsingContext();
    for (JsonStreamContext at = opening ? from.getParent() : from;
        at != null && !at.inRoot();
        at = at.getParent()) {
      if (at.inArray()) segments.addFirst("[" + at.getCurrentIndex() + "]");
      else if (at.getCurrentName() != null) segments.addFirst("." + at.getCurrentName());
    }
    String path = String.join("", segments);
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
