package io.github.tradequalification;

import io.github.tradequalification.internal.text.NearestCode;
import io.github.tradequalification.internal.text.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * @param language the language of its texts, {@code en} or {@code zh}
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
    String language,
    Eligibility eligibility,
    Standing standing,
    List<Finding> findings,
    List<MissingMaterial> missingMaterials,
    List<Step> steps,
    @Nullable NextStep nextStep,
    List<Question> questions,
    List<RulePack> rulePacks)
    implements Serializable {

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

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the language is none of those
   */
  public Assessment {
    Texts.requireLanguage(language);
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

  /** What was found of every condition that applies, in the order of the law. */
  public List<Finding> conditions() {
    return findings.stream().filter(finding -> finding.outcome() != Finding.Outcome.NOTE).toList();
  }

  /** What else there is to know, by code. */
  public List<Finding> notes() {
    return findings.stream().filter(finding -> finding.outcome() == Finding.Outcome.NOTE).toList();
  }

  /**
   * What is missing for a step; empty if nothing is.
   *
   * @param step its code
   * @throws IllegalArgumentException if the law of the day has no such step
   */
  public List<MissingMaterial> missingFor(String step) {
    Objects.requireNonNull(step, "step");
    String known = step(step).step();
    return missingMaterials.stream().filter(missing -> missing.step().equals(known)).toList();
  }

  /**
   * What was found of a condition; of several notes with one code the first. Empty is an ordinary
   * answer: a condition that does not apply is not found, nor is a note that nothing raised.
   *
   * @param code the code of a condition or note
   */
  public Optional<Finding> finding(String code) {
    Objects.requireNonNull(code, "code");
    return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
  }

  /**
   * How a step stands. Every step of the law of {@link #lawOf} is here, required or not; one that
   * only the law of another day has is refused as one that no rule knows.
   *
   * @param code its code
   * @throws IllegalArgumentException if the law of the day has no such step
   */
  public Step step(String code) {
    Objects.requireNonNull(code, "code");
    for (Step step : steps) if (step.step().equals(code)) return step;
    Set<String> known = new LinkedHashSet<>();
    for (Step step : steps) known.add(step.step());
    throw new IllegalArgumentException(
        "step: the law of %s has no `%s`; nearest is `%s`; there are %s"
            .formatted(
                lawOf,
                InvalidProfileException.printable(code),
                NearestCode.to(code, known),
                String.join(", ", known)));
  }

  /**
   * What a step, material, condition or profile fact is called, in the language of this answer and
   * looked for in this order; the code itself if this answer does not name it.
   *
   * @param code as in {@link Step#waitsFor} or {@link Question#decides}
   */
  public String nameOf(String code) {
    Objects.requireNonNull(code, "code");
    for (Step step : steps) if (step.step().equals(code)) return step.name();
    for (Step step : steps) {
      for (RequiredMaterial material : step.materials()) {
        if (material.material().equals(code)) return material.name();
      }
    }
    for (Finding finding : findings) {
      if (finding.name() != null && finding.code().equals(code)) return finding.name();
    }
    for (Question question : questions) if (question.fact().equals(code)) return question.name();
    return code;
  }
}
