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
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what was concluded, whoever concluded it: first the conditions, then the steps,
 * then the whole. Not thread-safe.
 */
final class Answer {

  private final Outline outline;
  private final Texts texts;
  private final Wording wording;
  private final Ledger ledger;
  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final LocalDate lawOf;
  private final List<CompletedStep> records = new ArrayList<>();
  private List<ConditionSettling.Settled> conditions = List.of();
  private List<StepSettling.Settled> settled = List.of();
  private List<Step> steps = List.of();
  private @Nullable NextStep next;

  Answer(
      Outline outline,
      Texts texts,
      Ledger ledger,
      Enterprise enterprise,
      LocalDate asOf,
      LocalDate lawOf) {
    this.outline = outline;
    this.texts = texts;
    this.wording = new Wording(texts);
    this.ledger = ledger;
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.lawOf = lawOf;
    for (CompletedStep record : enterprise.completedSteps()) {
      if (record.countsOn(asOf)) records.add(record);
    }
  }

  /** The records that count. */
  List<CompletedStep> records() {
    return records;
  }

  /** Settles the conditions, from what was said of them. */
  List<ConditionSettling.Settled> conditions() {
    conditions = ConditionSettling.settle(outline, ledger, enterprise);
    return conditions;
  }

  /** Settles the steps, from the conditions and what was said of steps and papers. */
  List<Step> steps() {
    settled =
        new StepSettling(
                outline,
                ledger,
                conditions,
                eligibility() == Eligibility.ELIGIBLE,
                records,
                record -> record.endedBy(asOf),
                new Papers(enterprise.documents(), ledger))
            .settle();
    steps = new ArrayList<>(settled.size());
    for (StepSettling.Settled step : settled) {
      steps.add(wording.step(step));
      if (next == null && step.canBeTaken()) next = wording.next(step);
    }
    return steps;
  }

  /** The step to take next, once the steps are settled. */
  @Nullable NextStep next() {
    return next;
  }

  /** The codes in the profile that no pack has a name for. */
  Set<UnknownCode> unknownCodes() {
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

  /** The whole answer, with the notes. */
  Assessment assessment(List<RulePack> packs) {
    List<Finding> findings = new ArrayList<>();
    for (ConditionSettling.Settled condition : conditions) findings.add(wording.finding(condition));
    findings.addAll(wording.notes(ledger.notes));
    return new Assessment(
        asOf,
        lawOf,
        eligibility(),
        standing(),
        findings,
        wording.missing(settled),
        steps,
        next,
        Questions.ask(outline, texts, conditions, settled, ledger.doubts),
        packs);
  }

  private Eligibility eligibility() {
    Eligibility eligibility = Eligibility.ELIGIBLE;
    for (ConditionSettling.Settled condition : conditions) {
      if (!condition.condition().decides()) continue;
      if (condition.outcome() == Outcome.NOT_MET) return Eligibility.INELIGIBLE;
      if (condition.outcome() == Outcome.UNKNOWN) eligibility = Eligibility.UNDETERMINED;
    }
    return eligibility;
  }

  private Standing standing() {
    if (next != null) return Standing.IN_PROGRESS;
    Eligibility eligibility = eligibility();
    if (eligibility == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone = true;
    for (StepSettling.Settled step : settled) {
      if (step.step().filing() && step.required()) allDone &= step.status() == Status.DONE;
    }
    return eligibility == Eligibility.ELIGIBLE && allDone
        ? Standing.QUALIFIED
        : Standing.UNDETERMINED;
  }
}
