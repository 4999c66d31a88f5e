package io.github.tradequalification.mapping;

import io.github.tradequalification.internal.text.Characters;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a cell becomes a value. Immutable.
 *
 * @param notKnown cells that say nothing, beside blank ones
 * @param values what cells stand for, null for not known; if there are any, no other cell is
 *     allowed
 * @param halfWidth whether full-width characters of texts are made half-width
 */
record Reading(
    Set<String> notKnown,
    Map<String, @Nullable Object> values,
    DayForms days,
    NumberForm numbers,
    boolean halfWidth) {

  private static final int LISTED = 12;
  private static final int LONGEST_WORD = 200;

  /** A text that is not allowed. */
  static final class NotAllowedException extends Exception {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String allowed) {
      super(allowed);
    }

    String allowed() {
      return String.valueOf(getMessage());
    }
  }

  /** Without blanks around it; null if it says nothing. */
  @Nullable String said(@Nullable String cell) {
    if (cell == null) return null;
    String text = Characters.trimmed(cell);
    return text.isEmpty() || notKnown.contains(word(text)) ? null : text;
  }

  /** What a word stands for does not depend on the width of its characters. */
  static String word(String text) {
    String word = Characters.trimmed(text);
    boolean plain = word.length() > LONGEST_WORD || Characters.ascii(word);
    return plain ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
  }

  /** The value of a text that says something; null says that it is not known. */
  @Nullable Object value(ProfileShape.Property property, String text) throws NotAllowedException {
    String word = word(text);
    if (!values.isEmpty()) {
      if (values.containsKey(word)) return values.get(word);
      throw new NotAllowedException(oneOf());
    }
    return switch (property.kind()) {
      case TEXT -> halfWidth ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
      case CONSTANT -> constant(property.type(), word);
      case TRUTH -> truth(word);
      case DAY -> required(days.day(word), days.told());
      case NUMBER -> required(numbers.number(word), Kind.NUMBER.told + " " + numbers.told());
      case WHOLE_NUMBER -> wholeNumber(word);
    };
  }

  private String oneOf() {
    List<String> known = new ArrayList<>(new TreeSet<>(values.keySet()));
    String all =
        String.join(", ", known.subList(0, Math.min(LISTED, known.size())))
            + (known.size() > LISTED ? ", …" : "");
    return "one of the values in the mapping: " + all;
  }

  private static Object constant(Class<?> type, String name) throws NotAllowedException {
    Map<String, Object> byName = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Object each : type.getEnumConstants()) {
      String constant = ((Enum<?>) each).name();
      names.add(constant);
      byName.put(constant, each);
    }
    return required(byName.get(name), "one of " + String.join(", ", names));
  }

  private static Object truth(String word) throws NotAllowedException {
    if (word.equals("true")) return true;
    if (word.equals("false")) return false;
    throw new NotAllowedException("true or false, or `values` in the mapping that say which it is");
  }

  private Object wholeNumber(String word) throws NotAllowedException {
    BigDecimal number = numbers.number(word);
    try {
      if (number != null) return number.intValueExact();
    } catch (ArithmeticException e) {
      // refused below
    }
    throw new NotAllowedException(Kind.WHOLE_NUMBER.told + " " + numbers.told());
  }

  private static <T> T required(@Nullable T value, String allowed) throws NotAllowedException {
    if (value == null) throw new NotAllowedException(allowed);
    return value;
  }
}
