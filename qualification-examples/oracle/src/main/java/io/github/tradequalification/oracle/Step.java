package io.github.tradequalification.oracle;

/** The steps, in the order of the procedure. */
enum Step {
  PREPARATION,
  BUSINESS_SCOPE_AMENDMENT,
  FOREIGN_TRADE_OPERATOR_FILING,
  FOREIGN_TRADE_OPERATOR_FILING_CHANGE(FOREIGN_TRADE_OPERATOR_FILING),
  CUSTOMS_REGISTRATION,
  CUSTOMS_REGISTRATION_CHANGE(CUSTOMS_REGISTRATION),
  CUSTOMS_TEMPORARY_FILING,
  ELECTRONIC_PORT_CARD,
  ELECTRONIC_PORT_CARD_CHANGE(ELECTRONIC_PORT_CARD),
  FOREIGN_EXCHANGE_DIRECTORY,
  FOREIGN_EXCHANGE_DIRECTORY_CHANGE(FOREIGN_EXCHANGE_DIRECTORY),
  EXPORT_TAX_REFUND_FILING,
  EXPORT_TAX_REFUND_FILING_CHANGE(EXPORT_TAX_REFUND_FILING);

  private final Step filing;

  Step() {
    this(null);
  }

  Step(Step filing) {
    this.filing = filing;
  }

  String code() {
    return Codes.of(this);
  }

  /** The filing that a change step changes, null of any other step. */
  Step filing() {
    return filing;
  }

  boolean isChange() {
    return filing != null;
  }
}
