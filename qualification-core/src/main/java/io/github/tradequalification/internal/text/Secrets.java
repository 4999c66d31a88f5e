package io.github.tradequalification.internal.text;

import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What messages and {@code toString()} do not tell: names, identity numbers, credit codes and the
 * other texts that point at one person or enterprise.
 */
public final class Secrets {

  /** Stands for a text that is not told. */
  public static final String MASK = "***";

  private static final Set<String> PROPERTIES =
      Set.of(
          "name",
          "unifiedSocialCreditCode",
          "legalRepresentative",
          "operators",
          "idNumber",
          "office",
          "address",
          "number",
          "holder",
          "stated",
          "registeredName",
          "registeredAddress",
          "registeredLegalRepresentative");

  /** Objects whose properties hold whatever they are called. */
  private static final Set<String> TEXTS_BY_NAME = Set.of("stated", "facts");

  /** How a reader calls a value that is no text, which tells nothing of the value. */
  private static final Set<String> NO_TEXTS =
      Set.of("an object", "a list", "true", "false", "null");

  private Secrets() {}

  /**
   * Whether a message does not tell the text that stands at a path of a profile. Nobody knows what
   * a text is that stands in the place of the whole profile.
   */
  public static boolean at(String path) {
    String[] names = path.replaceAll("\\[\\d+]", "").split("\\.", -1);
    String last = names[names.length - 1];
    String before = names.length > 1 ? names[names.length - 2] : "";
    return TEXTS_BY_NAME.contains(before) || last.isEmpty() || PROPERTIES.contains(last);
  }

  /**
   * Whether a message does not tell a value that stands at a path of a profile. The name of a
   * property, which the path tells as well, and a blank text are no secrets.
   */
  public static boolean at(String path, String value) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return at(path) && !Characters.blank(value) && !value.equals(last) && !NO_TEXTS.contains(value);
  }

  /** A record of a profile as records print themselves, but for its secrets. */
  public static String masked(Record record) {
    Class<? extends Record> type = record.getClass();
    StringJoiner text = new StringJoiner(", ", type.getSimpleName() + "[", "]");
    for (RecordComponent component : type.getRecordComponents()) {
      text.add(component.getName() + "=" + masked(component.getName(), value(record, component)));
    }
    return text.toString();
  }

  private static @Nullable Object masked(String property, @Nullable Object value) {
    if (value instanceof Map<?, ?> stated) return masked(stated);
    return value instanceof String && PROPERTIES.contains(property) ? MASK : value;
  }

  /** Values by their names, in the order of the names, but for what may be a secret. */
  public static Map<String, @Nullable Object> masked(Map<?, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> masked = new TreeMap<>();
    values.forEach((name, value) -> masked.put(String.valueOf(name), tells(value) ? value : MASK));
    return masked;
  }

  private static boolean tells(@Nullable Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof Enum<?>
        || value instanceof TemporalAccessor;
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
