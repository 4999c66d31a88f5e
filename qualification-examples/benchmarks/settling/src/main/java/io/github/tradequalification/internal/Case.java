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
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One assessment between the runs of an engine: takes what rules conclude, and settles it as the
 * library does. Not thread-safe.
 */
public final class Case {

  private final SettledLaw law;
  private final Wording wording;
  private final Enterprise enterprise;
  private final List<CompletedStep> records;
  private final LocalDate asOf;
  private final LocalDate lawOf;
  private final Concluding concluding;
  private List<ConditionSettling.Settled> conditions = List.of();
  private List<StepSettling.Settled> settled = List.of();
  private List<Step> steps = List.of();
  private NextStep next;

  Case(SettledLaw law, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    this.law = law;
    this.wording = new Wording(law.texts);
    this.enterprise = enterprise;
    this.records =
        enterprise.completedSteps().stream().filter(record -> record.countsOn(asOf)).toList();
    this.asOf = asOf;
    this.lawOf = lawOf;
    this.concluding = new Concluding(law.outline, fact -> {});
  }

  public Enterprise enterprise() {
    return enterprise;
  }

  /** The records of completed steps that count. */
  public List<CompletedStep> records() {
    return records;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Where a rule writes down what it concludes.
   *
   * @param shown names and values in turn, to be shown with a verdict or a note; a null is left out
   */
  public Conclusions by(Ground ground, Object... shown) {
    concluding.speaks(ground.rule, () -> values(shown));
    return concluding;
  }

  private static Map<String, Object> values(Object... shown) {
    Map<String, Object> values = new TreeMap<>();
    for (int i = 0; i < shown.length; i += 2) {
      if (shown[i + 1] != null) values.put((String) shown[i], shown[i + 1]);
    }
    return values;
  }

  /** Settles the conditions, after the rules of the stage conditions. */
  public List<Condition> settleConditions() {
    conditions = ConditionSettling.settle(law.outline, concluding.ledger, enterprise);
    return conditions.stream()
        .map(one -> new Condition(one.condition().code(), one.outcome()))
        .toList();
  }

  /** Settles the steps, after the rules of the stages procedure and documents. */
  public List<Step> settleSteps() {
    settled =
        new StepSettling(
                law.outline,
                concluding.ledger,
                conditions,
                eligibility() == Eligibility.ELIGIBLE,
                records,
                record -> record.endedBy(asOf),
                new Papers(enterprise.documents(), concluding.ledger))
            .settle();
    steps = settled.stream().map(wording::step).toList();
    next =
        settled.stream()
            .filter(StepSettling.Settled::canBeTaken)
            .findFirst()
            .map(wording::next)
            .orElse(null);
    return steps;
  }

  /** The next step, null if there is none. */
  public NextStep next() {
    return next;
  }

  /** The codes of the profile for which there is no name. */
  public List<UnknownCode> unknownCodes() {
    Stream<UnknownCode> materials =
        Nearest.unknown(
            enterprise.documents().stream().map(Document::material), law.texts.materials());
    Stream<UnknownCode> recorded =
        Nearest.unknown(
            enterprise.completedSteps().stream().map(CompletedStep::step), law.texts.steps());
    return Stream.concat(materials, recorded).distinct().toList();
  }

  /** The answer, after the rules of the stage advice. */
  public Assessment answer() {
    List<Finding> findings =
        Stream.concat(
                conditions.stream().map(wording::finding),
                wording.notes(concluding.ledger.notes).stream())
            .toList();
    return new Assessment(
        asOf,
        lawOf,
        eligibility(),
        standing(),
        findings,
        wording.missing(settled),
        steps,
        next,
        Questions.ask(law.outline, conditions, settled, concluding.ledger.doubts),
        List.of());
  }

  private Eligibility eligibility() {
    List<Outcome> deciding =
        conditions.stream()
            .filter(one -> one.condition().decides())
            .map(ConditionSettling.Settled::outcome)
            .toList();
    if (deciding.contains(Outcome.NOT_MET)) return Eligibility.INELIGIBLE;
    return deciding.contains(Outcome.UNKNOWN) ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private Standing standing() {
    Eligibility eligibility = eligibility();
    if (next != null) return Standing.IN_PROGRESS;
    if (eligibility == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone =
        settled.stream()
            .filter(one -> one.step().filing() && one.required())
            .allMatch(one -> one.status() == Status.DONE);
    return eligibility == Eligibility.ELIGIBLE && allDone
        ? Standing.QUALIFIED
        : Standing.UNDETERMINED;
  }
}
