package io.github.tradequalification.benchmarks.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.benchmarks.Workload;
import io.github.tradequalification.benchmarks.plain.RandomProfiles.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Two ways to the same answer: the rules, and the contract written out by hand. */
class SameAnswersTest {

  private static final int PROFILES = 10_000;
  private static final int SHOWN = 20;

  private static final QualificationAssessor LIBRARY = QualificationAssessor.load();
  private static final Competitor PLAIN = new PlainJava();

  private final Map<LocalDate, QualificationAssessor> byLaw = new HashMap<>();

  @Test
  void ofTheWork() {
    LocalDate day = Workload.DAY;
    assertThat(PLAIN.assess(Workload.profile(), day, day))
        .usingRecursiveComparison()
        .ignoringFields("rulePacks")
        .isEqualTo(library(new Case(Workload.profile(), day, day)));
  }

  @Test
  void ofRandomProfiles() {
    List<LocalDate> lawDays = new ArrayList<>(LIBRARY.lawChanges());
    lawDays.add(0, LIBRARY.firstDay());
    RandomProfiles profiles = new RandomProfiles(20180601, lawDays);
    SoftAssertions all = new SoftAssertions();
    Set<String> rules = new TreeSet<>();
    for (int i = 0; i < PROFILES && all.errorsCollected().size() < SHOWN; i++) {
      Case next = profiles.next();
      Assessment answer = library(next);
      answer.findings().forEach(finding -> rules.add(finding.rule()));
      answer.missingMaterials().forEach(material -> rules.add(material.rule()));
      all.assertThat(
              Workload.comparable(PLAIN.assess(next.enterprise(), next.asOf(), next.lawOf())))
          .as("profile %d on %s under the law of %s", i, next.asOf(), next.lawOf())
          .isEqualTo(Workload.comparable(answer));
    }
    all.assertAll();
    assertThat(rules).as("rules that had a say").isEqualTo(new TreeSet<>(new Texts().rules()));
  }

  @Test
  void ofDaysWithoutLaw() {
    LocalDate day = LIBRARY.firstDay().minusDays(1);
    Case early = new Case(Enterprise.named("N").build(), day, day);
    assertThatThrownBy(() -> library(early)).isInstanceOf(UnsupportedLawDateException.class);
    assertThatThrownBy(() -> PLAIN.assess(early.enterprise(), day, day))
        .isInstanceOf(UnsupportedLawDateException.class)
        .hasMessageContaining(day.toString());
  }

  private Assessment library(Case of) {
    return byLaw
        .computeIfAbsent(of.lawOf(), LIBRARY::underLawOf)
        .assess(of.enterprise(), of.asOf());
  }
}
