package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.assess;
import static io.github.tradequalification.internal.SmallLaw.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a paper must be is said by rules: of all papers of a kind, and of one requirement. */
class RequirementTest {

  private static final String DEFECTS =
      """
      rule "Not sealed" @source("a test") ruleflow-group "documents"
      when $paper : Document(sealed == false) then conclude.defect($paper, Defect.NOT_SEALED); end
      rule "Not signed" @source("a test") ruleflow-group "documents"
      when $paper : Document(signed == false) then conclude.defect($paper, Defect.NOT_SIGNED); end
      """;

  private static final String COPY = "conclude.asks(\"first\").copyOf(\"paper\")";

  @Test
  void everyCopyIsWhatTheOutlineSays() {
    assertThat(reasons(COPY, Document.copy("paper").sealed(false).legible()))
        .containsExactly(Reason.NOT_SEALED);
    String unsealed = OUTLINE.replace(".sealed()", "");
    assertThat(reasons(unsealed, COPY, Document.copy("paper").sealed(false).legible())).isEmpty();
  }

  @Test
  void whereTheOutlineSaysNothingTheFormAloneMatters() {
    String form = "conclude.asks(\"first\").formOf(\"paper\")";
    assertThat(reasons(form, Document.original("paper").sealed(false).legible(false))).isEmpty();
    assertThat(reasons(form, Document.copy("paper"))).containsExactly(Reason.WRONG_FORM);
  }

  @Test
  void aRequirementMayDifferFromTheOthersOfItsKind() {
    assertThat(reasons(COPY + ".unsealed()", Document.copy("paper").sealed(false).legible()))
        .isEmpty();
    assertThat(reasons(COPY + ".signed()", Document.copy("paper").sealed().legible().signed(false)))
        .containsExactly(Reason.NOT_SIGNED);
    String original = "conclude.asks(\"first\").originalOf(\"paper\").sealed()";
    assertThat(reasons(original, Document.original("paper").sealed(false)))
        .containsExactly(Reason.NOT_SEALED);
  }

  @Test
  void soManyCopiesAreAskedForAsTheRuleSays() {
    Document.Builder one = Document.copy("paper").sealed().legible();
    assertThat(reasons(COPY, one)).isEmpty();
    assertThat(reasons(COPY + ".copies(2)", one)).containsExactly(Reason.TOO_FEW_COPIES);
    assertThat(reasons(COPY + ".copies(2)", one.copies(1))).containsExactly(Reason.TOO_FEW_COPIES);
    assertThat(reasons(COPY + ".copies(2)", one.copies(2))).isEmpty();
    assertThat(missing(OUTLINE, COPY + ".copies(2)", one.copies(1)))
        .extracting(MissingMaterial::message)
        .containsExactly("a paper (copy, 2 copies): fewer than that");
  }

  @Test
  void theSamePaperOnceAndTwiceAreTwoRequirements() {
    Document.Builder one = Document.copy("paper").sealed().legible();
    assertThat(missing(OUTLINE, COPY + "; " + COPY + ".copies(2)", one)).hasSize(1);
    assertThat(missing(OUTLINE, COPY + ".copies(2); " + COPY + ".copies(2)", one)).hasSize(1);
    assertThat(missing(OUTLINE, COPY + ".copies(3); " + COPY + ".copies(2)", one)).hasSize(2);
  }

  private static List<Reason> reasons(String then, Document.Builder paper) {
    return reasons(OUTLINE, then, paper);
  }

  private static List<Reason> reasons(String outline, String then, Document.Builder paper) {
    return missing(outline, then, paper).stream().flatMap(m -> m.reasons().stream()).toList();
  }

  private static List<MissingMaterial> missing(
      String outline, String then, Document.Builder paper) {
    Enterprise enterprise =
        Enterprise.named("Example").businessScope("scope").document(paper).build();
    return assess(enterprise, outline + DEFECTS + procedure("Asks", then + ";")).missingMaterials();
  }
}
