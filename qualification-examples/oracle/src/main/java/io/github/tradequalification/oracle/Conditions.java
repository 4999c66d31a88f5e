package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Eligibility;
import io.github.tradequalification.oracle.Answer.Outcome;
import io.github.tradequalification.oracle.Profile.IdType;
import io.github.tradequalification.oracle.Profile.LegalForm;
import io.github.tradequalification.oracle.Profile.Office;
import io.github.tradequalification.oracle.Profile.Person;
import io.github.tradequalification.oracle.Profile.RegistrationStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How the conditions stand that apply. Immutable. */
final class Conditions {

  private final Map<Condition, Verdict> verdicts = new EnumMap<>(Condition.class);

  Conditions(Situation situation) {
    put(Condition.LAWFUL_REGISTRATION, registration(situation));
    put(Condition.LEGAL_FORM, form(situation));
    put(Condition.BUSINESS_SCOPE, scope(situation));
    put(Condition.OFFICE_ADDRESS, office(situation.profile().office()));
    put(Condition.CREDIT_CODE, CreditCodeJudgement.of(situation).verdict());
    put(Condition.LEGAL_REPRESENTATIVE_IDENTITY, identity(situation));
  }

  private void put(Condition condition, Verdict verdict) {
    if (verdict != null) verdicts.put(condition, verdict);
  }

  private static Verdict registration(Situation situation) {
    RegistrationStatus status = situation.profile().registrationStatus();
    if (status == null) return Verdict.unknown("registrationStatus");
    return Verdict.metIf(status == RegistrationStatus.ACTIVE);
  }

  private static Verdict form(Situation situation) {
    if (situation.form() == null) return Verdict.unknown("legalForm");
    if (situation.form() != LegalForm.BRANCH) {
      return Verdict.metIf(situation.form() != LegalForm.NATURAL_PERSON);
    }
    if (situation.until(LawDays.CUSTOMS_FILING_WITH_LICENCE)) return Verdict.UNKNOWN;
    Boolean headOfficeFiled = situation.profile().headOfficeFiled();
    if (headOfficeFiled == null) return Verdict.unknown("headOfficeFiled");
    return Verdict.metIf(headOfficeFiled);
  }

  private static Verdict scope(Situation situation) {
    if (situation.isTemporaryKind()) return null;
    Scope scope = situation.scope();
    if (scope == null || scope == Scope.UNNAMED) return Verdict.unknown("businessScope");
    return Verdict.metIf(scope != Scope.NONE);
  }

  private static Verdict office(Office office) {
    if (Boolean.FALSE.equals(office.verifiable())) return Verdict.NOT_MET;
    if (office.address() == null) return Verdict.unknown("office.address");
    return Verdict.metIf(!office.address().isBlank());
  }

  private static Verdict identity(Situation situation) {
    Person representative = situation.profile().legalRepresentative();
    if (representative.idType() != IdType.RESIDENT_ID || representative.idNumber() == null) {
      return null;
    }
    return Verdict.metIf(ResidentId.isRight(representative.idNumber(), situation.asOf()));
  }

  /** Null if the condition does not apply. */
  Verdict of(Condition condition) {
    return verdicts.get(condition);
  }

  boolean has(Condition condition, Outcome outcome) {
    Verdict verdict = verdicts.get(condition);
    return verdict != null && verdict.outcome() == outcome;
  }

  /** The codes of those among them that apply and are not met, in order. */
  List<String> unmet(Set<Condition> among) {
    List<String> unmet = new ArrayList<>();
    verdicts.forEach(
        (condition, verdict) -> {
          if (among.contains(condition) && !verdict.isMet()) unmet.add(condition.code());
        });
    return unmet;
  }

  Eligibility eligibility() {
    if (verdicts.containsValue(Verdict.NOT_MET)) return Eligibility.INELIGIBLE;
    boolean allMet = verdicts.values().stream().allMatch(Verdict::isMet);
    return allMet ? Eligibility.ELIGIBLE : Eligibility.UNDETERMINED;
  }

  Map<String, Outcome> outcomes() {
    Map<String, Outcome> outcomes = new TreeMap<>();
    verdicts.forEach((condition, verdict) -> outcomes.put(condition.code(), verdict.outcome()));
    return outcomes;
  }
}
