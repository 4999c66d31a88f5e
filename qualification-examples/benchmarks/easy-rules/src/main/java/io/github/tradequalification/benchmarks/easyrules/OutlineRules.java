package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;
import static io.github.tradequalification.benchmarks.easyrules.Known.fittingCodes;

import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.internal.Ground;
import org.jeasy.rules.api.Rules;

/** The conditions that are judged and the steps in their order, before any profile is looked at. */
final class OutlineRules {

  private OutlineRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "outline",
                    "These first characters of a credit code go with these legal forms",
                    "GB 32100-2015, characters 1 and 2"))
            .when(facts -> true)
            .then(
                facts -> {
                  fittingCodes(facts).put(LegalForm.COMPANY, "91");
                  fittingCodes(facts).put(LegalForm.NON_COMPANY_LEGAL_PERSON, "91");
                  fittingCodes(facts).put(LegalForm.SOLE_PROPRIETORSHIP, "91");
                  fittingCodes(facts).put(LegalForm.PARTNERSHIP, "91");
                  fittingCodes(facts).put(LegalForm.BRANCH, "91");
                  fittingCodes(facts).put(LegalForm.FOREIGN_COMPANY_BRANCH, "91");
                  fittingCodes(facts).put(LegalForm.INDIVIDUAL_BUSINESS, "92");
                  fittingCodes(facts).put(LegalForm.FARMERS_COOPERATIVE, "93");
                  fittingCodes(facts).put(LegalForm.PUBLIC_INSTITUTION, "1");
                  fittingCodes(facts).put(LegalForm.SOCIAL_ORGANISATION, "5");
                })
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "An enterprise must be lawfully registered",
                    "Foreign Trade Law (2004), art. 9; since 2022-01-01 GACC Order 253, art. 4"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .condition("lawful-registration")
                        .order(100)
                        .bindsByLaw()
                        .restsOn("registrationStatus"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "An enterprise must have a legal form that may trade",
                    "Foreign Trade Law (2004), art. 9; since 2022-01-01 GACC Order 253, art. 4; since 2022-12-01 GACC announcement of November 2022 on the filing of customs declaration entities"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .condition("legal-form")
                        .order(200)
                        .bindsByLaw()
                        .restsOn("legalForm"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The business scope must cover import or export",
                    "MOFCOM Order 2004 No. 14, filing practice of the commerce authorities"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .condition("business-scope")
                        .order(300)
                        .bindsByLaw()
                        .restsOn("businessScope"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "An enterprise must have a real office",
                    "agency practice: some approvals visit the office; since 2022-12-01 on-site checks by the GACC announcement of November 2022 [practice]"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .condition("office-address")
                        .order(400)
                        .bindsInPractice()
                        .restsOn("office.address")
                        .looksAt("office.verifiable"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "Every enterprise must have a credit code",
                    "GB 32100-2015; SAIC notice of 2017-12-27: licences without the code are not usable after 2017-12-31"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .condition("credit-code")
                        .order(500)
                        .bindsInPractice()
                        .restsOn("unifiedSocialCreditCode"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The identity number of the legal representative must be right",
                    "GB 11643-1999; every authority asks for a copy of the card [practice]"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .condition("legal-representative-identity")
                        .order(600)
                        .bindsInPractice()
                        .looksAt("legalRepresentative.idNumber"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The steps stand in this order",
                    "the four-step procedure that trade agencies explain, each step by the law of its own topic [practice]"))
            .when(facts -> true)
            .then(
                facts -> {
                  conclude(facts).step("preparation").order(100);
                  conclude(facts).step("business-scope-amendment").order(200);
                  conclude(facts).step("foreign-trade-operator-filing").order(300);
                  conclude(facts).step("customs-registration").order(400);
                  conclude(facts).step("electronic-port-card").order(500);
                  conclude(facts).step("foreign-exchange-directory").order(600);
                })
            .build());
  }
}
