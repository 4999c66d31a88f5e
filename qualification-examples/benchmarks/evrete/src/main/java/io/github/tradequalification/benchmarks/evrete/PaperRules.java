package io.github.tradequalification.benchmarks.evrete;

import static io.github.tradequalification.benchmarks.evrete.Rulebook.conclude;
import static io.github.tradequalification.benchmarks.evrete.Where.is;
import static io.github.tradequalification.benchmarks.evrete.Where.known;
import static io.github.tradequalification.benchmarks.evrete.Where.same;
import static io.github.tradequalification.benchmarks.evrete.Where.unknown;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.china.Bearers;
import io.github.tradequalification.china.Names;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Defect;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evrete.api.IntToValue;

/** What can be wrong with a paper, in itself or because it disagrees with the profile. */
final class PaperRules {

  private PaperRules() {}

  static void addTo(Rulebook rules) {
    rules
        .rule(
            Ground.of(
                "concepts",
                "The identity paper of the legal representative bears the representative's name",
                "practice of every authority named in this pack [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                ctx.insert(
                    new PersonalPaper(
                        "legal-representative-id",
                        Bearers.of(
                            List.of(ctx.get(Enterprise.class, "$e").legalRepresentative())))));
    rules
        .rule(
            Ground.of(
                "concepts",
                "The identity paper of an operator bears the name of one of them",
                "Material lists of the electronic port data centre's branches [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx ->
                ctx.insert(
                    new PersonalPaper(
                        "operator-id", Bearers.of(ctx.get(Enterprise.class, "$e").operators()))));
    rules
        .rule(
            Ground.of(
                "concepts",
                "The details of an enterprise are its name, code, legal representative and address",
                "the four-step procedure that trade agencies explain: what is stated agrees with the real details [practice]"))
        .forEach("$e", Enterprise.class)
        .execute(
            ctx -> {
              Enterprise e = ctx.get("$e");
              ctx.insert(new Detail("name", e.name()));
              ctx.insert(new Detail("unifiedSocialCreditCode", e.unifiedSocialCreditCode()));
              ctx.insert(new Detail("legalRepresentative", e.legalRepresentative().name()));
              ctx.insert(new Detail("address", e.office().address()));
            });
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper that states a detail otherwise",
                "the four-step procedure that trade agencies explain: an inconsistency leads to rejection [practice]"))
        .forEach("$detail", Detail.class, "$paper", Document.class)
        .where(known(), "$detail.value")
        .where(Where.<Map<String, String>>that(stated -> !stated.isEmpty()), "$paper.stated")
        .where(PaperRules::otherwise, "$paper.stated", "$detail.property", "$detail.value")
        .execute(
            ctx -> {
              Document paper = ctx.get("$paper");
              Detail detail = ctx.get("$detail");
              conclude(ctx)
                  .inconsistent(
                      paper,
                      detail.property(),
                      paper.stated().get(detail.property()),
                      detail.value());
            });
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper made out to someone else than the enterprise",
                "the four-step procedure that trade agencies explain: an inconsistency leads to rejection [practice]"))
        .forEach("$e", Enterprise.class, "$paper", Document.class)
        .where(known(), "$paper.holder")
        .where(
            Where.<String>that(material -> !PersonalPaper.MATERIALS.contains(material)),
            "$paper.material")
        .where(
            Where.<String, String>both((holder, name) -> !Names.same(holder, name)),
            "$paper.holder",
            "$e.name")
        .execute(
            ctx -> {
              Document paper = ctx.get("$paper");
              conclude(ctx)
                  .inconsistent(
                      paper, "holder", paper.holder(), ctx.get(Enterprise.class, "$e").name());
            });
    rules
        .rule(
            Ground.of(
                "documents",
                "An identity paper of someone else than the people it should name",
                "the four-step procedure that trade agencies explain: an inconsistency leads to rejection [practice]"))
        .forEach("$personal", PersonalPaper.class, "$paper", Document.class)
        .where(Where.<Bearers>that(Bearers::known), "$personal.bearers")
        .where(known(), "$paper.holder")
        .where(same(), "$paper.material", "$personal.material")
        .where(
            Where.<Bearers, String>both((bearers, holder) -> !bearers.include(holder)),
            "$personal.bearers",
            "$paper.holder")
        .execute(
            ctx -> {
              Document paper = ctx.get("$paper");
              conclude(ctx)
                  .inconsistent(
                      paper,
                      "holder",
                      paper.holder(),
                      ctx.get(PersonalPaper.class, "$personal").bearers().names());
            });
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper of which there is none left",
                "practice of every authority named in this pack: one is handed in [practice]"))
        .forEach("$paper", Document.class)
        .where(is(0), "$paper.copies")
        .execute(ctx -> conclude(ctx).defect(ctx.get("$paper"), Defect.TOO_FEW_COPIES));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper without the company seal",
                "practice of every authority named in this pack: copies and forms are sealed [practice]"))
        .forEach("$paper", Document.class)
        .where(is(false), "$paper.sealed")
        .execute(ctx -> conclude(ctx).defect(ctx.get("$paper"), Defect.NOT_SEALED));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper without a signature",
                "practice of every authority named in this pack: the legal representative signs [practice]"))
        .forEach("$paper", Document.class)
        .where(is(false), "$paper.signed")
        .execute(ctx -> conclude(ctx).defect(ctx.get("$paper"), Defect.NOT_SIGNED));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper that cannot be read",
                "practice of every authority named in this pack: copies are legible [practice]"))
        .forEach("$paper", Document.class)
        .where(is(false), "$paper.legible")
        .execute(ctx -> conclude(ctx).defect(ctx.get("$paper"), Defect.NOT_LEGIBLE));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper whose last day has passed",
                "practice of every authority named in this pack: valid through the last day [practice]"))
        .forEach("$today", Today.class, "$paper", Document.class)
        .where(known(), "$paper.validUntil")
        .where(
            Where.<LocalDate, LocalDate>both((last, today) -> last.isBefore(today)),
            "$paper.validUntil",
            "$today.date")
        .execute(ctx -> conclude(ctx).defect(ctx.get("$paper"), Defect.EXPIRED));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper of which nobody knows its form",
                "what is not known is not taken for good [practice]"))
        .forEach("$paper", Document.class)
        .where(unknown(), "$paper.form")
        .execute(ctx -> conclude(ctx).unconfirmed(ctx.get("$paper"), "form"));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper of which nobody knows whether it is sealed",
                "what is not known is not taken for good [practice]"))
        .forEach("$paper", Document.class)
        .where(unknown(), "$paper.sealed")
        .execute(ctx -> conclude(ctx).unconfirmed(ctx.get("$paper"), "sealed"));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper of which nobody knows whether it is signed",
                "what is not known is not taken for good [practice]"))
        .forEach("$paper", Document.class)
        .where(unknown(), "$paper.signed")
        .execute(ctx -> conclude(ctx).unconfirmed(ctx.get("$paper"), "signed"));
    rules
        .rule(
            Ground.of(
                "documents",
                "A paper of which nobody knows whether it can be read",
                "what is not known is not taken for good [practice]"))
        .forEach("$paper", Document.class)
        .where(unknown(), "$paper.legible")
        .execute(ctx -> conclude(ctx).unconfirmed(ctx.get("$paper"), "legible"));
  }

  private static boolean otherwise(IntToValue values) {
    Map<String, String> stated = values.get(0);
    String there = stated.get(values.<String>get(1));
    return there != null && !Names.same(there, values.get(2));
  }
}
