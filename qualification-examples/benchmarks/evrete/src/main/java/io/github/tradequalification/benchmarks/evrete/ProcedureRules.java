package io.github.tradequalification.benchmarks.evrete;

import static io.github.tradequalification.benchmarks.evrete.Rulebook.conclude;
import static io.github.tradequalification.benchmarks.evrete.Where.is;
import static io.github.tradequalification.benchmarks.evrete.Where.known;
import static io.github.tradequalification.benchmarks.evrete.Where.unknown;
import static java.time.temporal.ChronoUnit.DAYS;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Trade;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;

/** Which steps are required. */
final class ProcedureRules {

  private ProcedureRules() {}

  static void addTo(Rulebook rules) {
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whoever imports or exports registers with customs",
                "GACC Order 221 until 2022-01-01; GACC Order 253 since"))
        .forEach("$e", Enterprise.class)
        .execute(ctx -> conclude(ctx).required("customs-registration"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whoever declares to customs itself needs the cards of the electronic port",
                "China Electronic Port practice; notice on card login for inspections, in force 2025-12-01 [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(ctx -> conclude(ctx).required("electronic-port-card"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whoever leaves declarations to a broker may do without cards",
                "China Electronic Port practice: users without a card [unverified]"))
        .forEach("$trade", Trade.class)
        .where(is(false), "$trade.selfDeclares")
        .execute(ctx -> conclude(ctx).optional("electronic-port-card"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whether the cards are needed depends on who declares",
                "China Electronic Port practice [practice]"))
        .forEach("$trade", Trade.class)
        .where(unknown(), "$trade.selfDeclares")
        .execute(ctx -> conclude(ctx).decides("trade.selfDeclares", "electronic-port-card"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whoever receives or pays foreign exchange for trade enters the directory",
                "Hui Fa 2012 No. 38; Hui Fa 2020 No. 14; Hui Fa 2024 No. 11"))
        .forEach("$e", Enterprise.class)
        .execute(ctx -> conclude(ctx).required("foreign-exchange-directory"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whoever neither receives nor pays foreign exchange needs no entry",
                "Hui Fa 2012 No. 38: the entry comes before the first receipt or payment"))
        .forEach("$trade", Trade.class)
        .where(is(false), "$trade.foreignExchange")
        .execute(ctx -> conclude(ctx).notRequired("foreign-exchange-directory"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "Whether an entry is needed depends on foreign exchange being used",
                "Hui Fa 2012 No. 38"))
        .forEach("$trade", Trade.class)
        .where(unknown(), "$trade.foreignExchange")
        .execute(
            ctx -> conclude(ctx).decides("trade.foreignExchange", "foreign-exchange-directory"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "A foreign trade operator files with the commerce authority",
                "Foreign Trade Law (2004), art. 9; MOFCOM Order 2004 No. 14, art. 2; abolished by NPCSC Decision of 2022-12-30"))
        .forEach("$e", Enterprise.class)
        .execute(ctx -> conclude(ctx).required("foreign-trade-operator-filing"));
    rules
        .rule(
            Ground.of(
                "procedure",
                "An operator filing not used with customs within 30 days lapses",
                "MOFCOM Order 2004 No. 14, art. 8"))
        .forEach(
            "$today",
            Today.class,
            "$filing",
            CompletedStep.class,
            "$records",
            Records.class,
            "$waiver",
            Presumed.class)
        .where(is("foreign-trade-operator-filing"), "$filing.step")
        .where(known(), "$filing.completedOn")
        .where(
            Where.<LocalDate, LocalDate>both((made, today) -> DAYS.between(made, today) > 30),
            "$filing.completedOn",
            "$today.date")
        .where(Where.<Records>that(records -> !records.hold("customs-registration")), "$records")
        .where(RequestRules.NOT_WAIVED, "$waiver")
        .execute(ctx -> conclude(ctx).lapsed(ctx.get("$filing")));
    rules
        .rule(
            Ground.of(
                "procedure",
                "A scope that does not do is amended first",
                "Company registration rules; since 2022-03-01 Regulation on the Administration of Market Entity Registration"))
        .forEach("$condition", Condition.class)
        .where(is("business-scope"), "$condition.code")
        .where(is(Outcome.NOT_MET), "$condition.outcome")
        .execute(ctx -> conclude(ctx).requiredAnew("business-scope-amendment"));
  }
}
