package io.github.tradequalification.benchmarks.evrete;

import static io.github.tradequalification.benchmarks.evrete.Rulebook.concept;
import static io.github.tradequalification.benchmarks.evrete.Rulebook.outline;

import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Law;

/** The conditions that are judged and the steps in their order, before any profile is looked at. */
final class OutlineRules {

  private OutlineRules() {}

  static void addTo(Rulebook rules) {
    rules
        .rule(
            Ground.of(
                "outline",
                "These first characters of a credit code go with these legal forms",
                "GB 32100-2015, characters 1 and 2"))
        .forEach("$law", Law.class)
        .execute(
            ctx -> {
              concept(ctx, new FittingCode(LegalForm.COMPANY, "91"));
              concept(ctx, new FittingCode(LegalForm.NON_COMPANY_LEGAL_PERSON, "91"));
              concept(ctx, new FittingCode(LegalForm.SOLE_PROPRIETORSHIP, "91"));
              concept(ctx, new FittingCode(LegalForm.PARTNERSHIP, "91"));
              concept(ctx, new FittingCode(LegalForm.BRANCH, "91"));
              concept(ctx, new FittingCode(LegalForm.FOREIGN_COMPANY_BRANCH, "91"));
              concept(ctx, new FittingCode(LegalForm.INDIVIDUAL_BUSINESS, "92"));
              concept(ctx, new FittingCode(LegalForm.FARMERS_COOPERATIVE, "93"));
              concept(ctx, new FittingCode(LegalForm.PUBLIC_INSTITUTION, "1"));
              concept(ctx, new FittingCode(LegalForm.SOCIAL_ORGANISATION, "5"));
            });
    rules
        .rule(
            Ground.of(
                "outline",
                "An enterprise must be lawfully registered",
                "Foreign Trade Law (2004), art. 9; since 2022-01-01 GACC Order 253, art. 4"))
        .forEach("$law", Law.class)
        .execute(
            ctx ->
                outline(ctx)
                    .condition("lawful-registration")
                    .order(100)
                    .bindsByLaw()
                    .restsOn("registrationStatus"));
    rules
        .rule(
            Ground.of(
                "outline",
                "An enterprise must have a legal form that may trade",
                "Foreign Trade Law (2004), art. 9; since 2022-01-01 GACC Order 253, art. 4; since 2022-12-01 GACC announcement of November 2022 on the filing of customs declaration entities"))
        .forEach("$law", Law.class)
        .execute(
            ctx ->
                outline(ctx).condition("legal-form").order(200).bindsByLaw().restsOn("legalForm"));
    rules
        .rule(
            Ground.of(
                "outline",
                "The business scope must cover import or export",
                "MOFCOM Order 2004 No. 14, filing practice of the commerce authorities"))
        .forEach("$law", Law.class)
        .execute(
            ctx ->
                outline(ctx)
                    .condition("business-scope")
                    .order(300)
                    .bindsByLaw()
                    .restsOn("businessScope"));
    rules
        .rule(
            Ground.of(
                "outline",
                "An enterprise must have a real office",
                "agency practice: some approvals visit the office; since 2022-12-01 on-site checks by the GACC announcement of November 2022 [practice]"))
        .forEach("$law", Law.class)
        .execute(
            ctx ->
                outline(ctx)
                    .condition("office-address")
                    .order(400)
                    .bindsInPractice()
                    .restsOn("office.address")
                    .looksAt("office.verifiable"));
    rules
        .rule(
            Ground.of(
                "outline",
                "Every enterprise must have a credit code",
                "GB 32100-2015; SAIC notice of 2017-12-27: licences without the code are not usable after 2017-12-31"))
        .forEach("$law", Law.class)
        .execute(
            ctx ->
                outline(ctx)
                    .condition("credit-code")
                    .order(500)
                    .bindsInPractice()
                    .restsOn("unifiedSocialCreditCode"));
    rules
        .rule(
            Ground.of(
                "outline",
                "The identity number of the legal representative must be right",
                "GB 11643-1999; every authority asks for a copy of the card [practice]"))
        .forEach("$law", Law.class)
        .execute(
            ctx ->
                outline(ctx)
                    .condition("legal-representative-identity")
                    .order(600)
                    .bindsInPractice()
                    .looksAt("legalRepresentative.idNumber"));
    rules
        .rule(
            Ground.of(
                "outline",
                "The steps stand in this order",
                "the four-step procedure that trade agencies explain, each step by the law of its own topic [practice]"))
        .forEach("$law", Law.class)
        .execute(
            ctx -> {
              outline(ctx).step("preparation").order(100);
              outline(ctx).step("business-scope-amendment").order(200);
              outline(ctx).step("foreign-trade-operator-filing").order(300);
              outline(ctx).step("customs-registration").order(400);
              outline(ctx).step("electronic-port-card").order(500);
              outline(ctx).step("foreign-exchange-directory").order(600);
            });
  }
}
