package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.TwoLaws.CHANGE;
import static io.github.tradequalification.internal.TwoLaws.ENTERPRISE;
import static io.github.tradequalification.internal.TwoLaws.law;
import static io.github.tradequalification.internal.TwoLaws.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.UnsupportedLawDateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assessor in use takes new law, or keeps the one it has. */
class NewLawTest {

  private static final TestPack OLD = version(law("old"), "1.9");
  private static final TestPack NEW = version(law("new"), "1.10");

  @TempDir private Path folder;

  private Path jar;
  private QualificationAssessor assessor;

  @BeforeEach
  void load() throws IOException {
    jar = TestJar.write(folder.resolve("one.jar"), OLD);
    assessor = QualificationAssessor.load(List.of(jar));
  }

  @Test
  void allAssessorsOfOneFamilyTakeItAtOnceAndSoDoTheQuestionsTheyAnswer() throws IOException {
    QualificationAssessor chinese = assessor.in(Locale.CHINESE);
    QualificationAssessor later = chinese.underLawOf(CHANGE);
    assertThat(notes(assessor)).containsExactly("Note old");
    assertThat(notes(later)).containsExactly("Later old", "Note old");
    List<RulePack> before = assessor.rulePacks();

    later.reload(List.of(TestJar.write(jar, NEW)));

    assertThat(notes(assessor)).containsExactly("Note new");
    assertThat(notes(chinese)).containsExactly("Note new");
    assertThat(notes(later)).containsExactly("Later new", "Note new");
    assertThat(chinese.nameOf("first")).isEqualTo("First new");
    assertThat(assessor.rulePacks()).isNotEqualTo(before).hasSize(1);
    assertThat(assessor.rulePacks()).extracting(RulePack::version).containsExactly("1.10");
    assertThat(assessor.assess(ENTERPRISE, DAY).rulePacks()).isEqualTo(assessor.rulePacks());
  }

  @Test
  void anAssessmentUnderWayEndsUnderTheOldLaw() throws IOException {
    List<Locale> both = List.of(Locale.ENGLISH, Locale.CHINESE);
    List<Assessment> old = assessor.assess(ENTERPRISE, DAY, both);
    Path other = TestJar.write(folder.resolve("new.jar"), NEW);
    TwoLaws.meanwhile(() -> assessor.reload(List.of(other)));
    assertThat(assessor.assess(ENTERPRISE, DAY, both)).isEqualTo(old);
    assertThat(notes(assessor)).containsExactly("Note new");
  }

  @Test
  void aJarMayBeGoneWhileItIsInUse() throws IOException {
    Files.delete(jar);
    assertThat(notes(assessor)).containsExactly("Note old");
    assertThat(notes(assessor.underLawOf(CHANGE))).containsExactly("Later old", "Note old");
    keepsTheOld(jar).withMessageContaining("is not there; name the jar of a rule pack");
  }

  @Test
  void oneLoadedByAClassLoaderTakesJarsToo() throws IOException {
    assessor = QualificationAssessor.load(new PackLoader(OLD));
    assessor.reload(List.of(TestJar.write(jar, NEW)));
    assertThat(notes(assessor)).containsExactly("Note new");
  }

  @Test
  void anOlderVersionIsRefusedByItsNumbers() throws IOException {
    assessor.reload(List.of(TestJar.write(jar, NEW)));
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assessor.reload(List.of(TestJar.write(jar, OLD))))
        .withMessage(
            "the law in use stays: rule pack `one` is in use as version 1.10 (sources checked 2020-01-01), but the jar has the older version 1.9 (sources checked 2020-01-01); name the jars of all packs, each as new as the one in use; to go back on purpose, load a new assessor");
    assertThat(notes(assessor)).containsExactly("Note new");
  }

  @Test
  void ofOneVersionTheOneCheckedEarlierIsTheOlder() throws IOException {
    TestPack same = law("new");
    for (String version : List.of("1.9", "1.9-SNAPSHOT", "as we like it")) {
      Map<String, String> now = Map.of("version", version, "sourcesChecked", "2020-01-01");
      Path before = TestJar.write(folder.resolve("before.jar"), OLD.describe(now));
      assessor = QualificationAssessor.load(List.of(before));
      Map<String, String> earlier = Map.of("version", version, "sourcesChecked", "2019-12-31");
      keepsTheOld(TestJar.write(jar, same.describe(earlier)))
          .withMessageContaining("but the jar has the older version " + version);
      assessor.reload(List.of(TestJar.write(jar, same.describe(now))));
      assertThat(notes(assessor)).containsExactly("Note new");
    }
    version(OLD, "1.9");
  }

  @Test
  void aPackThatIsMissingIsRefusedAndAFurtherOneIsTaken() throws IOException {
    Path two = TestJar.write(folder.resolve("two.jar"), TestPack.of("two", further()));
    keepsTheOld(two).withMessageContaining("rule pack `one` is in use, but is in none of the jars");
    assessor.reload(List.of(jar, two));
    assertThat(assessor.rulePacks()).extracting(RulePack::id).containsExactly("one", "two");
  }

  @Test
  void whatIsBrokenIsRefused() throws IOException {
    Map<String, byte[]> changed = new HashMap<>(NEW.built());
    changed.put("test/one/texts_en.properties", new byte[0]);
    keepsTheOld(TestJar.write(jar, changed, null))
        .withMessageContaining("`test/one/texts_en.properties` was changed");
    Files.write(jar, new byte[100]);
    keepsTheOld(jar).withMessageContaining("`" + jar + "` is no jar that can be read");
    keepsTheOld().withMessageContaining("no jar is named");
  }

  @Test
  void whatOnlyALaterPeriodWouldShowIsFoundNow() throws IOException {
    TestPack broken =
        version(
            law(
                "new",
                """
                rule "Third" @from("2030-01-01") @source("a test") ruleflow-group "outline"
                when Always() then conclude.step("third").order(3); end
                """),
            "2");
    TestJar.write(jar, broken);
    assertThat(notes(QualificationAssessor.load(List.of(jar)))).containsExactly("Note new");
    keepsTheOld(jar).withMessageContaining("step.third");
  }

  @Test
  void aDayThatTheNewLawDoesNotCoverIsRefusedWhenAskedFor() throws IOException {
    QualificationAssessor early = assessor.underLawOf(LocalDate.of(2010, 1, 1));
    assertThat(early.steps()).containsExactly("first", "second");
    Map<String, String> later = Map.of("version", "2", "firstDay", "2015-01-01");
    TestPack shorter = law("new").describe(later);
    assessor.reload(List.of(TestJar.write(jar, shorter)));
    assertThat(notes(assessor)).containsExactly("Note new");
    refusesItsDay(() -> early.assess(ENTERPRISE, DAY));
    refusesItsDay(early::steps);
    refusesItsDay(early::conditions);
    refusesItsDay(early::sources);
    assertThat(early.firstDay()).isEqualTo("2015-01-01");
  }

  private static void refusesItsDay(ThrowingCallable call) {
    assertThatExceptionOfType(UnsupportedLawDateException.class)
        .isThrownBy(call)
        .withMessage(
            "lawOf: `2010-01-01` is too early; rule pack `one` covers the law from 2015-01-01 on");
  }

  private static String further() {
    return SmallLaw.advice("Of two", "Enterprise()", "");
  }

  private ThrowableAssertAlternative<RulePackException> keepsTheOld(Path... jars) {
    List<RulePack> before = assessor.rulePacks();
    ThrowableAssertAlternative<RulePackException> refusal =
        assertThatExceptionOfType(RulePackException.class)
            .isThrownBy(() -> assessor.reload(List.of(jars)));
    assertThat(assessor.rulePacks()).isEqualTo(before);
    assertThat(notes(assessor)).containsExactly("Note old");
    return refusal;
  }

  private static List<String> notes(QualificationAssessor assessor) {
    return assessor.assess(ENTERPRISE, DAY).findings().stream()
        .filter(finding -> finding.outcome() == Finding.Outcome.NOTE)
        .map(Finding::message)
        .toList();
  }
}
