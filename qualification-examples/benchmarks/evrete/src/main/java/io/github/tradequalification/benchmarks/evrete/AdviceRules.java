package io.github.tradequalification.benchmarks.evrete;

import static io.github.tradequalification.benchmarks.evrete.Rulebook.conclude;
import static io.github.tradequalification.benchmarks.evrete.Where.is;
import static io.github.tradequalification.benchmarks.evrete.Where.isNot;
import static io.github.tradequalification.benchmarks.evrete.Where.known;
import static io.github.tradequalification.benchmarks.evrete.Where.same;
import static io.github.tradequalification.benchmarks.evrete.Where.unknown;
import static java.time.temporal.ChronoUnit.DAYS;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.Trade;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.Names;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Obsolete;
import io.github.tradequalification.rule.Today;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;

/** Notes: nothing here decides. */
final class AdviceRules {

  private AdviceRules() {}

  static void addTo(Rulebook rules) {
    rules
        .rule(
            Ground.of(
                "advice",
                "Times and requirements differ by region",
                "the four-step procedure that trade agencies explain: ask locally and plan [practice]"))
        .forEach("$next", NextStep.class)
        .execute(
            ctx -> {
              NextStep next = ctx.get("$next");
              conclude(ctx, "step", next.step(), "authority", next.authority())
                  .note("local-practice")
                  .onStep(next.step());
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "A paper at hand that nobody may demand any more",
                "the rules by which each material became obsolete"))
        .forEach("$reason", Obsolete.class, "$paper", Document.class)
        .where(same(), "$reason.material", "$paper.material")
        .execute(
            ctx -> {
              Obsolete reason = ctx.get("$reason");
              conclude(ctx, "material", reason.material(), "since", reason.since())
                  .note("obsolete-material")
                  .onMaterial(reason.material())
                  .because(reason);
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "An operator filing that lapsed has to be made again",
                "MOFCOM Order 2004 No. 14, art. 8"))
        .forEach("$today", Today.class, "$step", Step.class, "$record", CompletedStep.class)
        .where(is("foreign-trade-operator-filing"), "$step.step")
        .where(is(Status.EXPIRED), "$step.status")
        .where(is("foreign-trade-operator-filing"), "$record.step")
        .where(
            Where.<LocalDate, LocalDate>both(
                (last, today) -> last == null || !last.isBefore(today)),
            "$record.validUntil",
            "$today.date")
        .execute(
            ctx -> {
              Step step = ctx.get("$step");
              conclude(ctx, "step", step.step(), "today", ctx.get(Today.class, "$today").date())
                  .note("operator-filing-lapsed")
                  .onStep(step.step());
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "With a broker the cards are optional",
                "China Electronic Port practice: users without a card [unverified]"))
        .forEach("$trade", Trade.class, "$step", Step.class)
        .where(is(false), "$trade.selfDeclares")
        .where(is("electronic-port-card"), "$step.step")
        .where(isNot(Status.DONE), "$step.status")
        .execute(
            ctx -> {
              Step step = ctx.get("$step");
              conclude(ctx, "step", step.step())
                  .note("card-optional-with-broker")
                  .onStep(step.step());
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "A paper whose last day is near",
                "30 days, the time in which a new paper can be had [practice]"))
        .forEach("$today", Today.class, "$paper", Document.class)
        .where(known(), "$paper.validUntil")
        .where(
            Where.<LocalDate, LocalDate>both(
                (last, today) -> !last.isBefore(today) && DAYS.between(today, last) <= 30),
            "$paper.validUntil",
            "$today.date")
        .execute(
            ctx -> {
              Document paper = ctx.get("$paper");
              conclude(
                      ctx,
                      "today",
                      ctx.get(Today.class, "$today").date(),
                      "material",
                      paper.material(),
                      "form",
                      paper.form(),
                      "validUntil",
                      paper.validUntil())
                  .note("expires-soon")
                  .onPaper(paper);
            });
    rules
        .rule(
            Ground.of(
                    "advice",
                    "A completed step whose last day is near",
                    "30 days, the time in which a step can be made again [practice]")
                .message("note.expires-soon.step"))
        .forEach("$today", Today.class, "$record", CompletedStep.class)
        .where(known(), "$record.validUntil")
        .where(
            Where.<LocalDate, LocalDate>both(
                (last, today) -> !last.isBefore(today) && DAYS.between(today, last) <= 30),
            "$record.validUntil",
            "$today.date")
        .execute(
            ctx -> {
              CompletedStep record = ctx.get("$record");
              conclude(
                      ctx,
                      "today",
                      ctx.get(Today.class, "$today").date(),
                      "step",
                      record.step(),
                      "validUntil",
                      record.validUntil())
                  .note("expires-soon")
                  .onRecord(record);
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "A completed step that bears another name",
                "changes are reported to the authority concerned: GACC Order 253, art. 9 [unverified]"))
        .forEach("$e", Enterprise.class, "$record", CompletedStep.class)
        .where(known(), "$record.registeredName")
        .where(
            Where.<String, String>both((registered, name) -> !Names.same(registered, name)),
            "$record.registeredName",
            "$e.name")
        .execute(
            ctx -> {
              CompletedStep record = ctx.get("$record");
              conclude(
                      ctx,
                      "name",
                      ctx.get(Enterprise.class, "$e").name(),
                      "step",
                      record.step(),
                      "registeredName",
                      record.registeredName())
                  .note("registered-name-differs")
                  .onRecord(record);
            });
    rules
        .rule(
            Ground.of(
                "advice", "A code that no rule knows", "the codes named in this pack [practice]"))
        .forEach("$unknown", UnknownCode.class)
        .execute(
            ctx -> {
              UnknownCode unknown = ctx.get("$unknown");
              conclude(ctx, "code", unknown.code(), "nearest", unknown.nearest())
                  .note("unknown-code")
                  .onCode(unknown.code());
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "A credit code may not fit the legal form",
                "GB 32100-2015, characters 1 and 2"))
        .forEach("$code", CreditCode.class, "$fitting", FittingCode.class, "$e", Enterprise.class)
        .where(unknown(), "$code.fault")
        .where(same(), "$fitting.form", "$e.legalForm")
        .where(
            Where.<String, String>both((code, prefix) -> !code.startsWith(prefix)),
            "$code.text",
            "$fitting.prefix")
        .execute(
            ctx -> {
              FittingCode fitting = ctx.get("$fitting");
              conclude(
                      ctx,
                      "code",
                      ctx.get(CreditCode.class, "$code").text(),
                      "form",
                      fitting.form(),
                      "prefix",
                      fitting.prefix())
                  .note("credit-code-type");
            });
    rules
        .rule(
            Ground.of(
                "advice",
                "A scope may grant with a limit",
                "Wordings of older licences, as in: own products only, the goods named above, by approval certificate [practice]"))
        .forEach("$scope", BusinessScope.class)
        .where(is(true), "$scope.limited")
        .execute(
            ctx ->
                conclude(ctx, "limits", ctx.get(BusinessScope.class, "$scope").limits())
                    .note("scope-limited"));
  }
}
