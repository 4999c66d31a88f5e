package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** What stands in the descriptor of a pack. */
final class Descriptor {

  private Descriptor() {}

  /** The value of a key, which has to be there. */
  static String entry(String where, Map<String, String> descriptor, String key) {
    String value = descriptor.get(key);
    if (value == null || value.isBlank()) {
      throw new RulePackException(where + PackReader.DESCRIPTOR + " has no `" + key + "`");
    }
    if (value.contains("${")) {
      throw new RulePackException(
          where
              + "%s has `%s` = `%s`, which its build did not fill in; turn resource filtering on"
                  .formatted(PackReader.DESCRIPTOR, key, value));
    }
    return value.strip();
  }

  /** The same as a day. */
  static LocalDate day(String where, Map<String, String> descriptor, String key) {
    String value = entry(where, descriptor, key);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new RulePackException(
          where
              + "%s has `%s` = `%s`, which is not a date; write year-month-day"
                  .formatted(PackReader.DESCRIPTOR, key, value),
          e);
    }
  }
}
