package io.github.tradequalification.benchmarks.settling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The materials in the order of their codes. */
public enum Material {
  BANK_ACCOUNT_OPENING_PERMIT,
  BASIC_ACCOUNT_INFORMATION,
  BUSINESS_LICENCE,
  CUSTOMS_REGISTRATION_APPLICATION,
  CUSTOMS_REGISTRATION_RECEIPT,
  FOREIGN_EXCHANGE_CONFIRMATION,
  FOREIGN_EXCHANGE_DIRECTORY_APPLICATION,
  FOREIGN_INVESTMENT_APPROVAL,
  LEGAL_REPRESENTATIVE_ID,
  OPERATOR_FILING_APPLICATION,
  OPERATOR_FILING_FORM,
  OPERATOR_ID,
  ORGANISATION_CODE_CERTIFICATE;

  private static final Material[] ALL = values();
  private static final Map<String, Material> BY_CODE = new HashMap<>();

  static {
    for (Material material : ALL) BY_CODE.put(material.code, material);
  }

  public final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** All of them, not to be written to. */
  public static Material[] all() {
    return ALL;
  }

  /** Null if there is none of this code. */
  public static Material of(String code) {
    return BY_CODE.get(code);
  }
}
