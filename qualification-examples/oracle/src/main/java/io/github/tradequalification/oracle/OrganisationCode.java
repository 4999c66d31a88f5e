package io.github.tradequalification.oracle;

/** Who has an organisation code of the old kind, on a certificate of its own. */
final class OrganisationCode {

  private OrganisationCode() {}

  static boolean isOldKind(Situation situation) {
    boolean exempt = situation.isTemporaryKind() || situation.isIndividualBusiness();
    return !exempt && !hasEnded(situation);
  }

  /** Whether its certificate may no longer be demanded. */
  static boolean hasEnded(Situation situation) {
    if (situation.until(LawDays.ONE_CODE_FOR_ALL)) return false;
    String code = situation.profile().creditCode();
    boolean inLicence = code != null && code.length() == CreditCode.LENGTH;
    return inLicence || situation.from(LawDays.OLD_CODES_END);
  }
}
