package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Faults of the engine, of the JVM and of rules that must not reach the next answer. */
class EngineFaultsTest {

  /** Where nodes are shared, the engine fails in 12 to 45 of 100 such sessions. */
  @Test
  void existsAndNotOfTheSameInTwoStagesAroundANewFact() {
    QualificationAssessor assessor =
        load(
            OUTLINE
                + """
                declare Mark material : String end
                declare Open end
                rule "Some paper is unmarked" @source("a test") ruleflow-group "concepts"
                when exists (Document($m : material) and not Mark(material == $m))
                then insert(new Open()); end
                rule "Sealed papers are marked" @source("a test") ruleflow-group "conditions"
                when Open() Document(sealed == true, $m : material)
                then insert(new Mark($m)); end
                rule "Every paper is marked" @source("a test") ruleflow-group "procedure"
                when not (Document($m : material) and not Mark(material == $m))
                then conclude.optional("second"); end
                """);
    Enterprise marked = papers(Document.copy("paper").sealed(), Document.copy("other").sealed());
    Enterprise unmarked = papers(Document.copy("paper").sealed(), Document.copy("other"));
    for (int i = 0; i < 1_000; i++) {
      assertThat(second(assessor.assess(marked, DAY))).isEqualTo("OPTIONAL");
      assertThat(second(assessor.assess(unmarked, DAY))).isEqualTo("WAITING");
    }
  }

  private static Enterprise papers(Document.Builder one, Document.Builder other) {
    return Enterprise.named("Example").businessScope("scope").document(one).document(other).build();
  }

  private static String second(Assessment answer) {
    return answer.steps().get(1).status().name();
  }

  @Test
  void anErrorOfARuleLeavesTheNextAssessmentRight() {
    QualificationAssessor assessor =
        load(
            OUTLINE
                + """
                rule "Fails badly" @source("a test") ruleflow-group "procedure"
                when Enterprise(name == "fail") then if (true) throw new StackOverflowError(); end
                """);
    Enterprise fine = SmallLaw.enterprise("scope");
    Assessment before = assessor.assess(fine, DAY);
    Enterprise failing = Enterprise.named("fail").businessScope("scope").build();
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(StackOverflowError.class)
          .isThrownBy(() -> assessor.assess(failing, DAY));
      assertThat(assessor.assess(fine, DAY)).isEqualTo(before);
    }
  }

  @Test
  void anInterruptedThreadIsAnsweredAndStaysInterrupted() {
    PackLoader pack = new PackLoader(TestPack.of("one", OUTLINE).texts(SmallLaw.TEXTS));
    Enterprise fine = SmallLaw.enterprise("scope");
    QualificationAssessor assessor = QualificationAssessor.load(pack);
    Assessment before = assessor.assess(fine, DAY);
    Thread.currentThread().interrupt();
    assertThat(assessor.assess(fine, DAY)).isEqualTo(before);
    assertThat(QualificationAssessor.load(pack).assess(fine, DAY)).isEqualTo(before);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatARuleThrowsIsToldWithoutWhatTheProfileHolds() {
    QualificationAssessor assessor =
        load(
            OUTLINE
                + """
                rule "Tells a name" @source("a test") ruleflow-group "conditions"
                when Enterprise($name : name)
                then if (true) throw new IllegalArgumentException("no good name: " + $name); end
                """);
    Enterprise secret = Enterprise.named("Secret Trading").businessScope("scope").build();
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assessor.assess(secret, DAY))
        .withMessageContaining("rule `Tells a name`")
        .withMessageContaining("IllegalArgumentException")
        .withMessageNotContaining("Secret");
  }

  @Test
  void aHelperClassThatIsNotThereIsToldWithItsPackAndHarmsNoOther() {
    String rules =
        OUTLINE
            + """
            rule "Asks a helper" @source("a test") ruleflow-group "conditions"
            when Enterprise(name == "helped") then %1$s.help(); end
            rule "Looks through a helper" @source("a test") ruleflow-group "conditions"
            when Enterprise(%1$s.sees(name)) then end
            """
                .formatted(HelperOfRules.class.getName());
    ClassLoader without =
        new PackLoader(TestPack.of("one", rules).texts(SmallLaw.TEXTS)) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(HelperOfRules.class.getName())) throw new ClassNotFoundException(name);
            return super.loadClass(name, resolve);
          }
        };
    QualificationAssessor assessor = QualificationAssessor.load(without);
    for (String name : List.of("helped", "other")) {
      Enterprise enterprise = Enterprise.named(name).businessScope("scope").build();
      assertThatExceptionOfType(RulePackException.class)
          .isThrownBy(() -> assessor.assess(enterprise, DAY))
          .withMessageContaining("rule pack `one`: a class that its rules need cannot be loaded")
          .withMessageContaining("HelperOfRules");
    }
  }

  @Test
  void whatAHelperFindsWrongWithItsFilesIsToldAsItIs() {
    QualificationAssessor assessor =
        load(
            OUTLINE
                + """
                rule "Asks a broken helper" @source("a test") ruleflow-group "conditions"
                when Enterprise() then %s.Broken.help(); end
                """
                    .formatted(HelperOfRules.class.getName()));
    Enterprise enterprise = SmallLaw.enterprise("scope");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assessor.assess(enterprise, DAY))
        .withMessage("words.properties cannot be read");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assessor.assess(enterprise, DAY))
        .withMessageContaining("rule pack `one`: a class that its rules need cannot be loaded");
  }

  @Test
  void oneRunIsWordedInSeveralLanguages() {
    QualificationAssessor assessor = load(OUTLINE);
    Enterprise enterprise = SmallLaw.enterprise("scope");
    assertThat(assessor.assess(enterprise, DAY, List.of(Locale.CHINESE, Locale.ENGLISH)))
        .containsExactly(
            assessor.in(Locale.CHINESE).assess(enterprise, DAY),
            assessor.in(Locale.ENGLISH).assess(enterprise, DAY));
  }
}
