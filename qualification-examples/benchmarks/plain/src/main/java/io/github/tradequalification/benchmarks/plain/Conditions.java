package io.github.tradequalification.benchmarks.plain;

import static io.github.tradequalification.Finding.Outcome.MET;
import static io.github.tradequalification.Finding.Outcome.NOT_MET;
import static io.github.tradequalification.Finding.Outcome.UNKNOWN;
import static io.github.tradequalification.Finding.Weight.LAW;
import static io.github.tradequalification.Finding.Weight.PRACTICE;
import static io.github.tradequalification.benchmarks.settling.Concern.BUSINESS_SCOPE;
import static io.github.tradequalification.benchmarks.settling.Concern.CREDIT_CODE;
import static io.github.tradequalification.benchmarks.settling.Concern.LAWFUL_REGISTRATION;
import static io.github.tradequalification.benchmarks.settling.Concern.LEGAL_FORM;
import static io.github.tradequalification.benchmarks.settling.Concern.LEGAL_REPRESENTATIVE_IDENTITY;
import static io.github.tradequalification.benchmarks.settling.Concern.OFFICE_ADDRESS;
import static java.util.Collections.singletonMap;

import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Saying;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.RegistrationNumber;
import io.github.tradequalification.china.ResidentId;
import io.github.tradequalification.china.scope.BusinessScope;
import java.time.LocalDate;
import java.util.Map;

/** The conditions under the law of one period. */
final class Conditions {

  private final Finding[] registration = new Finding[RegistrationStatus.values().length + 1];
  private final Finding[][] legalForm = new Finding[LegalForm.values().length + 1][3];
  private final Saying scopeMet;
  private final Saying scopeNotMet;
  private final Saying scopeUnknown;
  private final Saying scopeNoItems;
  private final Saying officeMet;
  private final Saying officeMissing;
  private final Saying officeNotVerifiable;
  private final Saying officeUnknown;
  private final boolean codeNeeded;
  private final Saying codeMet;
  private final Saying codeForgiven;
  private final Saying codeUnknown;
  private final Saying codeWrong;
  private final Saying codeOfOtherLength;
  private final String[] faults = new String[CreditCode.Fault.values().length];
  private final Saying identityMet;
  private final Saying identityNotMet;

  Conditions(Rulebook rules, boolean scopeIsLaw, boolean codeNeeded, boolean formsLimited) {
    registration(rules);
    legalForms(rules, formsLimited);

    Weight weight = scopeIsLaw ? LAW : PRACTICE;
    String scope = scopeIsLaw ? "business-scope" : "business-scope.practice";
    scopeMet = rules.condition(BUSINESS_SCOPE, MET, weight, "met", scope);
    scopeNotMet =
        rules.condition(BUSINESS_SCOPE, NOT_MET, weight, "not-met", "business-scope.not-met");
    scopeUnknown = rules.condition(BUSINESS_SCOPE, UNKNOWN, weight, "unknown", scope);
    scopeNoItems =
        rules.condition(BUSINESS_SCOPE, UNKNOWN, weight, "no-items", "business-scope.no-items");

    officeMet = practice(rules, OFFICE_ADDRESS, MET, "met", "");
    officeMissing = practice(rules, OFFICE_ADDRESS, NOT_MET, "no-address", ".not-met");
    officeNotVerifiable =
        practice(rules, OFFICE_ADDRESS, NOT_MET, "not-verifiable", ".not-verifiable");
    officeUnknown = practice(rules, OFFICE_ADDRESS, UNKNOWN, "unknown", "");

    this.codeNeeded = codeNeeded;
    codeMet = practice(rules, CREDIT_CODE, MET, "met", codeNeeded ? "" : ".if-given");
    codeForgiven = practice(rules, CREDIT_CODE, MET, "xiamen", ".xiamen");
    codeUnknown = practice(rules, CREDIT_CODE, UNKNOWN, "unknown", "");
    codeWrong = practice(rules, CREDIT_CODE, NOT_MET, "fails-a-check", ".not-met");
    String length = codeNeeded ? "not-eighteen" : "no-code";
    codeOfOtherLength = practice(rules, CREDIT_CODE, NOT_MET, length, "." + length);
    for (CreditCode.Fault fault : CreditCode.Fault.values()) {
      if (fault != CreditCode.Fault.LENGTH) faults[fault.ordinal()] = rules.texts.of(fault);
    }

    identityMet = practice(rules, LEGAL_REPRESENTATIVE_IDENTITY, MET, "met", "");
    identityNotMet = practice(rules, LEGAL_REPRESENTATIVE_IDENTITY, NOT_MET, "not-met", ".not-met");
  }

  private static Saying practice(
      Rulebook rules, Concern concern, Outcome outcome, String text, String rule) {
    return rules.condition(concern, outcome, PRACTICE, text, concern.code + rule);
  }

  private void registration(Rulebook rules) {
    Saying met = law(rules, LAWFUL_REGISTRATION, MET, "met", "");
    Saying notMet = law(rules, LAWFUL_REGISTRATION, NOT_MET, "not-active", ".not-met");
    Saying unknown = law(rules, LAWFUL_REGISTRATION, UNKNOWN, "unknown", "");
    registration[0] = unknown.of(singletonMap("registrationStatus", null));
    for (RegistrationStatus status : RegistrationStatus.values()) {
      Saying saying = status == RegistrationStatus.ACTIVE ? met : notMet;
      registration[status.ordinal() + 1] =
          saying.of(Map.of("registrationStatus", status), "status", rules.texts.of(status));
    }
  }

  private static Saying law(
      Rulebook rules, Concern concern, Outcome outcome, String text, String rule) {
    return rules.condition(concern, outcome, LAW, text, concern.code + rule);
  }

  private void legalForms(Rulebook rules, boolean formsLimited) {
    Saying met = law(rules, LEGAL_FORM, MET, "met", "");
    Saying unknown = law(rules, LEGAL_FORM, UNKNOWN, "unknown", "");
    Saying person = law(rules, LEGAL_FORM, NOT_MET, "natural-person", ".not-met");
    Saying temporary =
        law(rules, LEGAL_FORM, UNKNOWN, "temporary-filing-only", ".temporary-filing-only");
    Saying notFiled =
        law(rules, LEGAL_FORM, NOT_MET, "head-office-not-filed", ".head-office-not-filed");
    Saying notKnown =
        law(rules, LEGAL_FORM, UNKNOWN, "head-office-not-known", ".head-office-not-known");
    for (int i = 0; i < legalForm.length; i++) {
      LegalForm form = i == 0 ? null : LegalForm.values()[i - 1];
      for (Boolean headOffice : new Boolean[] {null, false, true}) {
        Saying saying = met;
        if (form == null) {
          saying = unknown;
        } else if (form == LegalForm.NATURAL_PERSON) {
          saying = person;
        } else if (formsLimited && isInstitution(form)) {
          saying = temporary;
        } else if (formsLimited && form == LegalForm.BRANCH && headOffice == null) {
          saying = notKnown;
        } else if (formsLimited && form == LegalForm.BRANCH && !headOffice) {
          saying = notFiled;
        }
        String name = form == null ? "" : rules.texts.of(form);
        legalForm[i][place(headOffice)] =
            saying.of(
                formsLimited
                    ? Saying.observed("headOfficeFiled", headOffice, "legalForm", form)
                    : singletonMap("legalForm", form),
                "legalForm",
                name,
                "form",
                name);
      }
    }
  }

  private static int place(Boolean truth) {
    return truth == null ? 0 : truth ? 1 : 2;
  }

  static boolean isInstitution(LegalForm form) {
    return form == LegalForm.PUBLIC_INSTITUTION || form == LegalForm.SOCIAL_ORGANISATION;
  }

  Finding registration(RegistrationStatus status) {
    return registration[status == null ? 0 : status.ordinal() + 1];
  }

  Finding legalForm(LegalForm form, Boolean headOfficeFiled) {
    return legalForm[form == null ? 0 : form.ordinal() + 1][place(headOfficeFiled)];
  }

  Finding scope(String text, BusinessScope scope) {
    Saying saying = scopeUnknown;
    if (scope != null) {
      saying = scope.grants() ? scopeMet : scope.namesItems() ? scopeNotMet : scopeNoItems;
    }
    return saying.of(singletonMap("businessScope", text));
  }

  Finding office(Office office) {
    String address = office.address();
    Saying saying = officeMet;
    if (address != null && address.isEmpty()) {
      saying = officeMissing;
    } else if (Boolean.FALSE.equals(office.verifiable())) {
      saying = officeNotVerifiable;
    } else if (address == null) {
      saying = officeUnknown;
    }
    return saying.of(
        Saying.observed("office.address", address, "office.verifiable", office.verifiable()));
  }

  /** Null if there is no finding. */
  Finding code(String text, CreditCode code) {
    if (text == null) {
      return codeNeeded ? codeUnknown.of(singletonMap("unifiedSocialCreditCode", null)) : null;
    }
    Map<String, Object> observed = singletonMap("unifiedSocialCreditCode", text);
    if (!code.eighteen()) {
      return !codeNeeded && RegistrationNumber.valid(text)
          ? codeMet.of(observed)
          : codeOfOtherLength.of(observed, "code", code.text());
    }
    if (code.xiamenKind() && code.fault() == CreditCode.Fault.CHECK_CHARACTER) {
      return codeForgiven.of(observed, "code", code.text());
    }
    if (code.fault() == null) return codeMet.of(observed);
    return codeWrong.of(observed, "code", code.text(), "fault", faults[code.fault().ordinal()]);
  }

  /** Null if there is no finding. */
  Finding identity(Person representative, LocalDate asOf) {
    String number = representative.idNumber();
    if (number == null || representative.idType() != Person.IdType.RESIDENT_ID) return null;
    Saying saying = ResidentId.valid(number, asOf) ? identityMet : identityNotMet;
    return saying.of(singletonMap("legalRepresentative.idNumber", number));
  }
}
