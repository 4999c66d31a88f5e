package io.github.tradequalification.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a value of a profile is. */
enum Kind {
  TEXT("a text"),
  CONSTANT("a constant"),
  DAY("a calendar date written yyyy-MM-dd"),
  TRUTH("true or false"),
  WHOLE_NUMBER("a whole number"),
  NUMBER("a number");

  final String told;

  Kind(String told) {
    this.told = told;
  }

  static Kind of(Class<?> type) {
    if (type.isEnum()) return CONSTANT;
    if (type == Boolean.class) return TRUTH;
    if (type == Integer.class) return WHOLE_NUMBER;
    if (type == BigDecimal.class) return NUMBER;
    return type == LocalDate.class ? DAY : TEXT;
  }
}
