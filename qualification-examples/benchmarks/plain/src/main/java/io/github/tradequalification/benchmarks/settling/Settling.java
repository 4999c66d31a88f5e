package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One assessment: what follows from what was found out about an enterprise, whoever found it out.
 * First the findings are added and the steps asked for, then the steps settled. Not thread-safe.
 */
public abstract class Settling {

  /** What all conditions have for bits. */
  public static final int EVERY_CONDITION = (1 << Concern.all().length) - 1;

  private final List<Finding> findings = new ArrayList<>();
  private final List<MissingMaterial> missing = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>(Stage.all().length);
  private Papers papers;
  private List<RequiredMaterial> materials;
  private int notMet;
  private int unknown;
  private int required;
  private int anew;
  private int optional;
  private int done;
  private int ahead;
  private Stage next;
  private NextStep nextStep;

  /** What is known of a step beforehand. */
  protected abstract Goal goal(Stage stage);

  /** The conditions that must be met before, a bit for each. */
  protected abstract int needs(Stage stage);

  /** The steps that must be done before, as far as they are required, a bit for each. */
  protected abstract int follows(Stage stage);

  /** Calls {@link #asks} with all that a step asks for, in the order of the materials. */
  protected abstract void ask(Stage stage);

  /** Adds what was found out about a condition. */
  protected final void add(Concern concern, Finding finding) {
    findings.add(finding);
    if (finding.outcome() == Outcome.NOT_MET) notMet |= concern.bit;
    if (finding.outcome() == Outcome.UNKNOWN) unknown |= concern.bit;
  }

  /** The step is required, and done once it is on record. */
  protected final void require(Stage stage) {
    required |= stage.bit;
  }

  /** The step is required, whatever is on record. */
  protected final void requireAnew(Stage stage) {
    required |= stage.bit;
    anew |= stage.bit;
  }

  /** The step may be taken, but need not. */
  protected final void allow(Stage stage) {
    optional |= stage.bit;
  }

  /** Settles how every step stands. */
  protected final void settle(Papers atHand, Records records) {
    papers = atHand;
    for (Stage stage : Stage.all()) {
      Goal goal = goal(stage);
      if (goal.filing()) file(stage, goal, records);
      else prepare(stage, goal);
    }
  }

  private void prepare(Stage stage, Goal goal) {
    int before = missing.size();
    materials = new ArrayList<>();
    ask(stage);
    if (notMet == 0 && unknown == 0 && missing.size() == before) {
      done |= stage.bit;
      steps.add(goal.step(Status.DONE, List.of(), List.of()));
    } else {
      ahead |= stage.bit;
      steps.add(goal.step(Status.ALLOWED, List.of(), materials));
    }
  }

  private void file(Stage stage, Goal goal, Records records) {
    Status status = status(stage, records);
    if (status == Status.DONE || status == Status.NOT_REQUIRED) {
      if (status == Status.DONE) done |= stage.bit;
      steps.add(goal.step(status, List.of(), List.of()));
      return;
    }
    ahead |= stage.bit;
    List<String> waitsFor = status == Status.OPTIONAL ? List.of() : waitsFor(stage);
    if (status == Status.WAITING && waitsFor.isEmpty()) status = Status.ALLOWED;
    int before = missing.size();
    materials = new ArrayList<>();
    ask(stage);
    steps.add(goal.step(status, waitsFor, materials));
    if (nextStep == null && requires(stage) && waitsFor.isEmpty()) {
      boolean ready = missing.size() == before;
      next = stage;
      nextStep = goal.next(materials.isEmpty() ? null : ready, materials);
    }
  }

  /** WAITING stands for ALLOWED too. */
  private Status status(Stage stage, Records records) {
    if ((anew & stage.bit) != 0) return Status.WAITING;
    if (records.lives(stage)) return Status.DONE;
    if (((required | optional) & stage.bit) == 0) return Status.NOT_REQUIRED;
    if (records.counts(stage)) return Status.EXPIRED;
    return requires(stage) ? Status.WAITING : Status.OPTIONAL;
  }

  private List<String> waitsFor(Stage stage) {
    int conditions = needs(stage) & (notMet | unknown);
    int before = follows(stage) & required & ~done;
    if ((conditions | before) == 0) return List.of();
    List<String> codes = new ArrayList<>();
    for (Concern concern : Concern.all()) {
      if ((conditions & concern.bit) != 0) codes.add(concern.code);
    }
    for (Stage other : Stage.all()) {
      if ((before & other.bit) != 0) codes.add(other.code);
    }
    return codes;
  }

  /** Judges one thing that a step asks for. */
  protected final void asks(Requirement requirement) {
    papers.judge(requirement, materials, missing);
  }

  /** The answer, once the steps are settled and the notes added. */
  protected final Assessment answer(LocalDate asOf, LocalDate lawOf, List<Question> questions) {
    return new Assessment(
        asOf,
        lawOf,
        eligibility(),
        standing(),
        findings,
        missing,
        steps,
        nextStep,
        questions,
        List.of());
  }

  private Eligibility eligibility() {
    if (notMet != 0) return Eligibility.INELIGIBLE;
    return unknown != 0 ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private Standing standing() {
    if (nextStep != null) return Standing.IN_PROGRESS;
    if (notMet != 0) return Standing.BLOCKED;
    return unknown == 0 && (required & ~done) == 0 ? Standing.QUALIFIED : Standing.UNDETERMINED;
  }

  /** The findings so far, to add notes to. */
  protected final List<Finding> findings() {
    return findings;
  }

  protected final List<Step> steps() {
    return steps;
  }

  /** The next step, null if there is none. */
  public final Stage next() {
    return next;
  }

  /** The next step as the answer has it, null if there is none. */
  protected final NextStep nextStep() {
    return nextStep;
  }

  public final boolean requires(Stage stage) {
    return (required & stage.bit) != 0;
  }

  public final boolean done(Stage stage) {
    return (done & stage.bit) != 0;
  }

  /** Whether it is neither done nor not required. */
  public final boolean ahead(Stage stage) {
    return (ahead & stage.bit) != 0;
  }

  public final boolean notMet(Concern concern) {
    return (notMet & concern.bit) != 0;
  }

  public final boolean unknown(Concern concern) {
    return (unknown & concern.bit) != 0;
  }
}
