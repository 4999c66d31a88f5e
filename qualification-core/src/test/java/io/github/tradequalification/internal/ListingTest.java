package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.QualificationAssessor.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an assessor lists and names without a profile. */
class ListingTest {

  @Test
  void languagesAreEnglishAndChinese() {
    QualificationAssessor assessor = load(OUTLINE);
    assertThat(assessor.in(Locale.TRADITIONAL_CHINESE).nameOf("first")).isEqualTo("First");
    assertThat(assessor.nameOf("no-such-code")).isEqualTo("no-such-code");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> assessor.in(Locale.FRENCH))
        .withMessageContaining("`fr`")
        .withMessageContaining("en, zh");
  }

  @Test
  void stepsAndMaterialsAreListed() {
    QualificationAssessor assessor = load(OUTLINE);
    assertThat(assessor.steps()).containsExactly("first", "second");
    assertThat(assessor.conditions()).containsExactly("c");
    assertThat(assessor.materials()).containsExactly("other", "paper");
  }

  @Test
  void aCodeThatIsUsedTwiceIsNamedByWhatItStandsFor() {
    QualificationAssessor assessor =
        QualificationAssessor.load(
            new PackLoader(
                TestPack.of("one", OUTLINE)
                    .texts(SmallLaw.TEXTS + "material.first=a first paper")));
    assertThat(assessor.nameOf("first")).isEqualTo("First");
    assertThat(assessor.nameOf(Kind.STEP, "first")).isEqualTo("First");
    assertThat(assessor.nameOf(Kind.MATERIAL, "first")).isEqualTo("a first paper");
    assertThat(assessor.nameOf(Kind.CONDITION, "c")).isEqualTo("C");
    assertThat(assessor.nameOf(Kind.FACT, "office.zone"))
        .isEqualTo("kind of zone the office is in");
    assertThat(assessor.nameOf(Kind.FACT, "first")).isEqualTo("first");
  }
}
