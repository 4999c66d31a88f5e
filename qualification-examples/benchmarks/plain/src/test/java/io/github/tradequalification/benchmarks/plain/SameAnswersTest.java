package io.github.tradequalification.benchmarks.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.benchmarks.Case;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.benchmarks.Difference;
import io.github.tradequalification.benchmarks.RandomProfiles;
import io.github.tradequalification.benchmarks.Workload;
import io.github.tradequalification.benchmarks.settling.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Two ways to the same answer: the rules, and the law written out by hand. */
class SameAnswersTest {

  private static final int PROFILES = Integer.getInteger("profiles", 10_000);

  private static final QualificationAssessor LIBRARY = QualificationAssessor.load();
  private static final Map<Locale, Competitor> PLAIN =
      Map.of(Locale.ENGLISH, new PlainJava("en"), Locale.SIMPLIFIED_CHINESE, new PlainJava("zh"));

  private final Map<LocalDate, QualificationAssessor> byLaw = new ConcurrentHashMap<>();
  private final Set<String> rules = ConcurrentHashMap.newKeySet();

  @Test
  void answersToTheWorkAreTheSame() {
    LocalDate day = Workload.DAY;
    for (Locale language : PLAIN.keySet()) {
      compare(new Case("the work", Workload.profile(), day, day, language));
    }
  }

  @Test
  void answersToRandomProfilesAreTheSame() {
    new RandomProfiles(LIBRARY).stream(PROFILES).forEach(this::compare);
    assertThat(new TreeSet<>(rules))
        .as("rules that had a say")
        .containsExactlyElementsOf(new TreeSet<>(new Rulebook(new Texts("en")).names()));
  }

  @Test
  void daysWithoutLawAreRefusedByBoth() {
    LocalDate day = LIBRARY.firstDay().minusDays(1);
    Case early = new Case("early", Enterprise.named("N").build(), day, day, Locale.ENGLISH);
    assertThatThrownBy(() -> library(early)).isInstanceOf(UnsupportedLawDateException.class);
    assertThatThrownBy(() -> plain(early))
        .isInstanceOf(UnsupportedLawDateException.class)
        .hasMessageContaining(day.toString());
  }

  private void compare(Case of) {
    Assessment answer = library(of);
    answer.findings().forEach(finding -> rules.add(finding.rule()));
    answer.missingMaterials().forEach(material -> rules.add(material.rule()));
    String expected = Workload.comparable(answer);
    String actual = Workload.comparable(plain(of));
    if (!actual.equals(expected)) fail(Difference.told(of, expected, actual));
  }

  private static Assessment plain(Case of) {
    return PLAIN.get(of.language()).assess(of.enterprise(), of.asOf(), of.lawOf());
  }

  private Assessment library(Case of) {
    return byLaw
        .computeIfAbsent(of.lawOf(), LIBRARY::underLawOf)
        .in(of.language())
        .assess(of.enterprise(), of.asOf());
  }
}
