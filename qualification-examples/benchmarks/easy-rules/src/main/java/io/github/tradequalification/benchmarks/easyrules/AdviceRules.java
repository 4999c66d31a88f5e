package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.code;
import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;
import static io.github.tradequalification.benchmarks.easyrules.Known.enterprise;
import static io.github.tradequalification.benchmarks.easyrules.Known.fittingCodes;
import static io.github.tradequalification.benchmarks.easyrules.Known.next;
import static io.github.tradequalification.benchmarks.easyrules.Known.obsolete;
import static io.github.tradequalification.benchmarks.easyrules.Known.paper;
import static io.github.tradequalification.benchmarks.easyrules.Known.record;
import static io.github.tradequalification.benchmarks.easyrules.Known.records;
import static io.github.tradequalification.benchmarks.easyrules.Known.scope;
import static io.github.tradequalification.benchmarks.easyrules.Known.steps;
import static io.github.tradequalification.benchmarks.easyrules.Known.today;
import static io.github.tradequalification.benchmarks.easyrules.Known.unknownCode;
import static java.time.temporal.ChronoUnit.DAYS;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.Names;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Obsolete;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import org.jeasy.rules.api.Rules;

/** Notes: nothing here decides. */
final class AdviceRules {

  private AdviceRules() {}

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "advice",
                    "Times and requirements differ by region",
                    "the four-step procedure that trade agencies explain: ask locally and plan [practice]"))
            .when(facts -> next(facts) != null)
            .then(
                facts -> {
                  NextStep next = next(facts);
                  conclude(facts, "step", next.step(), "authority", next.authority())
                      .note("local-practice")
                      .onStep(next.step());
                })
            .build(),
        book.rule(
                Ground.of(
                    "advice",
                    "An operator filing that lapsed has to be made again",
                    "MOFCOM Order 2004 No. 14, art. 8"))
            .when(
                facts ->
                    steps(facts).get("foreign-trade-operator-filing").status() == Status.EXPIRED
                        && records(facts).stream()
                            .anyMatch(
                                record ->
                                    record.step().equals("foreign-trade-operator-filing")
                                        && !record.endedBy(today(facts))))
            .then(
                facts ->
                    conclude(facts, "step", "foreign-trade-operator-filing", "today", today(facts))
                        .note("operator-filing-lapsed")
                        .onStep("foreign-trade-operator-filing"))
            .build(),
        book.rule(
                Ground.of(
                    "advice",
                    "With a broker the cards are optional",
                    "China Electronic Port practice: users without a card [unverified]"))
            .when(
                facts ->
                    Boolean.FALSE.equals(enterprise(facts).trade().selfDeclares())
                        && steps(facts).get("electronic-port-card").status() != Status.DONE)
            .then(
                facts ->
                    conclude(facts, "step", "electronic-port-card")
                        .note("card-optional-with-broker")
                        .onStep("electronic-port-card"))
            .build(),
        book.rule(
                Ground.of(
                    "advice",
                    "A credit code may not fit the legal form",
                    "GB 32100-2015, characters 1 and 2"))
            .when(
                facts -> {
                  Enterprise enterprise = enterprise(facts);
                  CreditCode code = code(facts);
                  return code != null
                      && code.fault() == null
                      && fittingCodes(facts).containsKey(enterprise.legalForm())
                      && !code.text().startsWith(fittingCodes(facts).get(enterprise.legalForm()));
                })
            .then(
                facts -> {
                  Enterprise enterprise = enterprise(facts);
                  conclude(
                          facts,
                          "code",
                          code(facts).text(),
                          "form",
                          enterprise.legalForm(),
                          "prefix",
                          fittingCodes(facts).get(enterprise.legalForm()))
                      .note("credit-code-type");
                })
            .build(),
        book.rule(
                Ground.of(
                    "advice",
                    "A scope may grant with a limit",
                    "Wordings of older licences, as in: own products only, the goods named above, by approval certificate [practice]"))
            .when(
                facts -> {
                  BusinessScope scope = scope(facts);
                  return scope != null && scope.limited();
                })
            .then(facts -> conclude(facts, "limits", scope(facts).limits()).note("scope-limited"))
            .build());
  }

  /** For one paper at a time. */
  static void addToEachPaper(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "advice",
                    "A paper at hand that nobody may demand any more",
                    "the rules by which each material became obsolete"))
            .when(facts -> obsolete(facts).containsKey(paper(facts).material()))
            .then(
                facts -> {
                  Obsolete reason = obsolete(facts).get(paper(facts).material());
                  conclude(facts, "material", reason.material(), "since", reason.since())
                      .note("obsolete-material")
                      .onMaterial(reason.material())
                      .because(reason);
                })
            .build(),
        book.rule(
                Ground.of(
                    "advice",
                    "A paper whose last day is near",
                    "30 days, the time in which a new paper can be had [practice]"))
            .when(facts -> near(paper(facts).validUntil(), today(facts)))
            .then(
                facts -> {
                  Document paper = paper(facts);
                  conclude(
                          facts,
                          "today",
                          today(facts),
                          "material",
                          paper.material(),
                          "form",
                          paper.form(),
                          "validUntil",
                          paper.validUntil())
                      .note("expires-soon")
                      .onPaper(paper);
                })
            .build());
  }

  /** For one record at a time. */
  static void addToEachRecord(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                        "advice",
                        "A completed step whose last day is near",
                        "30 days, the time in which a step can be made again [practice]")
                    .message("note.expires-soon.step"))
            .when(facts -> near(record(facts).validUntil(), today(facts)))
            .then(
                facts -> {
                  CompletedStep record = record(facts);
                  conclude(
                          facts,
                          "today",
                          today(facts),
                          "step",
                          record.step(),
                          "validUntil",
                          record.validUntil())
                      .note("expires-soon")
                      .onRecord(record);
                })
            .build(),
        book.rule(
                Ground.of(
                    "advice",
                    "A completed step that bears another name",
                    "changes are reported to the authority concerned: GACC Order 253, art. 9 [unverified]"))
            .when(
                facts -> {
                  CompletedStep record = record(facts);
                  return record.registeredName() != null
                      && !Names.same(record.registeredName(), enterprise(facts).name());
                })
            .then(
                facts -> {
                  CompletedStep record = record(facts);
                  conclude(
                          facts,
                          "name",
                          enterprise(facts).name(),
                          "step",
                          record.step(),
                          "registeredName",
                          record.registeredName())
                      .note("registered-name-differs")
                      .onRecord(record);
                })
            .build());
  }

  /** For one code at a time. */
  static void addToEachCode(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "advice",
                    "A code that no rule knows",
                    "the codes named in this pack [practice]"))
            .when(facts -> unknownCode(facts) != null)
            .then(
                facts -> {
                  UnknownCode unknownCode = unknownCode(facts);
                  conclude(facts, "code", unknownCode.code(), "nearest", unknownCode.nearest())
                      .note("unknown-code")
                      .onCode(unknownCode.code());
                })
            .build());
  }

  private static boolean near(LocalDate last, LocalDate today) {
    return last != null && !last.isBefore(today) && DAYS.between(today, last) <= 30;
  }
}
