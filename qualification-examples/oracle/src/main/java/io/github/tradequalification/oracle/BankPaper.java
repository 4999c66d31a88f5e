package io.github.tradequalification.oracle;

import java.time.LocalDate;

/** The paper that shows the bank account: a permit, later a slip. */
final class BankPaper {

  private BankPaper() {}

  static boolean isPermit(Situation situation) {
    return situation.isTemporaryKind()
        || situation.until(permitEnds(situation.profile().office().region()));
  }

  private static LocalDate permitEnds(String region) {
    if (region == null) return LawDays.PERMIT_ENDS_ELSEWHERE;
    return switch (region.substring(0, 2)) {
      case "31" -> LawDays.PERMIT_ENDS_IN_SHANGHAI;
      case "32", "33" -> LawDays.PERMIT_ENDS_IN_JIANGSU_AND_ZHEJIANG;
      case "44" -> LawDays.PERMIT_ENDS_IN_GUANGDONG;
      default -> LawDays.PERMIT_ENDS_ELSEWHERE;
    };
  }

  /** Whether the region decides, because the permit has ended somewhere only. */
  static boolean dependsOnRegion(Situation situation) {
    return !situation.isTemporaryKind()
        && situation.from(LawDays.PERMIT_ENDS_IN_JIANGSU_AND_ZHEJIANG)
        && situation.until(LawDays.PERMIT_ENDS_ELSEWHERE);
  }

  static Requirement requirement(Situation situation) {
    return Requirement.copy(
        isPermit(situation)
            ? Material.BANK_ACCOUNT_OPENING_PERMIT
            : Material.BASIC_ACCOUNT_INFORMATION);
  }
}
