package io.github.tradequalification.benchmarks.evrete;

import static io.github.tradequalification.benchmarks.evrete.Rulebook.conclude;
import static io.github.tradequalification.benchmarks.evrete.Where.is;
import static io.github.tradequalification.benchmarks.evrete.Where.unknown;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Obsolete;
import org.evrete.api.ValuesPredicate;

/** What the steps ask for. */
final class RequestRules {

  // One object for all rules that share a condition, so that the engine judges it once.
  private static final ValuesPredicate INVESTORS_UNKNOWN = unknown();
  private static final ValuesPredicate FOREIGN_INVESTED = is(true);
  static final ValuesPredicate NOT_WAIVED = is(Presumed.FILING_NOT_WAIVED);

  private RequestRules() {}

  static void addTo(Rulebook rules) {
    rules
        .rule(
            Ground.of(
                "procedure",
                "Customs asks for its form",
                "GACC Order 221 and Announcement 2014 No. 26; since 2022-01-01 GACC Order 253, of whose form nothing else is asked"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("customs-registration")
                    .formOf("customs-registration-application"));
    rules
        .rule(Ground.of("procedure", "Customs asks for a copy of the licence", "GACC Order 221"))
        .forEach("$e", Enterprise.class)
        .execute(ctx -> conclude(ctx).asks("customs-registration").copyOf("business-licence"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Customs asks for a copy of the operator's paper",
                "GACC Order 221; MOFCOM Order 2004 No. 14, art. 2"))
        .forEach("$paper", OperatorPaper.class, "$filing", Presumed.class)
        .where(NOT_WAIVED, "$filing")
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("customs-registration")
                    .copyOf(ctx.get(OperatorPaper.class, "$paper").accepted()));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Which paper of the operator customs asks for depends on the investors",
                "GACC Order 221; MOFCOM Order 2004 No. 14, art. 2"))
        .forEach("$e", Enterprise.class, "$filing", Presumed.class)
        .where(INVESTORS_UNKNOWN, "$e.foreignInvested")
        .where(NOT_WAIVED, "$filing")
        .execute(ctx -> conclude(ctx).decides("foreignInvested", "customs-registration"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The data centre asks for copies of the licence, the customs receipt and the cardholders' identity papers",
                "Material lists of the data centre's branches in Beijing and Yinchuan [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx -> {
              conclude(ctx).asks("electronic-port-card").copyOf("business-licence");
              conclude(ctx).asks("electronic-port-card").copyOf("customs-registration-receipt");
              conclude(ctx).asks("electronic-port-card").copyOf("legal-representative-id");
              conclude(ctx).asks("electronic-port-card").copyOf("operator-id");
            });
    rules
        .rule(
            Ground.of(
                "procedure",
                "The directory asks for its application, signed",
                "Hui Fa 2012 No. 38; Hui Fa 2024 No. 11, annex 1"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("foreign-exchange-directory")
                    .signedFormOf("foreign-exchange-directory-application"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The directory asks for the confirmation of trade receipts and payments, signed",
                "Hui Fa 2012 No. 38; replaced by Hui Fa 2020 No. 14"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("foreign-exchange-directory")
                    .signedFormOf("foreign-exchange-confirmation"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The directory asks for a copy of the licence",
                "Hui Fa 2012 No. 38; Hui Fa 2024 No. 11 asks for one form only"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx -> conclude(ctx).asks("foreign-exchange-directory").copyOf("business-licence"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The directory asks for a copy of the customs receipt",
                "the four-step procedure that trade agencies explain; Hui Fa 2024 No. 11 asks for one form only [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("foreign-exchange-directory")
                    .copyOf("customs-registration-receipt"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The directory asks for a copy of the operator's paper",
                "Hui Fa 2012 No. 38; Hui Fa 2019 No. 37 for pilot free trade zones"))
        .forEach("$paper", OperatorPaper.class, "$filing", Presumed.class)
        .where(NOT_WAIVED, "$filing")
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("foreign-exchange-directory")
                    .copyOf(ctx.get(OperatorPaper.class, "$paper").accepted()));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Which paper of the operator the directory asks for depends on the investors",
                "Hui Fa 2012 No. 38"))
        .forEach("$e", Enterprise.class, "$filing", Presumed.class)
        .where(INVESTORS_UNKNOWN, "$e.foreignInvested")
        .where(NOT_WAIVED, "$filing")
        .execute(ctx -> conclude(ctx).decides("foreignInvested", "foreign-exchange-directory"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The commerce authority asks for its form, signed",
                "MOFCOM Order 2004 No. 14, art. 5"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("foreign-trade-operator-filing")
                    .signedFormOf("operator-filing-application"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The commerce authority asks for a copy of the licence",
                "MOFCOM Order 2004 No. 14, art. 5; MOFCOM circular on filing online, in force 2019-03-01"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx -> conclude(ctx).asks("foreign-trade-operator-filing").copyOf("business-licence"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "The commerce authority asks a foreign-invested enterprise for its approval",
                "MOFCOM Order 2004 No. 14, art. 5; MOFCOM circular on filing online, in force 2019-03-01"))
        .forEach("$e", Enterprise.class)
        .where(FOREIGN_INVESTED, "$e.foreignInvested")
        .execute(
            ctx ->
                conclude(ctx)
                    .asks("foreign-trade-operator-filing")
                    .copyOf("foreign-investment-approval"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whether the commerce authority asks for the approval depends on the investors",
                "MOFCOM Order 2004 No. 14, art. 5"))
        .forEach("$e", Enterprise.class)
        .where(INVESTORS_UNKNOWN, "$e.foreignInvested")
        .execute(ctx -> conclude(ctx).decides("foreignInvested", "foreign-trade-operator-filing"));
    rules
        .rule(
            Ground.of(
                "concepts",
                "A domestic operator shows its filing form to other authorities",
                "MOFCOM Order 2004 No. 14, art. 2; Hui Fa 2012 No. 38"))
        .forEach("$e", Enterprise.class)
        .where(is(false), "$e.foreignInvested")
        .execute(ctx -> ctx.insert(new OperatorPaper("operator-filing-form")));
    rules
        .rule(
            Ground.of(
                "concepts",
                "A foreign-invested operator shows its approval, or the filing form",
                "MOFCOM Order 2004 No. 14, art. 2; Hui Fa 2012 No. 38"))
        .forEach("$e", Enterprise.class)
        .where(FOREIGN_INVESTED, "$e.foreignInvested")
        .execute(
            ctx ->
                ctx.insert(
                    new OperatorPaper("foreign-investment-approval", "operator-filing-form")));
    rules
        .rule(
            Ground.of(
                "concepts",
                "An operator whose investors are not known shows the filing form or an approval",
                "MOFCOM Order 2004 No. 14, art. 2; Hui Fa 2012 No. 38"))
        .forEach("$e", Enterprise.class)
        .where(INVESTORS_UNKNOWN, "$e.foreignInvested")
        .execute(
            ctx ->
                ctx.insert(
                    new OperatorPaper("operator-filing-form", "foreign-investment-approval")));
    rules
        .rule(
            Ground.of(
                "procedure",
                "An enterprise has its licence and copies of it at hand",
                "the four-step procedure that trade agencies explain; every authority asks for them [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx -> {
              conclude(ctx).asks("preparation").originalOf("business-licence");
              conclude(ctx).asks("preparation").copyOf("business-licence");
            });
    rules
        .rule(
            Ground.of(
                "procedure",
                "An enterprise has copies of its legal representative's identity paper at hand",
                "the four-step procedure that trade agencies explain; every authority asks for them [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(ctx -> conclude(ctx).asks("preparation").copyOf("legal-representative-id"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "An enterprise whose bank issues the account opening permit has copies of it at hand",
                "PBOC Document 2019 No. 41; the four-step procedure that trade agencies explain"))
        .forEach("$permit", Presumed.class)
        .where(is(Presumed.PERMIT_ISSUED), "$permit")
        .execute(ctx -> conclude(ctx).asks("preparation").copyOf("bank-account-opening-permit"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "An enterprise whose bank issues no permit has copies of the basic account information at hand",
                "PBOC Document 2019 No. 41, which replaces the permit [unverified]"))
        .forEach("$permit", Obsolete.class)
        .where(is("bank-account-opening-permit"), "$permit.material")
        .execute(ctx -> conclude(ctx).asks("preparation").copyOf("basic-account-information"));
  }
}
