package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.engine.Session;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One assessment: facts in, stages run, conclusions settled between them, words last. */
public final class AssessmentRun {

  private final Lawbook lawbook;
  private final Period period;
  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final LocalDate lawOf;

  AssessmentRun(Lawbook lawbook, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    this.lawbook = lawbook;
    this.period = lawbook.periodOf(lawOf);
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.lawOf = lawOf;
  }

  /**
   * Assesses a profile in one run of the rules.
   *
   * @param lawbook the rules
   * @param languages of the answers, each one the packs have
   * @param asOf the day the assessment is made for
   * @param lawOf the day whose law applies
   * @return the answer in each language
   */
  public static List<Assessment> assess(
      Lawbook lawbook,
      List<String> languages,
      Enterprise enterprise,
      LocalDate asOf,
      LocalDate lawOf) {
    Settlement settlement = new AssessmentRun(lawbook, enterprise, asOf, lawOf).settle();
    List<Assessment> worded = new ArrayList<>(languages.size());
    for (String language : languages) worded.add(word(lawbook, language, settlement));
    return worded;
  }

  /** The same in one language. */
  public static Assessment assess(
      Lawbook lawbook, String language, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return word(lawbook, language, new AssessmentRun(lawbook, enterprise, asOf, lawOf).settle());
  }

  static Assessment word(Lawbook lawbook, String language, Settlement settlement) {
    Grounds grounds = lawbook.grounds(language, settlement.lawOf());
    return new Wording(lawbook.texts(language), grounds).assessment(settlement);
  }

  private Settlement settle() {
    return settle(RunWatch.NOBODY);
  }

  /** Runs the rules while somebody watches. */
  Settlement settle(RunWatch watch) {
    try {
      return period.rules().run(session -> settle(session, watch));
    } catch (LinkageError e) {
      throw lawbook.broken(e);
    }
  }

  private Settlement settle(Session session, RunWatch watch) {
    Outline outline = period.outline();
    Ledger ledger = new Ledger(period.said());
    ProfileFacts profile = lawbook.facts();
    LedgerWriter conclude =
        new LedgerWriter(period.profiled(), profile, outline, ledger, session::insert);
    List<CompletedStep> records = counting();

    watch.begins(session);
    session.insert(new Today(asOf));
    session.insert(enterprise);
    session.insert(enterprise.office());
    session.insert(enterprise.trade());
    session.insertAll(enterprise.documents());
    session.insertAll(records);
    session.insertAll(profile.in(enterprise));
    session.insertAll(period.concepts());
    session.run(Stage.CONCEPTS.group(), conclude);
    watch.over(Stage.CONCEPTS);
    session.run(Stage.CONDITIONS.group(), conclude);
    watch.over(Stage.CONDITIONS);

    List<SettledCondition> conditions = SettledCondition.settle(outline, ledger, enterprise);
    for (SettledCondition condition : conditions) session.insert(condition.fact());
    session.run(Stage.PROCEDURE.group(), conclude);
    watch.over(Stage.PROCEDURE);
    session.run(Stage.DOCUMENTS.group(), conclude);
    watch.over(Stage.DOCUMENTS);

    List<SettledStep> steps =
        StepSettling.settle(outline, ledger, conditions, records, enterprise.documents(), asOf);
    for (SettledStep step : steps) session.insert(step.fact());
    SettledStep next = Settlement.next(steps);
    if (next != null) session.insert(next.nextFact());
    session.insertAll(lawbook.codes().unknownIn(enterprise, profile));
    session.run(Stage.ADVICE.group(), conclude);
    watch.over(Stage.ADVICE);
    session.tellOfLate(Stage.groups());

    return new Settlement(
        asOf,
        lawOf,
        conditions,
        steps,
        SettledNote.settle(ledger),
        Questions.ask(outline, conditions, steps, ledger.doubts()),
        lawbook.identities());
  }

  /** The records that count. */
  private List<CompletedStep> counting() {
    List<CompletedStep> counting = new ArrayList<>();
    for (CompletedStep record : enterprise.completedSteps()) {
      if (record.countsOn(asOf)) counting.add(record);
    }
    return counting;
  }
}
