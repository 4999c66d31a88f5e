package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.YearDay;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object into a record of the same shape, strictly, and refuses with the path. Not
 * thread-safe.
 */
final class RecordReader {

  static final String WHOLE_CHARACTERS = "a text without half characters (unpaired surrogates)";
  static final String CALENDAR_DATE = "a calendar date written yyyy-MM-dd";
  static final int DATE_LENGTH = 10;
  private static final String DAY_OF_EVERY_YEAR = "a day of every year written MM-dd";

  private static final String WHOLE_NUMBER = "a whole number from 0 to " + Integer.MAX_VALUE;

  private static final RecordShape.Component ANYTHING =
      new RecordShape.Component(
          0, RecordShape.Kind.MAP, Object.class, RecordShape.Kind.VALUE, true);

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
  private final Content content;

  RecordReader(JsonParser parser, Content content) {
    this.parser = parser;
    this.content = content;
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
      String name = name();
      RecordShape.Component component = shape.components().get(name);
      if (component == null) {
        if (!content.grows) throw refused(name, "one of the properties " + shape.names());
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      if (seen.get(component.place())) throw repeated(name);
      seen.set(component.place());
      parser.nextToken();
      values[component.place()] = value(component.kind(), component);
    }
    if (content.own) complete(shape, values);
    try {
      return shape.constructor().newInstance(values);
    } catch (InvocationTargetException e) {
      throw refused(e.getCause(), type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  /** Versions before 2.16 of the parser know no limit for names. */
  private String name() throws IOException {
    String name = parser.currentName();
    if (name.length() > content.longestName) throw tooLong(Place.outerPath(parser));
    return name;
  }

  private void complete(RecordShape shape, @Nullable Object[] values) {
    shape
        .components()
        .forEach(
            (name, component) -> {
              if (values[component.place()] != null) return;
              if (!component.optional()) {
                String path = path();
                throw content.refused(path.isEmpty() ? name : path + "." + name, null, "a value");
              }
              if (component.kind() == RecordShape.Kind.LIST) values[component.place()] = List.of();
              if (component.kind() == RecordShape.Kind.MAP) values[component.place()] = Map.of();
            });
  }

  /** What a record itself refused. */
  private RuntimeException refused(@Nullable Throwable cause, Class<?> type) {
    String at = path();
    if (cause instanceof InvalidProfileException refusal) {
      return at.isEmpty() ? refusal : refusal.under(at);
    }
    if (cause instanceof IllegalArgumentException) {
      return content.unreadable(at, String.valueOf(cause.getMessage()), "values that fit together");
    }
    return new IllegalStateException("cannot make " + type, cause);
  }

  private @Nullable Object value(RecordShape.Kind kind, RecordShape.Component component)
      throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return null;
    return switch (kind) {
      case TEXT -> text("a text in quotes");
      case CONSTANT -> isBlank() ? null : constant(component.type());
      case DAY -> isBlank() ? null : day();
      case YEAR_DAY -> yearDay();
      case TRUTH -> truth();
      case WHOLE_NUMBER -> wholeNumber();
      case NUMBER -> number("a number");
      case OBJECT -> object(component.type());
      case LIST -> list(component);
      case MAP -> map(component);
      case VALUE -> plain();
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
      if (values.size() == content.longestList) {
        throw content.unreadable(
            path(), "the list is too long", "at most " + content.longestList + " entries");
      }
      Object value = value(component.entry(), component);
      if (value == null) throw refused("no null in a list");
      values.add(value);
    }
    return values;
  }

  private Map<String, @Nullable Object> map(RecordShape.Component component) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) throw refused("an object");
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = name();
      if (values.containsKey(name)) throw repeated(name);
      parser.nextToken();
      Object value = value(component.entry(), component);
      if (value == null && component.entry() == RecordShape.Kind.OBJECT) throw refused("an object");
      values.put(name, value);
    }
    return values;
  }

  /** Whatever stands there. */
  private @Nullable Object plain() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number("a number");
      case START_OBJECT -> map(ANYTHING);
      case START_ARRAY -> plainList();
      default -> text("a value");
    };
  }

  private List<@Nullable Object> plainList() throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) values.add(plain());
    return values;
  }

  private RuntimeException repeated(String name) {
    return refused(name, "each property once");
  }

  private Object constant(Class<?> type) throws IOException {
    Constants constants = CONSTANTS.get(type);
    String name = text(constants.allowed());
    Object constant = constants.byName().get(name);
    if (constant == null) throw refused(name, constants.allowed());
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
    String text = text(CALENDAR_DATE);
    // The parser of the JDK also takes years beyond 9999, with a sign.
    if (text.length() == DATE_LENGTH || content.own) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw refused(text, CALENDAR_DATE);
      }
    }
    throw refused(text, CALENDAR_DATE);
  }

  private MonthDay yearDay() throws IOException {
    MonthDay day = YearDay.of(text(DAY_OF_EVERY_YEAR));
    if (day == null) throw refused(DAY_OF_EVERY_YEAR);
    return day;
  }

  private String text(String allowed) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) throw refused(allowed);
    String text = parser.getText();
    if (!content.own && Characters.halved(text)) throw refused(text, WHOLE_CHARACTERS);
    return text;
  }

  private RuntimeException refused(String text, String allowed) {
    return content.refused(path(), text, allowed);
  }

  private RuntimeException refused(String allowed) throws IOException {
    return content.refused(path(), shown(), allowed);
  }

  RuntimeException tooLong() {
    return tooLong(path());
  }

  private RuntimeException tooLong(String path) {
    return content.unreadable(path, "too long at " + position(), content.lengths());
  }

  private @Nullable String shown() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) return "an object";
    if (token == JsonToken.START_ARRAY) return "a list";
    return token == null ? null : parser.getText();
  }

  String position() {
    return Place.position(parser);
  }

  String path() {
    return Place.path(parser);
  }
}
