package io.github.tradequalification.benchmarks.settling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The steps in the order of the procedure. */
public enum Stage {
  PREPARATION,
  BUSINESS_SCOPE_AMENDMENT,
  FOREIGN_TRADE_OPERATOR_FILING,
  CUSTOMS_REGISTRATION,
  ELECTRONIC_PORT_CARD,
  FOREIGN_EXCHANGE_DIRECTORY;

  private static final Stage[] ALL = values();
  private static final Map<String, Stage> BY_CODE = new HashMap<>();

  static {
    for (Stage stage : ALL) BY_CODE.put(stage.code, stage);
  }

  public final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  public final int bit = 1 << ordinal();

  /** All of them, not to be written to. */
  public static Stage[] all() {
    return ALL;
  }

  /** Null if there is none of this code. */
  public static Stage of(String code) {
    return BY_CODE.get(code);
  }
}
