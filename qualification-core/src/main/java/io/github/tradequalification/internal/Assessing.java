package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.rule.Today;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One assessment: facts in, stages run, conclusions settled between them, answer out. */
public final class Assessing {

  private final Period period;
  private final Texts texts;
  private final Wording wording;
  private final List<RulePack> packs;
  private final Enterprise enterprise;
  private final List<CompletedStep> records;
  private final LocalDate asOf;
  private final LocalDate lawOf;

  private Assessing(
      Lawbook lawbook, String language, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    this.period = lawbook.periodOf(lawOf);
    this.texts = lawbook.texts(language);
    this.wording = new Wording(texts);
    this.packs = lawbook.identities();
    this.enterprise = enterprise;
    this.records =
        enterprise.completedSteps().stream().filter(record -> record.countsOn(asOf)).toList();
    this.asOf = asOf;
    this.lawOf = lawOf;
  }

  /**
   * Assesses a profile.
   *
   * @param lawbook the rules
   * @param language of the texts, one the packs have
   * @param asOf the day the assessment is made for
   * @param lawOf the day whose law applies
   */
  public static Assessment assess(
      Lawbook lawbook, String language, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Assessing assessing = new Assessing(lawbook, language, enterprise, asOf, lawOf);
    return assessing.period.rules().run(assessing::assess);
  }

  private Assessment assess(RuleBase.Session session) {
    Concluding concluding = new Concluding(period.outline(), session::insert);
    session.concludeWith(concluding);
    Ledger ledger = concluding.ledger;
    insertProfile(session);
    session.run(Stage.CONCEPTS);
    session.run(Stage.CONDITIONS);

    List<ConditionSettling.Settled> conditions =
        ConditionSettling.settle(period.outline(), ledger, enterprise);
    insertAll(session, conditions.stream().map(ConditionSettling.Settled::fact).toList());
    session.run(Stage.PROCEDURE);
    session.run(Stage.DOCUMENTS);

    Eligibility eligibility = eligibility(conditions);
    List<StepSettling.Settled> settled =
        new StepSettling(
                period.outline(),
                ledger,
                conditions,
                eligibility == Eligibility.ELIGIBLE,
                records,
                record -> record.endedBy(asOf),
                new Papers(enterprise.documents(), ledger))
            .settle();
    List<Step> steps = settled.stream().map(wording::step).toList();
    Stream<StepSettling.Settled> open = settled.stream().filter(StepSettling.Settled::canBeTaken);
    @Nullable NextStep next = open.findFirst().map(wording::next).orElse(null);
    insertAll(session, steps);
    if (next != null) session.insert(next);
    insertAll(session, unknownCodes());
    session.run(Stage.ADVICE);
    session.tellOfLate();

    List<Finding> findings = new ArrayList<>(conditions.stream().map(wording::finding).toList());
    findings.addAll(wording.notes(ledger.notes));
    return new Assessment(
        asOf,
        lawOf,
        eligibility,
        standing(eligibility, settled, next != null),
        findings,
        wording.missing(settled),
        steps,
        next,
        Questions.ask(period.outline(), conditions, settled, ledger.doubts),
        packs);
  }

  private void insertProfile(RuleBase.Session session) {
    insertAll(
        session, List.of(new Today(asOf), enterprise, enterprise.office(), enterprise.trade()));
    insertAll(session, enterprise.documents());
    insertAll(session, records);
    insertAll(session, period.concepts());
  }

  private static void insertAll(RuleBase.Session session, Collection<?> facts) {
    facts.forEach(session::insert);
  }

  private static Eligibility eligibility(List<ConditionSettling.Settled> conditions) {
    List<Outcome> deciding =
        conditions.stream()
            .filter(settled -> settled.condition().decides())
            .map(ConditionSettling.Settled::outcome)
            .toList();
    if (deciding.contains(Outcome.NOT_MET)) return Eligibility.INELIGIBLE;
    return deciding.contains(Outcome.UNKNOWN) ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private static Standing standing(
      Eligibility eligibility, List<StepSettling.Settled> steps, boolean next) {
    if (next) return Standing.IN_PROGRESS;
    if (eligibility == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone =
        steps.stream()
            .filter(settled -> settled.step().filing() && settled.required())
            .allMatch(settled -> settled.status() == Status.DONE);
    return eligibility == Eligibility.ELIGIBLE && allDone
        ? Standing.QUALIFIED
        : Standing.UNDETERMINED;
  }

  /** The codes in the profile that no pack has a name for. */
  private List<UnknownCode> unknownCodes() {
    Stream<UnknownCode> materials =
        Nearest.unknown(enterprise.documents().stream().map(Document::material), texts.materials());
    Stream<UnknownCode> steps =
        Nearest.unknown(
            enterprise.completedSteps().stream().map(CompletedStep::step), texts.steps());
    return Stream.concat(materials, steps).distinct().toList();
  }
}
