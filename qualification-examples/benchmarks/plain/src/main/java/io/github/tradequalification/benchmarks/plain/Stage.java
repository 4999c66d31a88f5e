package io.github.tradequalification.benchmarks.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The steps in the order of the procedure. */
enum Stage {
  PREPARATION,
  BUSINESS_SCOPE_AMENDMENT,
  FOREIGN_TRADE_OPERATOR_FILING,
  CUSTOMS_REGISTRATION,
  ELECTRONIC_PORT_CARD,
  FOREIGN_EXCHANGE_DIRECTORY;

  static final Stage[] ALL = values();
  static final Map<String, Stage> BY_CODE = new HashMap<>();

  static {
    for (Stage stage : ALL) BY_CODE.put(stage.code, stage);
  }

  final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  final int bit = 1 << ordinal();
}
