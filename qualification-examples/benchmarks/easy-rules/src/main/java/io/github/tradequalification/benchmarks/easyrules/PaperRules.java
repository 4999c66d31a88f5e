package io.github.tradequalification.benchmarks.easyrules;

import static io.github.tradequalification.benchmarks.easyrules.Known.bearers;
import static io.github.tradequalification.benchmarks.easyrules.Known.conclude;
import static io.github.tradequalification.benchmarks.easyrules.Known.details;
import static io.github.tradequalification.benchmarks.easyrules.Known.enterprise;
import static io.github.tradequalification.benchmarks.easyrules.Known.paper;
import static io.github.tradequalification.benchmarks.easyrules.Known.property;
import static io.github.tradequalification.benchmarks.easyrules.Known.today;

import io.github.tradequalification.Document;
import io.github.tradequalification.china.Bearers;
import io.github.tradequalification.china.Names;
import io.github.tradequalification.internal.Ground;
import io.github.tradequalification.rule.Defect;
import java.util.Map;
import org.jeasy.rules.api.Rules;

/** What can be wrong with a paper, in itself or because it disagrees with the profile. */
final class PaperRules {

  private PaperRules() {}

  /** For one detail of one paper at a time. */
  static void addToEachStated(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "documents",
                    "A paper that states a detail otherwise",
                    "the four-step procedure that trade agencies explain: an inconsistency leads to rejection [practice]"))
            .when(
                facts -> {
                  String property = property(facts);
                  Map<String, String> details = details(facts);
                  return details.get(property) != null
                      && !Names.same(paper(facts).stated().get(property), details.get(property));
                })
            .then(
                facts -> {
                  Document paper = paper(facts);
                  String property = property(facts);
                  conclude(facts)
                      .inconsistent(
                          paper,
                          property,
                          paper.stated().get(property),
                          details(facts).get(property));
                })
            .build());
  }

  static void addTo(Rules rules, Rulebook book) {
    rules.register(
        book.rule(
                Ground.of(
                    "documents",
                    "A paper made out to someone else than the enterprise",
                    "the four-step procedure that trade agencies explain: an inconsistency leads to rejection [practice]"))
            .when(
                facts -> {
                  Document paper = paper(facts);
                  return paper.holder() != null
                      && !bearers(facts).containsKey(paper.material())
                      && !Names.same(paper.holder(), enterprise(facts).name());
                })
            .then(
                facts -> {
                  Document paper = paper(facts);
                  conclude(facts)
                      .inconsistent(paper, "holder", paper.holder(), enterprise(facts).name());
                })
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "An identity paper of someone else than the people it should name",
                    "the four-step procedure that trade agencies explain: an inconsistency leads to rejection [practice]"))
            .when(
                facts -> {
                  Document paper = paper(facts);
                  Bearers bearers = bearers(facts).get(paper.material());
                  return bearers != null
                      && bearers.known()
                      && paper.holder() != null
                      && !bearers.include(paper.holder());
                })
            .then(
                facts -> {
                  Document paper = paper(facts);
                  conclude(facts)
                      .inconsistent(
                          paper,
                          "holder",
                          paper.holder(),
                          bearers(facts).get(paper.material()).names());
                })
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper of which there is none left",
                    "practice of every authority named in this pack: one is handed in [practice]"))
            .when(facts -> Integer.valueOf(0).equals(paper(facts).copies()))
            .then(facts -> conclude(facts).defect(paper(facts), Defect.TOO_FEW_COPIES))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper without the company seal",
                    "practice of every authority named in this pack: copies and forms are sealed [practice]"))
            .when(facts -> Boolean.FALSE.equals(paper(facts).sealed()))
            .then(facts -> conclude(facts).defect(paper(facts), Defect.NOT_SEALED))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper without a signature",
                    "practice of every authority named in this pack: the legal representative signs [practice]"))
            .when(facts -> Boolean.FALSE.equals(paper(facts).signed()))
            .then(facts -> conclude(facts).defect(paper(facts), Defect.NOT_SIGNED))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper that cannot be read",
                    "practice of every authority named in this pack: copies are legible [practice]"))
            .when(facts -> Boolean.FALSE.equals(paper(facts).legible()))
            .then(facts -> conclude(facts).defect(paper(facts), Defect.NOT_LEGIBLE))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper whose last day has passed",
                    "practice of every authority named in this pack: valid through the last day [practice]"))
            .when(
                facts -> {
                  Document paper = paper(facts);
                  return paper.validUntil() != null && paper.validUntil().isBefore(today(facts));
                })
            .then(facts -> conclude(facts).defect(paper(facts), Defect.EXPIRED))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper of which nobody knows its form",
                    "what is not known is not taken for good [practice]"))
            .when(facts -> paper(facts).form() == null)
            .then(facts -> conclude(facts).unconfirmed(paper(facts), "form"))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper of which nobody knows whether it is sealed",
                    "what is not known is not taken for good [practice]"))
            .when(facts -> paper(facts).sealed() == null)
            .then(facts -> conclude(facts).unconfirmed(paper(facts), "sealed"))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper of which nobody knows whether it is signed",
                    "what is not known is not taken for good [practice]"))
            .when(facts -> paper(facts).signed() == null)
            .then(facts -> conclude(facts).unconfirmed(paper(facts), "signed"))
            .build(),
        book.rule(
                Ground.of(
                    "documents",
                    "A paper of which nobody knows whether it can be read",
                    "what is not known is not taken for good [practice]"))
            .when(facts -> paper(facts).legible() == null)
            .then(facts -> conclude(facts).unconfirmed(paper(facts), "legible"))
            .build());
  }
}
