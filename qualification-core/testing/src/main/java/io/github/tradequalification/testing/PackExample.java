package io.github.tradequalification.testing;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An example of the law: a profile, two days, and what is expected of the answer. Immutable.
 *
 * @param file the name of the file it stands in
 * @param name a sentence that says what it shows
 * @param enterprise the profile
 * @param asOf the day of the assessment
 * @param lawOf the day whose law applies
 * @param language the language of the answer
 * @param expect what is expected of the answer, as JSON
 */
public record PackExample(
    String file,
    String name,
    Enterprise enterprise,
    LocalDate asOf,
    LocalDate lawOf,
    Locale language,
    String expect) {

  /** The answer to this example. */
  public Assessment answer(QualificationAssessor assessor) {
    return assessor.in(language).underLawOf(lawOf).assess(enterprise, asOf);
  }

  /**
   * Checks that the answer is as expected.
   *
   * @throws AssertionError if it is not, with all that differs
   */
  public void check(QualificationAssessor assessor) {
    ExpectedAnswer.check(expect, answer(assessor));
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
