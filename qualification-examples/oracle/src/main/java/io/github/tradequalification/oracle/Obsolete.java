package io.github.tradequalification.oracle;

import java.util.Arrays;

/** Materials that may no longer be demanded. */
final class Obsolete {

  private Obsolete() {}

  static boolean isObsolete(String code, Situation situation) {
    return Arrays.stream(Material.values())
        .anyMatch(material -> material.code().equals(code) && isObsolete(material, situation));
  }

  private static boolean isObsolete(Material material, Situation situation) {
    return switch (material) {
      case BANK_ACCOUNT_OPENING_PERMIT -> !BankPaper.isPermit(situation);
      case ORGANISATION_CODE_CERTIFICATE -> OrganisationCode.hasEnded(situation);
      case FOREIGN_INVESTMENT_APPROVAL, FOREIGN_INVESTMENT_FILING_RECEIPT ->
          situation.from(LawDays.FOREIGN_INVESTMENT_LAW);
      case FOREIGN_EXCHANGE_CONFIRMATION -> situation.from(LawDays.CONFIRMATION_ENDS);
      case OPERATOR_FILING_APPLICATION, OPERATOR_FILING_FORM ->
          situation.from(LawDays.OPERATOR_FILING_ENDS);
      default -> false;
    };
  }
}
