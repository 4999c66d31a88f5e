package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InputQuality;
import io.github.tradequalification.InputQuality.MissingFact;
import io.github.tradequalification.InputQuality.UnconfirmedProperty;
import io.github.tradequalification.QualificationAssessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputQualityTest {

  /** Scope and form decide about the condition, and a copy is asked for twice. */
  private static final QualificationAssessor ASSESSOR =
      SmallLaw.load(
          SmallLaw.OUTLINE.replace(
                  "restsOn(\"businessScope\")", "restsOn(\"businessScope\", \"legalForm\")")
              + SmallLaw.condition(
                  "Who says nothing is not known",
                  "Enterprise(businessScope == null)",
                  "conclude.unknown(\"c\", \"businessScope\");")
              + SmallLaw.condition(
                  "Whose form is not known is not known",
                  "Enterprise(legalForm == null)",
                  "conclude.unknown(\"c\", \"legalForm\");")
              + unconfirmed("sealed")
              + unconfirmed("legible")
              + SmallLaw.procedure(
                  "Both ask for a copy",
                  "conclude.asks(\"first\").copyOf(\"paper\");"
                      + " conclude.asks(\"second\").copyOf(\"paper\");"));

  private static final Enterprise NOTHING = Enterprise.named("A").build();
  private static final Enterprise FORM =
      NOTHING.toBuilder().legalForm(Enterprise.LegalForm.COMPANY).build();
  private static final Enterprise ALL =
      FORM.toBuilder()
          .businessScope("trade")
          .document(Document.copy("paper").legible().build())
          .build();

  private static String unconfirmed(String property) {
    return """
        rule "Whether a paper is %1$s is not known" @source("a test") ruleflow-group "documents" when
          $paper : Document(%1$s == null)
        then
          conclude.unconfirmed($paper, "%1$s");
        end
        """
        .formatted(property);
  }

  private static Assessment assess(Enterprise enterprise) {
    return ASSESSOR.assess(enterprise, SmallLaw.DAY);
  }

  private static InputQuality of(Enterprise... enterprises) {
    return List.of(enterprises).stream()
        .map(InputQualityTest::assess)
        .collect(InputQuality.collector());
  }

  @Test
  void whatIsMissingIsCountedWithWhatItDecides() {
    InputQuality quality = of(NOTHING, FORM, ALL);
    assertThat(quality.answers()).isEqualTo(3);
    assertThat(quality.facts())
        .extracting(
            MissingFact::fact,
            MissingFact::missing,
            MissingFact::aloneForEligibility,
            MissingFact::aloneForStanding,
            MissingFact::decides)
        .containsExactly(
            tuple("businessScope", 2L, 1L, 1L, Map.of("c", 2L)),
            tuple("legalForm", 1L, 0L, 0L, Map.of("c", 1L)));
  }

  @Test
  void aPropertyThatNobodyConfirmedIsCountedOnceForEachAnswer() {
    Enterprise neither =
        FORM.toBuilder().documents(List.of(Document.copy("paper").build())).build();
    assertThat(of(ALL, neither).papers())
        .containsExactly(
            new UnconfirmedProperty("paper", "a paper", "sealed", 2, 1),
            new UnconfirmedProperty("paper", "a paper", "legible", 1, 0));
  }

  @Test
  void partsCanBeCountedApartAndAddedUpInAnyOrder() {
    InputQuality all = of(NOTHING, FORM, ALL, NOTHING);
    InputQuality one = of(NOTHING, FORM);
    InputQuality other = of(ALL, NOTHING);
    assertThat(InputQuality.counting().add(one).add(other).build()).isEqualTo(all);
    assertThat(InputQuality.counting().add(other).add(one).build()).isEqualTo(all);
    List<Assessment> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) many.addAll(List.of(assess(NOTHING), assess(ALL)));
    assertThat(many.parallelStream().collect(InputQuality.collector()))
        .isEqualTo(many.stream().collect(InputQuality.collector()));
    assertThat(InputQuality.counting().build().facts()).isEmpty();
  }

  @Test
  void twoLanguagesAreRefused() {
    InputQuality.Builder counting = InputQuality.counting().add(assess(ALL));
    Assessment chinese = ASSESSOR.in(Locale.CHINESE).assess(ALL, SmallLaw.DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counting.add(chinese))
        .withMessage("answer: in language `zh`; expected `en`, as those before");
  }
}
