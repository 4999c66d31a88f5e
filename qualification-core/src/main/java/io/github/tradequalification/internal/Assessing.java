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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    for (ConditionSettling.Settled settled : conditions) session.insert(settled.fact());
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
    @Nullable NextStep next = next(settled);
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

  private @Nullable NextStep next(List<StepSettling.Settled> steps) {
    for (StepSettling.Settled step : steps) if (step.canBeTaken()) return wording.next(step);
    return null;
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
    Eligibility eligibility = Eligibility.ELIGIBLE;
    for (ConditionSettling.Settled settled : conditions) {
      if (!settled.condition().decides()) continue;
      if (settled.outcome() == Outcome.NOT_MET) return Eligibility.INELIGIBLE;
      if (settled.outcome() == Outcome.UNKNOWN) eligibility = Eligibility.UNDETERMINED;
    }
    return eligibility;
  }

  private static Standing standing(
      Eligibility eligibility, List<StepSettling.Settled> steps, boolean next) {
    if (next) return Standing.IN_PROGRESS;
    if (eligibility == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone = true;
    for (StepSettling.Settled settled : steps) {
      if (settled.step().filing() && settled.required()) allDone &= settled.status() == Status.DONE;
    }
    return eligibility == Eligibility.ELIGIBLE && allDone
        ? Standing.QUALIFIED
        : Standing.UNDETERMINED;
  }

  /** The codes in the profile that no pack has a name for. */
  private Set<UnknownCode> unknownCodes() {
    Set<String> seen = new HashSet<>();
    Set<UnknownCode> unknown = new LinkedHashSet<>();
    for (Document paper : enterprise.documents()) {
      boolean known =
          texts.materials().containsKey(paper.material()) || !seen.add(paper.material());
      if (!known) unknown.add(Nearest.to(paper.material(), texts.materials().keySet()));
    }
    seen.clear();
    for (CompletedStep record : enterprise.completedSteps()) {
      boolean known = texts.steps().containsKey(record.step()) || !seen.add(record.step());
      if (!known) unknown.add(Nearest.to(record.step(), texts.steps().keySet()));
    }
    return unknown;
  }
}
