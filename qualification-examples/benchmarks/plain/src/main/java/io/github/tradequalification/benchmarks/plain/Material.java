package io.github.tradequalification.benchmarks.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The materials in the order of their codes. */
enum Material {
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

  static final Material[] ALL = values();
  static final Map<String, Material> BY_CODE = new HashMap<>();

  static {
    for (Material material : ALL) BY_CODE.put(material.code, material);
  }

  final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
}
