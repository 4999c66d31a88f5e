package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.FILING_WAIVED;
import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;
import static io.github.tradequalification.benchmarks.easyrules.Known.enterprise;
import static io.github.tradequalification.benchmarks.easyrules.Known.outcomes;
import static io.github.tradequalification.benchmarks.easyrules.Known.record;
import static io.github.tradequalification.benchmarks.easyrules.Known.records;
import static io.github.tradequalification.benchmarks.easyrules.Known.today;
import static java.time.temporal.ChronoUnit.DAYS;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.internal.Ground;
import org.jeasy.rules.api.Rules;

/** Which steps are required. */
final class ProcedureRules {

  private ProcedureRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "procedure",
                    "Whoever imports or exports registers with customs",
                    "GACC Order 221 until 2022-01-01; GACC Order 253 since"))
            .when(facts -> enterprise(facts) != null)
            .then(facts -> conclude(facts).required("customs-registration"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whoever declares to customs itself needs the cards of the electronic port",
                    "China Electronic Port practice; notice on card login for inspections, in force 2025-12-01 [practice]"))
            .when(facts -> enterprise(facts) != null)
            .then(facts -> conclude(facts).required("electronic-port-card"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whoever leaves declarations to a broker may do without cards",
                    "China Electronic Port practice: users without a card [unverified]"))
            .when(facts -> Boolean.FALSE.equals(enterprise(facts).trade().selfDeclares()))
            .then(facts -> conclude(facts).optional("electronic-port-card"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whether the cards are needed depends on who declares",
                    "China Electronic Port practice [practice]"))
            .when(facts -> enterprise(facts).trade().selfDeclares() == null)
            .then(facts -> conclude(facts).decides("trade.selfDeclares", "electronic-port-card"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whoever receives or pays foreign exchange for trade enters the directory",
                    "Hui Fa 2012 No. 38; Hui Fa 2020 No. 14; Hui Fa 2024 No. 11"))
            .when(facts -> enterprise(facts) != null)
            .then(facts -> conclude(facts).required("foreign-exchange-directory"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whoever neither receives nor pays foreign exchange needs no entry",
                    "Hui Fa 2012 No. 38: the entry comes before the first receipt or payment"))
            .when(facts -> Boolean.FALSE.equals(enterprise(facts).trade().foreignExchange()))
            .then(facts -> conclude(facts).notRequired("foreign-exchange-directory"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "Whether an entry is needed depends on foreign exchange being used",
                    "Hui Fa 2012 No. 38"))
            .when(facts -> enterprise(facts).trade().foreignExchange() == null)
            .then(
                facts ->
                    conclude(facts).decides("trade.foreignExchange", "foreign-exchange-directory"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "A foreign trade operator files with the commerce authority",
                    "Foreign Trade Law (2004), art. 9; MOFCOM Order 2004 No. 14, art. 2; abolished by NPCSC Decision of 2022-12-30"))
            .when(facts -> enterprise(facts) != null)
            .then(facts -> conclude(facts).required("foreign-trade-operator-filing"))
            .build(),
        book.rule(
                Ground.of(
                    "procedure",
                    "A scope that does not do is amended first",
                    "Company registration rules; since 2022-03-01 Regulation on the Administration of Market Entity Registration"))
            .when(facts -> outcomes(facts).get("business-scope") == Outcome.NOT_MET)
            .then(facts -> conclude(facts).requiredAnew("business-scope-amendment"))
            .build());
  }

  /** For one record at a time. */
  static void addToEachRecord(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "procedure",
                    "An operator filing not used with customs within 30 days lapses",
                    "MOFCOM Order 2004 No. 14, art. 8"))
            .when(
                facts -> {
                  CompletedStep record = record(facts);
                  return record.step().equals("foreign-trade-operator-filing")
                      && record.completedOn() != null
                      && DAYS.between(record.completedOn(), today(facts)) > 30
                      && records(facts).stream()
                          .noneMatch(other -> other.step().equals("customs-registration"))
                      && facts.get(FILING_WAIVED) == null;
                })
            .then(facts -> conclude(facts).lapsed(record(facts)))
            .build());
  }
}
