package io.github.tradequalification.benchmarks.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.benchmarks.Case;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.benchmarks.Difference;
import io.github.tradequalification.benchmarks.RandomProfiles;
import io.github.tradequalification.benchmarks.Workload;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules say the same in an ordinary container. */
class EmbeddedRulesTest {

  private static final int PROFILES = 200;

  private static final QualificationAssessor LIBRARY = QualificationAssessor.load();
  private static final Competitor EMBEDDED = new EmbeddedRules();

  @Test
  void theAnswerToTheWorkIsTheSame() {
    LocalDate day = Workload.DAY;
    assertThat(Workload.comparable(EMBEDDED.assess(Workload.profile(), day, day)))
        .isEqualTo(Workload.comparable(LIBRARY.underLawOf(day).assess(Workload.profile(), day)));
  }

  @Test
  void answersToRandomProfilesAreTheSame() {
    new RandomProfiles(LIBRARY)
        .stream(PROFILES).map(one -> one.in(Locale.ENGLISH)).forEach(EmbeddedRulesTest::compare);
  }

  private static void compare(Case of) {
    String expected =
        Workload.comparable(LIBRARY.underLawOf(of.lawOf()).assess(of.enterprise(), of.asOf()));
    String actual = Workload.comparable(EMBEDDED.assess(of.enterprise(), of.asOf(), of.lawOf()));
    if (!actual.equals(expected)) fail(Difference.told(of, expected, actual));
  }
}
