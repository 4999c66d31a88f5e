package io.github.tradequalification.internal.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which values that rules look at can be shown to people. */
final class Shown {

  private Shown() {}

  static boolean is(@Nullable Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal
        || value instanceof LocalDate
        || value instanceof Enum<?>
        || value instanceof Collection<?>;
  }
}
