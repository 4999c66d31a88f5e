package io.github.tradequalification.benchmarks.library;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.benchmarks.Competitor;
import java.time.LocalDate;

/** This library, as its README says. */
public final class ThisLibrary implements Competitor {

  private final QualificationAssessor assessor = QualificationAssessor.load();

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return assessor.underLawOf(lawOf).assess(enterprise, asOf);
  }
}
