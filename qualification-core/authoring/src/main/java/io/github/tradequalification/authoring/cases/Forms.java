package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.PackInspection.Codes;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of single values. */
final class Forms {

  private static final String TYPE = "type";
  private static final String STRING = "string";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String EXPECTED_DAY = "a day of the calendar as year-month-day, 2026-01-31";

  /** A text that is not empty. */
  static final Form TEXT = new Text();

  /** A day. */
  static final Form DATE = new Day();

  /** True or false. */
  static final Form TRUTH = new Truth();

  /** A whole number from 0. */
  static final Form COUNT = new Count();

  /** Null, or what another form takes. */
  record OrNull(Form form) implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      if (!node.isNull()) form.check(node, codes, faults);
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("anyOf", List.of(form.schema(), Map.of(TYPE, "null")));
    }
  }

  /** One of several words. */
  record OneOf(List<String> words) implements Form {

    /** The names of constants, and further words. */
    static OneOf of(Enum<?>[] constants, String... others) {
      List<String> words = new ArrayList<>();
      for (Enum<?> constant : constants) words.add(constant.name());
      words.addAll(Arrays.asList(others));
      return new OneOf(List.copyOf(words));
    }

    @Override
    public void check(Node node, Codes codes, Faults faults) {
      String text = node.text();
      if (text == null) Form.refuse(node, "one of " + String.join(", ", words), faults);
      else check(node.place(), text, faults);
    }

    void check(Place place, String text, Faults faults) {
      if (words.contains(text)) return;
      faults.unknown(place, "`" + text + "` is not expected here", text, words);
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("enum", words);
    }
  }

  /** A word that some pack knows. */
  record Known(Word word) implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      String text = node.text();
      if (text == null) Form.refuse(node, "the code of a " + word.called, faults);
      else check(node.place(), text, codes, faults);
    }

    void check(Place place, String text, Codes codes, Faults faults) {
      if (word.of(codes).contains(text)) return;
      String problem = "no pack knows a %s `%s`".formatted(word.called, text);
      faults.unknown(place, problem, text, word.of(codes));
    }

    @Override
    public Map<String, Object> schema() {
      return TEXT.schema();
    }
  }

  private static final class Text implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      String text = node.text();
      if (text == null) Form.refuse(node, "a text, in quotes if it looks like a number", faults);
      else if (text.isBlank()) faults.add(node.place(), "the text is empty", "write a text");
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(TYPE, STRING, "minLength", 1);
    }
  }

  private static final class Day implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      if (day(node) == null) {
        faults.add(node.place(), node.told() + " is no day", "write " + EXPECTED_DAY);
      }
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(TYPE, STRING, "format", "date", "pattern", "^" + DAY + "$");
    }
  }

  private static final class Truth implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      if (!(node.value() instanceof Boolean)) {
        Form.refuse(node, "true or false, without quotes", faults);
      }
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(TYPE, "boolean");
    }
  }

  private static final class Count implements Form {
    @Override
    public void check(Node node, Codes codes, Faults faults) {
      boolean whole =
          node.value() instanceof BigDecimal number
              && number.signum() >= 0
              && number.stripTrailingZeros().scale() <= 0;
      if (!whole) Form.refuse(node, "a whole number from 0 on, without quotes", faults);
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(TYPE, "integer", "minimum", 0);
    }
  }

  private Forms() {}

  /** The day that a value is, null if it is none. */
  static @Nullable LocalDate day(@Nullable Node node) {
    String text = node == null ? null : node.text();
    if (text == null || !text.matches(DAY)) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A schema with its parts in the order given: names and values by turns. */
  static Map<String, Object> schema(Object... parts) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) schema.put((String) parts[i], parts[i + 1]);
    return schema;
  }
}
