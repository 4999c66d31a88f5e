package io.github.tradequalification.benchmarks.settling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The conditions in their order. */
public enum Concern {
  LAWFUL_REGISTRATION,
  LEGAL_FORM,
  BUSINESS_SCOPE,
  OFFICE_ADDRESS,
  CREDIT_CODE,
  LEGAL_REPRESENTATIVE_IDENTITY;

  private static final Concern[] ALL = values();
  private static final Map<String, Concern> BY_CODE = new HashMap<>();

  static {
    for (Concern concern : ALL) BY_CODE.put(concern.code, concern);
  }

  public final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  public final int bit = 1 << ordinal();

  /** All of them, not to be written to. */
  public static Concern[] all() {
    return ALL;
  }

  /** Null if there is none of this code. */
  public static Concern of(String code) {
    return BY_CODE.get(code);
  }
}
