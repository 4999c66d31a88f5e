package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;

import io.github.tradequalification.internal.Ground;
import org.jeasy.rules.api.Rules;

/** Who decides on the steps, and what they wait for, before any profile is looked at. */
final class AuthorityRules {

  private AuthorityRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "outline",
                    "Customs registers enterprises that meet every condition",
                    "GACC Order 221 until 2022-01-01; GACC Order 253, art. 4 since"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("customs-registration")
                        .needsEveryCondition()
                        .authority("customs")
                        .channel("single-window"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "Customs registers operators after their filing",
                    "Foreign Trade Law (2004), art. 9; MOFCOM Order 2004 No. 14, art. 2; GACC Order 253, art. 4"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("customs-registration")
                        .follows("foreign-trade-operator-filing"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "Customs registers within seven working days and gives a certificate",
                    "GACC Order 221; local customs guides and agency lists of the time [unverified]"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("customs-registration")
                        .workingDays(7, 7)
                        .result("customs-certificate"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The cards are made for lawfully registered enterprises that customs has registered",
                    "China Electronic Port practice: the receipt of customs registration is asked for [practice]"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("electronic-port-card")
                        .needs("lawful-registration")
                        .follows("customs-registration"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The data centre of the electronic port makes the cards",
                    "China Electronic Port practice; 3 working days by post, longer elsewhere [practice]"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("electronic-port-card")
                        .authority("electronic-port")
                        .channel("electronic-port")
                        .result("electronic-port-cards")
                        .workingDays(3, 10))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The directory takes enterprises that meet every condition",
                    "Hui Fa 2012 No. 38; Hui Fa 2024 No. 11"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("foreign-exchange-directory")
                        .needsEveryCondition()
                        .result("directory-entry"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The directory takes operators after their filing",
                    "Hui Fa 2012 No. 38; MOFCOM Order 2004 No. 14, art. 2"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("foreign-exchange-directory")
                        .follows("foreign-trade-operator-filing"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The directory takes enterprises after customs registration, whose receipt it asks for",
                    "the four-step procedure that trade agencies explain; Hui Fa 2024 No. 11 ends it [practice]"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("foreign-exchange-directory")
                        .follows("customs-registration"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The exchange administration keeps the directory",
                    "Hui Fa 2012 No. 38; Hui Fa 2020 No. 14"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("foreign-exchange-directory")
                        .authority("exchange-administration")
                        .channel("exchange-administration"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The exchange administration takes one to three working days",
                    "agency practice; no statutory limit found [unverified]"))
            .when(facts -> true)
            .then(facts -> conclude(facts).step("foreign-exchange-directory").workingDays(1, 3))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The commerce authority files operators that meet every condition",
                    "MOFCOM Order 2004 No. 14"))
            .when(facts -> true)
            .then(
                facts -> {
                  conclude(facts).step("foreign-trade-operator-filing").needsEveryCondition();
                  conclude(facts)
                      .step("foreign-trade-operator-filing")
                      .authority("commerce")
                      .channel("commerce-platform")
                      .result("operator-filing-form")
                      .workingDays(5, 5);
                })
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "Preparation is no filing",
                    "the four-step procedure that trade agencies explain [practice]"))
            .when(facts -> true)
            .then(facts -> conclude(facts).step("preparation").isNoFiling())
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "Only a lawfully registered enterprise of a trading form amends its scope",
                    "Company registration rules; since 2022-03-01 Regulation on the Administration of Market Entity Registration"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("business-scope-amendment")
                        .needs("lawful-registration", "legal-form"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "The registration authority amends the scope",
                    "Company registration rules; since 2022-03-01 Regulation on the Administration of Market Entity Registration"))
            .when(facts -> true)
            .then(
                facts ->
                    conclude(facts)
                        .step("business-scope-amendment")
                        .authority("registration-authority")
                        .channel("registration-authority")
                        .result("amended-licence"))
            .build(),
        book.rule(
                Ground.of(
                    "outline",
                    "Amending the scope takes some days",
                    "agency practice; times differ by place [unverified]"))
            .when(facts -> true)
            .then(facts -> conclude(facts).step("business-scope-amendment").workingDays(1, 5))
            .build());
  }
}
