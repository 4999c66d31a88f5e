package io.github.tradequalification.oracle;

import java.util.Locale;

/** How a constant is spelled as a code. */
final class Codes {

  private Codes() {}

  /** {@code business-licence} for {@code BUSINESS_LICENCE}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
