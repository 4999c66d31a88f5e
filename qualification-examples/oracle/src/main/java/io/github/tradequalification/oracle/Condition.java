package io.github.tradequalification.oracle;

/** The conditions, in their order. */
enum Condition {
  LAWFUL_REGISTRATION,
  LEGAL_FORM,
  BUSINESS_SCOPE,
  OFFICE_ADDRESS,
  CREDIT_CODE,
  LEGAL_REPRESENTATIVE_IDENTITY;

  String code() {
    return Codes.of(this);
  }
}
