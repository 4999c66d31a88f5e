package io.github.tradequalification.oracle;

/** The paper by which other authorities see the operator filing. Immutable. */
final class OperatorPaper {

  private final Situation situation;

  OperatorPaper(Situation situation) {
    this.situation = situation;
  }

  /** Whether the law knows it at this step, in some zone at least. */
  boolean isKnownAt(Step step) {
    return switch (step) {
      case CUSTOMS_REGISTRATION -> situation.until(LawDays.CUSTOMS_ORDER_253);
      case FOREIGN_EXCHANGE_DIRECTORY, EXPORT_TAX_REFUND_FILING ->
          situation.until(LawDays.OPERATOR_FILING_ENDS);
      default -> false;
    };
  }

  boolean isAskedAt(Step step) {
    boolean waived = situation.from(LawDays.ZONES_FREED) && situation.isInFreedZone();
    return isKnownAt(step) && !waived;
  }

  /** Whether a foreign investor may show the paper of the investment instead. */
  boolean mayBeOfInvestment() {
    return situation.until(LawDays.FOREIGN_INVESTMENT_LAW);
  }

  Requirement requirement() {
    Boolean foreign = situation.profile().foreignInvested();
    if (!mayBeOfInvestment() || Boolean.FALSE.equals(foreign)) {
      return Requirement.copy(Material.OPERATOR_FILING_FORM);
    }
    if (situation.until(LawDays.INVESTMENT_IS_FILED)) {
      return foreign == null
          ? Requirement.copy(Material.OPERATOR_FILING_FORM, Material.FOREIGN_INVESTMENT_APPROVAL)
          : Requirement.copy(Material.FOREIGN_INVESTMENT_APPROVAL, Material.OPERATOR_FILING_FORM);
    }
    return foreign == null
        ? Requirement.copy(
            Material.OPERATOR_FILING_FORM,
            Material.FOREIGN_INVESTMENT_APPROVAL,
            Material.FOREIGN_INVESTMENT_FILING_RECEIPT)
        : Requirement.copy(
            Material.FOREIGN_INVESTMENT_APPROVAL,
            Material.FOREIGN_INVESTMENT_FILING_RECEIPT,
            Material.OPERATOR_FILING_FORM);
  }
}
