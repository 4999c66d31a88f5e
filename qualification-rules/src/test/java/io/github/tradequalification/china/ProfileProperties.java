package io.github.tradequalification.china;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Any profile, on any day, under the law of any day. */
abstract class ProfileProperties {

  static final QualificationAssessor ASSESSOR = Profiles.ASSESSOR;

  @Provide
  Arbitrary<Enterprise> enterprises() {
    return Profiles.enterprises();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Profiles.days();
  }

  @Provide
  Arbitrary<LocalDate> lawDays() {
    return Profiles.lawDays();
  }

  static Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return ASSESSOR.underLawOf(lawOf).assess(enterprise, asOf);
  }
}
