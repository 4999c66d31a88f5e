package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.FILING_WAIVED;
import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;
import static io.github.tradequalification.benchmarks.easyrules.Known.enterprise;
import static io.github.tradequalification.benchmarks.easyrules.Known.obsolete;
import static io.github.tradequalification.benchmarks.easyrules.Known.operatorPaper;

import io.github.tradequalification.internal.Ground;
import org.jeasy.rules.api.Rules;

/** What the steps ask for. */
final class RequestRules {

  private RequestRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "procedure",
                    "Customs asks for its form",
                    "GACC Order 221 and Announcement 2014 No. 26; since 2022-01-01 GACC Order 253, of whose form nothing else is asked"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts)
                        .asks("customs-registration")
                        .formOf("customs-registration-application"))
            .build(),
        book.rule(
                Ground.of("procedure", "Customs asks for a copy of the licence", "GACC Order 221"))
            .when(facts -> enterprise(facts) != null)
            .then(facts -> conclude(facts).asks("customs-registration").copyOf("business-licence"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Customs asks for a copy of the operator's paper",
                    "GACC Order 221; MOFCOM Order 2004 No. 14, art. 2"))
            .when(facts -> operatorPaper(facts) != null && facts.get(FILING_WAIVED) == null)
            .then(
                facts -> conclude(facts).asks("customs-registration").copyOf(operatorPaper(facts)))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Which paper of the operator customs asks for depends on the investors",
                    "GACC Order 221; MOFCOM Order 2004 No. 14, art. 2"))
            .when(
                facts ->
                    enterprise(facts).foreignInvested() == null && facts.get(FILING_WAIVED) == null)
            .then(facts -> conclude(facts).decides("foreignInvested", "customs-registration"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The data centre asks for copies of the licence, the customs receipt and the cardholders' identity papers",
                    "Material lists of the data centre's branches in Beijing and Yinchuan [practice]"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts -> {
                  conclude(facts).asks("electronic-port-card").copyOf("business-licence");
                  conclude(facts)
                      .asks("electronic-port-card")
                      .copyOf("customs-registration-receipt");
                  conclude(facts).asks("electronic-port-card").copyOf("legal-representative-id");
                  conclude(facts).asks("electronic-port-card").copyOf("operator-id");
                })
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The directory asks for its application, signed",
                    "Hui Fa 2012 No. 38; Hui Fa 2024 No. 11, annex 1"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts)
                        .asks("foreign-exchange-directory")
                        .signedFormOf("foreign-exchange-directory-application"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The directory asks for the confirmation of trade receipts and payments, signed",
                    "Hui Fa 2012 No. 38; replaced by Hui Fa 2020 No. 14"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts)
                        .asks("foreign-exchange-directory")
                        .signedFormOf("foreign-exchange-confirmation"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The directory asks for a copy of the licence",
                    "Hui Fa 2012 No. 38; Hui Fa 2024 No. 11 asks for one form only"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts).asks("foreign-exchange-directory").copyOf("business-licence"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The directory asks for a copy of the customs receipt",
                    "the four-step procedure that trade agencies explain; Hui Fa 2024 No. 11 asks for one form only [practice]"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts)
                        .asks("foreign-exchange-directory")
                        .copyOf("customs-registration-receipt"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The directory asks for a copy of the operator's paper",
                    "Hui Fa 2012 No. 38; Hui Fa 2019 No. 37 for pilot free trade zones"))
            .when(facts -> operatorPaper(facts) != null && facts.get(FILING_WAIVED) == null)
            .then(
                facts ->
                    conclude(facts).asks("foreign-exchange-directory").copyOf(operatorPaper(facts)))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Which paper of the operator the directory asks for depends on the investors",
                    "Hui Fa 2012 No. 38"))
            .when(
                facts ->
                    enterprise(facts).foreignInvested() == null && facts.get(FILING_WAIVED) == null)
            .then(facts -> conclude(facts).decides("foreignInvested", "foreign-exchange-directory"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The commerce authority asks for its form, signed",
                    "MOFCOM Order 2004 No. 14, art. 5"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts)
                        .asks("foreign-trade-operator-filing")
                        .signedFormOf("operator-filing-application"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The commerce authority asks for a copy of the licence",
                    "MOFCOM Order 2004 No. 14, art. 5; MOFCOM circular on filing online, in force 2019-03-01"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts ->
                    conclude(facts)
                        .asks("foreign-trade-operator-filing")
                        .copyOf("business-licence"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "The commerce authority asks a foreign-invested enterprise for its approval",
                    "MOFCOM Order 2004 No. 14, art. 5; MOFCOM circular on filing online, in force 2019-03-01"))
            .when(facts -> Boolean.TRUE.equals(enterprise(facts).foreignInvested()))
            .then(
                facts ->
                    conclude(facts)
                        .asks("foreign-trade-operator-filing")
                        .copyOf("foreign-investment-approval"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whether the commerce authority asks for the approval depends on the investors",
                    "MOFCOM Order 2004 No. 14, art. 5"))
            .when(facts -> enterprise(facts).foreignInvested() == null)
            .then(
                facts ->
                    conclude(facts).decides("foreignInvested", "foreign-trade-operator-filing"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "An enterprise has its licence and copies of it at hand",
                    "the four-step procedure that trade agencies explain; every authority asks for them [practice]"))
            .when(facts -> enterprise(facts) != null)
            .then(
                facts -> {
                  conclude(facts).asks("preparation").originalOf("business-licence");
                  conclude(facts).asks("preparation").copyOf("business-licence");
                })
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "An enterprise has copies of its legal representative's identity paper at hand",
                    "the four-step procedure that trade agencies explain; every authority asks for them [practice]"))
            .when(facts -> enterprise(facts) != null)
            .then(facts -> conclude(facts).asks("preparation").copyOf("legal-representative-id"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "An enterprise whose bank issues the account opening permit has copies of it at hand",
                    "PBOC Document 2019 No. 41; the four-step procedure that trade agencies explain"))
            .when(facts -> !obsolete(facts).containsKey("bank-account-opening-permit"))
            .then(
                facts -> conclude(facts).asks("preparation").copyOf("bank-account-opening-permit"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "An enterprise whose bank issues no permit has copies of the basic account information at hand",
                    "PBOC Document 2019 No. 41, which replaces the permit [unverified]"))
            .when(facts -> obsolete(facts).containsKey("bank-account-opening-permit"))
            .then(facts -> conclude(facts).asks("preparation").copyOf("basic-account-information"))
            .build());
  }
}
