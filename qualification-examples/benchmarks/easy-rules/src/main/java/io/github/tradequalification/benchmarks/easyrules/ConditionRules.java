package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.code;
import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;
import static io.github.tradequalification.benchmarks.easyrules.Known.enterprise;
import static io.github.tradequalification.benchmarks.easyrules.Known.scope;
import static io.github.tradequalification.benchmarks.easyrules.Known.today;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Person;
import io.github.tradequalification.Person.IdType;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.ResidentId;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.internal.Ground;
import org.jeasy.rules.api.Rules;

/** Which conditions a profile does not meet. */
final class ConditionRules {

  private ConditionRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                        "conditions",
                        "A code that has not 18 characters is no longer usable",
                        "SAIC notice of 2017-12-27: licences without the code are not usable after 2017-12-31")
                    .message("condition.credit-code.not-eighteen"))
            .when(
                facts -> {
                  CreditCode code = code(facts);
                  return code != null && !code.eighteen();
                })
            .then(facts -> conclude(facts, "code", code(facts).text()).notMet("credit-code"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "A credit code that fails a check is wrong",
                    "GB 32100-2015; GB 11714 for characters 9 to 17"))
            .when(
                facts -> {
                  CreditCode code = code(facts);
                  return code != null && code.eighteen() && code.fault() != null;
                })
            .then(
                facts -> {
                  CreditCode code = code(facts);
                  conclude(facts, "code", code.text(), "fault", code.fault()).notMet("credit-code");
                })
            .build(),
        book.rule(
                Ground.of(
                        "conditions",
                        "A credit code of the early Xiamen kind may fail its last check",
                        "Codes issued in Xiamen before about 2016, seen in public reports [unverified]")
                    .message("condition.credit-code.xiamen"))
            .when(
                facts -> {
                  CreditCode code = code(facts);
                  return code != null && code.forgiven();
                })
            .then(facts -> conclude(facts, "code", code(facts).text()).met("credit-code"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "An enterprise that is not active is not lawfully registered",
                    "Foreign Trade Law (2004), art. 9; since 2022-01-01 GACC Order 253, art. 4"))
            .when(
                facts -> {
                  Enterprise enterprise = enterprise(facts);
                  return enterprise.registrationStatus() != null
                      && enterprise.registrationStatus() != RegistrationStatus.ACTIVE;
                })
            .then(
                facts ->
                    conclude(facts, "status", enterprise(facts).registrationStatus())
                        .notMet("lawful-registration"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "A natural person may not trade unless registered as an individual business",
                    "Foreign Trade Law (2004), art. 9, and its filing practice; since 2022-12-01 the list of entities in the GACC announcement of November 2022"))
            .when(facts -> enterprise(facts).legalForm() == LegalForm.NATURAL_PERSON)
            .then(facts -> conclude(facts).notMet("legal-form"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "An enterprise without an address has no office",
                    "agency practice: some approvals visit the office; since 2022-12-01 on-site checks by the GACC announcement of November 2022 [practice]"))
            .when(facts -> "".equals(enterprise(facts).office().address()))
            .then(facts -> conclude(facts).notMet("office-address"))
            .build(),
        book.rule(
                Ground.of(
                        "conditions",
                        "An office that cannot be visited does not count",
                        "agency practice: some approvals visit the office; since 2022-12-01 on-site checks by the GACC announcement of November 2022 [practice]")
                    .message("condition.office-address.not-verifiable"))
            .when(facts -> Boolean.FALSE.equals(enterprise(facts).office().verifiable()))
            .then(facts -> conclude(facts).notMet("office-address"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "Only the number of a resident identity card can be checked",
                    "GB 11643-1999"))
            .when(facts -> residentId(enterprise(facts)) == null)
            .then(facts -> conclude(facts).doesNotApply("legal-representative-identity"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "A resident identity number that fails a check is wrong",
                    "GB 11643-1999"))
            .when(
                facts -> {
                  String number = residentId(enterprise(facts));
                  return number != null && !ResidentId.valid(number, today(facts));
                })
            .then(
                facts ->
                    conclude(facts, "today", today(facts)).notMet("legal-representative-identity"))
            .build(),
        book.rule(
                Ground.of(
                    "conditions",
                    "A scope that grants neither import nor export does not do",
                    "MOFCOM Order 2004 No. 14, filing practice; since its end the practice of registration staff and banks [practice]"))
            .when(
                facts -> {
                  BusinessScope scope = scope(facts);
                  return scope != null && !scope.grants();
                })
            .then(facts -> conclude(facts).notMet("business-scope"))
            .build());
  }

  private static String residentId(Enterprise enterprise) {
    Person person = enterprise.legalRepresentative();
    return person.idType() == IdType.RESIDENT_ID ? person.idNumber() : null;
  }
}
