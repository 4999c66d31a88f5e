package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Two ways to the same answer: the rules, and the law written out by hand. */
class SameAnswersTest {

  private static final int PROFILES = Integer.getInteger("profiles", 10_000);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final QualificationAssessor LIBRARY = QualificationAssessor.load();
  private static final Oracle ORACLE = new Oracle(ScopeTable.standard());

  private final Map<LocalDate, QualificationAssessor> byLaw = new ConcurrentHashMap<>();

  @Test
  void answersToRandomProfilesAreTheSame() {
    RandomCases.ofThisRun().stream(PROFILES).forEach(this::compare);
  }

  @Test
  void theLibraryChangesOnEachOfTheseDays() {
    assertThat(LIBRARY.firstDay()).isEqualTo(LawDays.FIRST_DAY);
    assertThat(LIBRARY.lawChanges()).containsAll(LawDays.ALL.subList(1, LawDays.ALL.size()));
  }

  @Test
  void daysWithoutLawAreRefusedByBoth() {
    LocalDate day = LawDays.FIRST_DAY.minusDays(1);
    assertThatThrownBy(() -> LIBRARY.underLawOf(day))
        .isInstanceOf(UnsupportedLawDateException.class);
    assertThatThrownBy(() -> ORACLE.assess("{\"name\": \"N\"}", day, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(day.toString());
  }

  private void compare(RandomCase of) {
    Answer library = library(of);
    Answer oracle = ORACLE.assess(of.profile(), of.asOf(), of.lawOf());
    if (!library.equals(oracle)) fail(FirstDifference.told(of, library, oracle));
  }

  private Answer library(RandomCase of) {
    QualificationAssessor assessor = byLaw.computeIfAbsent(of.lawOf(), LIBRARY::underLawOf);
    try {
      Assessment answer = assessor.assess(ProfileJson.read(of.profile()), of.asOf());
      return LibraryAnswer.read(JSON.readTree(AssessmentJson.write(answer)));
    } catch (JsonProcessingException | RuntimeException e) {
      String asked = "%s as of %s under the law of %s: %s";
      throw new AssertionError(asked.formatted(of.about(), of.asOf(), of.lawOf(), of.profile()), e);
    }
  }
}
