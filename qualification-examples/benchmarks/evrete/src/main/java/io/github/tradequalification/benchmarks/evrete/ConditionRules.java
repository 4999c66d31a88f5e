package io.github.tradequalification.benchmarks.evrete;

import static io.github.tradequalification.benchmarks.evrete.Rulebook.conclude;
import static io.github.tradequalification.benchmarks.evrete.Rulebook.obsolete;
import static io.github.tradequalification.benchmarks.evrete.Where.is;
import static io.github.tradequalification.benchmarks.evrete.Where.isNot;
import static io.github.tradequalification.benchmarks.evrete.Where.known;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person.IdType;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.ResidentId;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;

/** What is read from a profile, and which conditions it does not meet. */
final class ConditionRules {

  private ConditionRules() {}

  static void addTo(Rulebook rules) {
    rules
        .rule(
            Ground.of(
                "concepts",
                "The credit code is read character by character",
                "GB 32100-2015; GB 11714 for characters 9 to 17"))
        .forEach("$e", Enterprise.class)
        .where(known(), "$e.unifiedSocialCreditCode")
        .execute(
            ctx ->
                ctx.insert(
                    CreditCode.of(ctx.get(Enterprise.class, "$e").unifiedSocialCreditCode())));
    rules
        .rule(
            Ground.of(
                    "conditions",
                    "A code that has not 18 characters is no longer usable",
                    "SAIC notice of 2017-12-27: licences without the code are not usable after 2017-12-31")
                .message("condition.credit-code.not-eighteen"))
        .forEach("$code", CreditCode.class)
        .where(is(false), "$code.eighteen")
        .execute(
            ctx ->
                conclude(ctx, "code", ctx.get(CreditCode.class, "$code").text())
                    .notMet("credit-code"));
    rules
        .rule(
            Ground.of(
                "conditions",
                "A credit code that fails a check is wrong",
                "GB 32100-2015; GB 11714 for characters 9 to 17"))
        .forEach("$code", CreditCode.class)
        .where(is(true), "$code.eighteen")
        .where(known(), "$code.fault")
        .execute(
            ctx -> {
              CreditCode code = ctx.get("$code");
              conclude(ctx, "code", code.text(), "fault", code.fault()).notMet("credit-code");
            });
    rules
        .rule(
            Ground.of(
                    "conditions",
                    "A credit code of the early Xiamen kind may fail its last check",
                    "Codes issued in Xiamen before about 2016, seen in public reports [unverified]")
                .message("condition.credit-code.xiamen"))
        .forEach("$code", CreditCode.class)
        .where(is(true), "$code.forgiven")
        .execute(
            ctx ->
                conclude(ctx, "code", ctx.get(CreditCode.class, "$code").text())
                    .met("credit-code"));
    rules
        .rule(
            Ground.of(
                "conditions",
                "An enterprise that is not active is not lawfully registered",
                "Foreign Trade Law (2004), art. 9; since 2022-01-01 GACC Order 253, art. 4"))
        .forEach("$e", Enterprise.class)
        .where(known(), "$e.registrationStatus")
        .where(isNot(RegistrationStatus.ACTIVE), "$e.registrationStatus")
        .execute(
            ctx ->
                conclude(ctx, "status", ctx.get(Enterprise.class, "$e").registrationStatus())
                    .notMet("lawful-registration"));
    rules
        .rule(
            Ground.of(
                "conditions",
                "A natural person may not trade unless registered as an individual business",
                "Foreign Trade Law (2004), art. 9, and its filing practice; since 2022-12-01 the list of entities in the GACC announcement of November 2022"))
        .forEach("$e", Enterprise.class)
        .where(is(LegalForm.NATURAL_PERSON), "$e.legalForm")
        .execute(ctx -> conclude(ctx).notMet("legal-form"));
    rules
        .rule(
            Ground.of(
                "conditions",
                "An enterprise without an address has no office",
                "agency practice: some approvals visit the office; since 2022-12-01 on-site checks by the GACC announcement of November 2022 [practice]"))
        .forEach("$office", Office.class)
        .where(is(""), "$office.address")
        .execute(ctx -> conclude(ctx).notMet("office-address"));
    rules
        .rule(
            Ground.of(
                    "conditions",
                    "An office that cannot be visited does not count",
                    "agency practice: some approvals visit the office; since 2022-12-01 on-site checks by the GACC announcement of November 2022 [practice]")
                .message("condition.office-address.not-verifiable"))
        .forEach("$office", Office.class)
        .where(is(false), "$office.verifiable")
        .execute(ctx -> conclude(ctx).notMet("office-address"));
    rules
        .rule(
            Ground.of(
                "conditions",
                "Only the number of a resident identity card can be checked",
                "GB 11643-1999"))
        .forEach("$e", Enterprise.class)
        .where(
            Where.<IdType, String>both(
                (type, number) -> type != IdType.RESIDENT_ID || number == null),
            "$e.legalRepresentative.idType",
            "$e.legalRepresentative.idNumber")
        .execute(ctx -> conclude(ctx).doesNotApply("legal-representative-identity"));
    rules
        .rule(
            Ground.of(
                "conditions",
                "A resident identity number that fails a check is wrong",
                "GB 11643-1999"))
        .forEach("$today", Today.class, "$e", Enterprise.class)
        .where(is(IdType.RESIDENT_ID), "$e.legalRepresentative.idType")
        .where(known(), "$e.legalRepresentative.idNumber")
        .where(
            Where.<String, LocalDate>both((number, today) -> !ResidentId.valid(number, today)),
            "$e.legalRepresentative.idNumber",
            "$today.date")
        .execute(
            ctx ->
                conclude(ctx, "today", ctx.get(Today.class, "$today").date())
                    .notMet("legal-representative-identity"));
    rules
        .rule(
            Ground.of(
                    "concepts",
                    "An enterprise with a credit code of 18 characters owes nobody an organisation code certificate",
                    "State Council General Office Document 2015 No. 50: one licence, one code")
                .from("2015-10-01"))
        .forEach("$e", Enterprise.class)
        .where(
            Where.<String>that(code -> code != null && code.length() == 18),
            "$e.unifiedSocialCreditCode")
        .execute(ctx -> ctx.insert(obsolete(ctx, "organisation-code-certificate")));
    rules
        .rule(
            Ground.of(
                    "concepts",
                    "Nobody owes an organisation code certificate any more",
                    "SAIC notice of 2017-12-27: licences without the code are not usable after 2017-12-31")
                .from("2018-01-01"))
        .forEach("$e", Enterprise.class)
        .where(
            Where.<String>that(code -> code == null || code.length() != 18),
            "$e.unifiedSocialCreditCode")
        .execute(ctx -> ctx.insert(obsolete(ctx, "organisation-code-certificate")));
    rules
        .rule(
            Ground.of(
                "concepts",
                "The business scope is read item by item",
                "Standardised business scope terms of the registration authorities; wordings of older licences [practice]"))
        .forEach("$e", Enterprise.class)
        .where(known(), "$e.businessScope")
        .execute(
            ctx -> ctx.insert(BusinessScope.of(ctx.get(Enterprise.class, "$e").businessScope())));
    rules
        .rule(
            Ground.of(
                "conditions",
                "A scope that grants neither import nor export does not do",
                "MOFCOM Order 2004 No. 14, filing practice; since its end the practice of registration staff and banks [practice]"))
        .forEach("$scope", BusinessScope.class)
        .where(is(false), "$scope.grants")
        .execute(ctx -> conclude(ctx).notMet("business-scope"));
  }
}
