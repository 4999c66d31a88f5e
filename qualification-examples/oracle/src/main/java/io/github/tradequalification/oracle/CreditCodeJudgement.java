package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Profile.Document;
import io.github.tradequalification.oracle.Profile.LegalForm;
import java.util.Set;

/**
 * How the law looks at the credit code of an enterprise. Immutable.
 *
 * @param verdict null if the condition does not apply
 * @param unusual whether it is accepted although a check fails
 */
record CreditCodeJudgement(Verdict verdict, boolean unusual) {

  private static final CreditCodeJudgement NOT_APPLICABLE = new CreditCodeJudgement(null, false);
  private static final CreditCodeJudgement MET = new CreditCodeJudgement(Verdict.MET, false);
  private static final CreditCodeJudgement UNUSUAL = new CreditCodeJudgement(Verdict.MET, true);
  private static final CreditCodeJudgement NOT_MET =
      new CreditCodeJudgement(Verdict.NOT_MET, false);

  static CreditCodeJudgement of(Situation situation) {
    String code = situation.profile().creditCode();
    boolean mustHaveOne =
        situation.from(LawDays.OLD_CODES_END) && !situation.isIndividualBusiness();
    if (code == null) return mustHaveOne ? unknown("unifiedSocialCreditCode") : NOT_APPLICABLE;
    if (code.length() == CreditCode.LENGTH) return ofWhole(code, situation);
    if (!CreditCode.isOldNumber(code)) return NOT_MET;
    if (!mustHaveOne) return MET;
    return situation.form() == null ? unknown("legalForm") : NOT_MET;
  }

  private static CreditCodeJudgement unknown(String asks) {
    return new CreditCodeJudgement(Verdict.unknown(asks), false);
  }

  private static CreditCodeJudgement ofWhole(String code, Situation situation) {
    if (!CreditCode.hasKnownKind(code)) return NOT_MET;
    boolean rightEnd = CreditCode.hasRightEnd(code);
    boolean rightOrganisation = CreditCode.hasRightOrganisation(code);
    if (rightEnd) return rightOrganisation ? MET : UNUSUAL;
    boolean believed = CreditCode.isOfXiamen(code) || isOnPaper(code, situation);
    return rightOrganisation && believed ? UNUSUAL : NOT_MET;
  }

  /** Whether the paper of the registration, in whatever state, states the same code. */
  private static boolean isOnPaper(String code, Situation situation) {
    String paper = situation.registrationPaper().code();
    for (Document document : situation.profile().documents()) {
      String stated = document.stated().get("unifiedSocialCreditCode");
      if (paper.equals(document.material()) && code.equals(CreditCode.normalised(stated))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code of 18 characters that is accepted begins as those of its form do not. */
  static boolean hasOtherKind(String code, LegalForm form) {
    if (form == null || form == LegalForm.NATURAL_PERSON) return false;
    return !formsOf(code.substring(0, 2)).contains(form);
  }

  private static Set<LegalForm> formsOf(String kind) {
    return switch (kind) {
      case "91", "99" ->
          Set.of(
              LegalForm.COMPANY,
              LegalForm.NON_COMPANY_LEGAL_PERSON,
              LegalForm.SOLE_PROPRIETORSHIP,
              LegalForm.PARTNERSHIP,
              LegalForm.BRANCH,
              LegalForm.FOREIGN_COMPANY_BRANCH,
              LegalForm.REPRESENTATIVE_OFFICE);
      case "92" ->
          Set.of(LegalForm.INDIVIDUAL_BUSINESS, LegalForm.BRANCH, LegalForm.FOREIGN_COMPANY_BRANCH);
      case "93" ->
          Set.of(LegalForm.FARMERS_COOPERATIVE, LegalForm.BRANCH, LegalForm.FOREIGN_COMPANY_BRANCH);
      case "N1", "N2", "N3", "N9" ->
          Set.of(LegalForm.NON_COMPANY_LEGAL_PERSON, LegalForm.FARMERS_COOPERATIVE);
      default ->
          switch (kind.charAt(0)) {
            case '1' -> Set.of(LegalForm.PUBLIC_INSTITUTION);
            case '5' -> Set.of(LegalForm.SOCIAL_ORGANISATION);
            default -> Set.of();
          };
    };
  }
}
