package io.github.tradequalification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer: whether an enterprise may obtain the qualifications, what it lacks, and what it may
 * do next. Immutable.
 *
 * <p>Every list has a fixed order: findings are conditions in the order of the law, then notes by
 * code; steps are in the order of the procedure; missing materials by step, then by code, originals
 * before copies.
 *
 * @param asOf the day the assessment was made for
 * @param lawOf the day whose law applies
 * @param eligibility whether it may obtain the qualifications
 * @param standing where it stands on the way
 * @param findings what was found of every condition that applies, and notes
 * @param missingMaterials all that the steps ahead ask for and is not at hand as asked
 * @param steps every step of the procedure
 * @param nextStep the step to take next, null if there is none
 * @param questions the facts to ask for; those that decide most come first
 * @param rulePacks the rules the answer was made with
 */
public record Assessment(
    LocalDate asOf,
    LocalDate lawOf,
    Eligibility eligibility,
    Standing standing,
    List<Finding> findings,
    List<MissingMaterial> missingMaterials,
    List<Step> steps,
    @Nullable NextStep nextStep,
    List<Question> questions,
    List<RulePack> rulePacks) {

  /** Whether the enterprise may obtain the qualifications. */
  public enum Eligibility {
    /** Every condition that decides is met. */
    ELIGIBLE,
    /** A condition that decides is not met. */
    INELIGIBLE,
    /** None is unmet, but a fact that decides is not known. */
    UNDETERMINED
  }

  /** Where the enterprise stands on the way. */
  public enum Standing {
    /** Every required filing is done. */
    QUALIFIED,
    /** There is a step to take next. */
    IN_PROGRESS,
    /** It is not eligible, and no step can be taken. */
    BLOCKED,
    /** A fact has to be known first. */
    UNDETERMINED
  }

  /** Copies the lists. */
  public Assessment {
    findings = List.copyOf(findings);
    missingMaterials = List.copyOf(missingMaterials);
    steps = List.copyOf(steps);
    questions = List.copyOf(questions);
    rulePacks = List.copyOf(rulePacks);
  }

  /** The step to take next. */
  public Optional<NextStep> next() {
    return Optional.ofNullable(nextStep);
  }

  /**
   * What is missing for a step, given by its code; empty if nothing is, or if there is no such
   * step.
   */
  public List<MissingMaterial> missingFor(String step) {
    return missingMaterials.stream().filter(m -> m.step().equals(step)).toList();
  }

  /** What was found of a condition, given by its code; of several notes with one code the first. */
  public Optional<Finding> finding(String code) {
    return findings.stream().filter(f -> f.code().equals(code)).findFirst();
  }

  /** How a step stands, given by its code. */
  public Optional<Step> step(String code) {
    return steps.stream().filter(s -> s.step().equals(code)).findFirst();
  }
}
