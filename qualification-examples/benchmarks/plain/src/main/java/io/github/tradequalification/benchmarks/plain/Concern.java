package io.github.tradequalification.benchmarks.plain;

import java.util.Locale;

/** The conditions in their order. */
enum Concern {
  LAWFUL_REGISTRATION,
  LEGAL_FORM,
  BUSINESS_SCOPE,
  OFFICE_ADDRESS,
  CREDIT_CODE,
  LEGAL_REPRESENTATIVE_IDENTITY;

  static final Concern[] ALL = values();

  final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  final int bit = 1 << ordinal();
}
