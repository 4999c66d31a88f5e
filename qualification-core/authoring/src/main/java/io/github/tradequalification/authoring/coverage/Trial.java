package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.authoring.cases.LawCase;
import java.time.LocalDate;

/**
 * A profile held against the law.
 *
 * @param name what it is called
 * @param enterprise the profile
 * @param asOf the day of the assessment
 * @param lawOf the day whose law applies
 */
public record Trial(String name, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {

  /** What a case tries. */
  public static Trial of(LawCase each) {
    return new Trial(each.toString(), each.enterprise(), each.asOf(), each.lawOf());
  }
}
