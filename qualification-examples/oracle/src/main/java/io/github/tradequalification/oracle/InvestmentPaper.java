package io.github.tradequalification.oracle;

/** The paper of a foreign investment by itself, which the operator filing asks for. */
final class InvestmentPaper {

  private InvestmentPaper() {}

  /** Whether the law knows it. */
  static boolean isKnown(Situation situation) {
    return situation.until(LawDays.COMMERCE_TAKES_FILES);
  }

  static boolean isAsked(Situation situation) {
    return isKnown(situation) && Boolean.TRUE.equals(situation.profile().foreignInvested());
  }

  static Requirement requirement(Situation situation) {
    return situation.until(LawDays.INVESTMENT_IS_FILED)
        ? Requirement.copy(Material.FOREIGN_INVESTMENT_APPROVAL)
        : Requirement.copy(
            Material.FOREIGN_INVESTMENT_APPROVAL, Material.FOREIGN_INVESTMENT_FILING_RECEIPT);
  }
}
