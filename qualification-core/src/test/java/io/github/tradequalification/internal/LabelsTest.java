package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.QualificationAssessor.Kind;
import io.github.tradequalification.json.ProfileJson;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What constants, codes and facts are called, and that a form can be drawn with these names. */
class LabelsTest {

  private static final QualificationAssessor ENGLISH =
      QualificationAssessor.load(
          new PackLoader(
              TestPack.of("one", SmallLaw.OUTLINE)
                  .describe(
                      Map.of(
                          "fact.importsFood", "boolean",
                          "fact.kinds", "number",
                          "fact.sort", "text"))
                  .texts(
                      SmallLaw.TEXTS
                          + """
                          fact.facts.importsFood=whether it imports food
                          fact.facts.kinds=how many kinds
                          fact.facts.sort=which sort
                          """)));
  private static final QualificationAssessor CHINESE = ENGLISH.in(Locale.CHINESE);

  @Test
  void aConstantHasANameInEitherLanguage() {
    assertThat(ENGLISH.nameOf(LegalForm.PARTNERSHIP)).isEqualTo("partnership");
    assertThat(CHINESE.nameOf(LegalForm.PARTNERSHIP)).isEqualTo("合伙企业");
    assertThat(ENGLISH.nameOf(Reason.INCONSISTENT)).isEqualTo("differs from the profile");
    assertThat(CHINESE.nameOf(Explanation.Reason.NO_FACT)).isEqualTo("没有所要查找的事实");
    assertThat(ENGLISH.nameOf(Kind.STEP)).isEqualTo("step");
    assertThat(ENGLISH.nameOf(TimeUnit.DAYS)).as("none of this library").isEqualTo("DAYS");
  }

  @Test
  void aFactHasANameWhereverItStands() {
    assertThat(ENGLISH.nameOf("documents[].form")).isEqualTo("which form it has");
    assertThat(CHINESE.nameOf(Kind.FACT, "completedSteps[12].completedOn")).isEqualTo("办结日期");
    assertThat(ENGLISH.nameOf("facts.importsFood")).isEqualTo("whether it imports food");
    assertThat(ENGLISH.nameOf("documents[x].form")).isEqualTo("documents[x].form");
  }

  @Test
  void thePathOfARefusalHasAName() {
    String json = "{\"name\": \"N\", \"operators\": [{}, {\"idType\": \"CARD\"}]}";
    InvalidProfileException refusal =
        catchThrowableOfType(InvalidProfileException.class, () -> ProfileJson.read(json));
    assertThat(refusal.path()).isEqualTo("operators[1].idType");
    assertThat(CHINESE.nameOf(refusal.path())).isEqualTo("操作员证件类型");
  }

  @Test
  void factsOfPacksAreToldWithTheirClasses() {
    assertThat(ENGLISH.facts())
        .containsExactly(
            Map.entry("importsFood", Boolean.class),
            Map.entry("kinds", BigDecimal.class),
            Map.entry("sort", String.class));
    assertThat(CHINESE.language()).isEqualTo(Locale.CHINESE);
    assertThat(ENGLISH.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aSchemaListsWhatThePacksKnow() {
    String schema = ProfileJson.schema(ENGLISH).replaceAll("\\s+", "");
    assertThat(schema)
        .contains("{\"const\":\"second\",\"title\":\"Second\"}")
        .contains("{\"const\":\"paper\",\"title\":\"apaper\"}")
        .contains(
            "\"importsFood\":{\"title\":\"whetheritimportsfood\",\"type\":[\"boolean\",\"null\"]}")
        .contains("\"kinds\":{\"title\":\"howmanykinds\",\"type\":[\"number\",\"null\"]}")
        .contains(
            "\"sort\":{\"title\":\"whichsort\",\"type\":[\"string\",\"null\"],\"maxLength\":2000}")
        .doesNotContain("$id");
    assertThat(ProfileJson.schema(CHINESE)).contains("\"企业档案\"");
    assertThat(ProfileJson.schema(Locale.ENGLISH)).doesNotContain("\"second\"", "importsFood");
  }
}
