package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.Today;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One assessment: facts in, stages run, conclusions settled between them, answer out. */
public final class Assessing {

  private Assessing() {}

  /**
   * @param lawbook the rules
   * @param language of the texts, one the packs have
   * @param asOf the day the assessment is made for
   * @param lawOf the day whose law applies
   */
  public static Assessment assess(Lawbook lawbook, String language, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Period period = lawbook.periodOf(lawOf);
    Texts texts = lawbook.texts(language);
    List<CompletedStep> records = enterprise.completedSteps().stream().filter(record -> record.countsOn(asOf)).toList();
    try (RuleBase.Session session = period.rules().open()) {
      Concluding concluding = new Concluding(period.outline(), session::insert);
      Ledger ledger = concluding.ledger;
      session.concludeWith(concluding);
      insertAll(session, List.of(new Today(asOf), enterprise, enterprise.office(), enterprise.trade()));
      insertAll(session, enterprise.documents());
      insertAll(session, records);
      insertAll(session, period.concepts());
      session.run(Stage.CONCEPTS);
      session.run(Stage.CONDITIONS);

      List<ConditionSettling.Settled> conditions = ConditionSettling.settle(period.outline(), ledger, enterprise);
      conditions.forEach(settled -> session.insert(new Condition(settled.condition().code(), settled.outcome())));
      session.run(Stage.PROCEDURE);
      session.run(Stage.DOCUMENTS);

      Eligibility eligibility = eligibility(conditions);
      List<StepSettling.Settled> settled = new StepSettling(period.outline(), ledger, conditions, eligibility == Eligibility.ELIGIBLE, records,
          record -> record.endedBy(asOf), new Papers(enterprise.documents(), ledger)).settle();
      Wording wording = new Wording(texts);
      List<Step> steps = settled.stream().map(wording::step).toList();
      Optional<StepSettling.Settled> next = settled.stream().filter(StepSettling.Settled::canBeTaken).findFirst();
      @Nullable NextStep nextStep = next.map(wording::next).orElse(null);
      insertAll(session, steps);
      if (nextStep != null) session.insert(nextStep);
      insertAll(session, unknownCodes(enterprise, texts));
      session.run(Stage.ADVICE);

      return new Assessment(asOf, lawOf, eligibility, standing(eligibility, settled, next.isPresent()),
          Stream.concat(conditions.stream().map(condition -> condition.finding(texts)), wording.notes(ledger.notes).stream()).toList(),
          wording.missing(settled), steps, nextStep, Questions.ask(period.outline(), conditions, settled, ledger.doubts), lawbook.identities());
    }
  }

  private static void insertAll(RuleBase.Session session, Collection<?> facts) {
    facts.forEach(session::insert);
  }

  private static Eligibility eligibility(List<ConditionSettling.Settled> conditions) {
    List<Outcome> deciding = conditions.stream().filter(settled -> settled.condition().decides()).map(ConditionSettling.Settled::outcome).toList();
    if (deciding.contains(Outcome.NOT_MET)) return Eligibility.INELIGIBLE;
    return deciding.contains(Outcome.UNKNOWN) ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private static Standing standing(Eligibility eligibility, List<StepSettling.Settled> steps, boolean next) {
    if (next) return Standing.IN_PROGRESS;
    if (eligibility == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone = steps.stream().filter(settled -> settled.step().filing() && settled.required()).allMatch(settled -> settled.status() == Status.DONE);
    return eligibility == Eligibility.ELIGIBLE && allDone ? Standing.QUALIFIED : Standing.UNDETERMINED;
  }

  /** The codes in the profile that no pack has a name for. */
  private static List<UnknownCode> unknownCodes(Enterprise enterprise, Texts texts) {
    Stream<UnknownCode> materials = Nearest.unknown(enterprise.documents().stream().map(Document::material), texts.codes("material."));
    Stream<UnknownCode> steps = Nearest.unknown(enterprise.completedSteps().stream().map(CompletedStep::step), texts.codes("step."));
    return Stream.concat(materials, steps).distinct().toList();
  }
}
