package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A case of the law: a profile, two days, and what is expected of the answer. Immutable.
 *
 * @param place where it stands
 * @param name a sentence that says what it shows
 * @param enterprise the profile
 * @param asOf the day of the assessment
 * @param lawOf the day whose law applies
 * @param language the language of the answer
 * @param expect what is expected of the answer
 */
public record LawCase(
    Place place,
    String name,
    Enterprise enterprise,
    LocalDate asOf,
    LocalDate lawOf,
    Locale language,
    Expected expect) {

  /** The name of the file it stands in. */
  public String file() {
    return place.file().substring(place.file().replace('\\', '/').lastIndexOf('/') + 1);
  }

  /** The answer to this case. */
  public Assessment answer(QualificationAssessor assessor) {
    return assessor.in(language).underLawOf(lawOf).assess(enterprise, asOf);
  }

  /** Runs it. */
  public CaseResult run(QualificationAssessor assessor) {
    try {
      return judged(answer(assessor));
    } catch (RuntimeException e) {
      return new CaseResult(this, null, List.of(), e);
    }
  }

  /** Compares an answer with what is expected. */
  public CaseResult judged(Assessment answer) {
    return new CaseResult(this, answer, expect.differences(answer), null);
  }

  @Override
  public String toString() {
    return place + ": " + name;
  }
}
