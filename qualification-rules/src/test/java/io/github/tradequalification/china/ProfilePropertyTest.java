package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of any profile, on any day, under the law of any day. */
class ProfilePropertyTest extends ProfileProperties {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Property(tries = 500)
  void anyProfileIsAnsweredInBothLanguagesAndTheAnswerCanBeReadAsJson(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf)
      throws IOException {
    Assessment english = assess(enterprise, asOf, lawOf);
    Assessment chinese =
        ASSESSOR.underLawOf(lawOf).in(Locale.SIMPLIFIED_CHINESE).assess(enterprise, asOf);
    assertThat(chinese.steps())
        .extracting(Step::status)
        .isEqualTo(english.steps().stream().map(Step::status).toList());
    assertThat(chinese.missingMaterials())
        .extracting(MissingMaterial::reasons)
        .isEqualTo(english.missingMaterials().stream().map(MissingMaterial::reasons).toList());
    assertThat(english.eligibility()).isEqualTo(eligibility(english));
    assertThat(english.missingMaterials())
        .allMatch(missing -> english.step(missing.step()).status() != Status.DONE);
    for (Assessment answer : List.of(english, chinese)) {
      String line = AssessmentJson.write(answer);
      assertThat(line).doesNotContain("\n", "\r");
      JsonNode read = JSON.readTree(line);
      assertThat(read).isEqualTo(JSON.readTree(AssessmentJson.writeIndented(answer)));
      assertThat(read.path("findings").findValuesAsText("message"))
          .isEqualTo(answer.findings().stream().map(Finding::message).toList());
      assertThat(read.path("missingMaterials")).hasSize(answer.missingMaterials().size());
    }
  }

  @Property(tries = 400)
  void theOrderOfListsChangesNothing(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf,
      @ForAll Random random) {
    Enterprise shuffled =
        Profiles.with(
            enterprise,
            shuffled(enterprise.operators(), random),
            shuffled(enterprise.documents(), random),
            shuffled(enterprise.completedSteps(), random));
    assertThat(assess(shuffled, asOf, lawOf)).isEqualTo(assess(enterprise, asOf, lawOf));
  }

  @Property(tries = 600)
  void aProfileWrittenInJsonIsReadAsTheSame(@ForAll("enterprises") Enterprise enterprise) {
    assertThat(ProfileJson.read(ProfileText.of(enterprise))).isEqualTo(enterprise);
  }

  @Property(tries = 600)
  void aProfileHasOneFormInJsonAndIsReadFromItAsTheSame(
      @ForAll("enterprises") Enterprise enterprise) throws IOException {
    String form = ProfileJson.write(enterprise);
    Enterprise read = ProfileJson.read(form);
    assertThat(read).isEqualTo(enterprise);
    assertThat(ProfileJson.write(read)).isEqualTo(form);
    assertThat(ProfileJson.write(ProfileJson.read(ProfileText.of(enterprise)))).isEqualTo(form);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProfileJson.write(enterprise, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(form);
    assertThat(ProfileJson.read(out.toByteArray())).isEqualTo(enterprise);
  }

  /** Two that differ in one thing only, be it a null or the digits of an amount. */
  @Property(tries = 600)
  void profilesThatDifferHaveOtherForms(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("enterprises") Enterprise other,
      @ForAll Random random)
      throws ReflectiveOperationException {
    RecordComponent[] components = Enterprise.class.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = new Object[components.length];
    int changed = random.nextInt(components.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getAccessor().invoke(i == changed ? other : enterprise);
    }
    Enterprise mixed = Enterprise.class.getConstructor(types).newInstance(values);
    assertThat(ProfileJson.write(mixed).equals(ProfileJson.write(enterprise)))
        .isEqualTo(mixed.equals(enterprise));
  }

  @Property(tries = 400)
  void anAnswerIsReadBackAsItWasMade(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf)
      throws IOException {
    QualificationAssessor assessor = ASSESSOR.underLawOf(lawOf);
    for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      Assessment answer = assessor.in(language).assess(enterprise, asOf);
      String line = AssessmentJson.write(answer);
      assertThat(AssessmentJson.read(line)).isEqualTo(answer);
      assertThat(AssessmentJson.read(AssessmentJson.writeIndented(answer))).isEqualTo(answer);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      AssessmentJson.write(answer, out);
      assertThat(AssessmentJson.read(out.toByteArray())).isEqualTo(answer);
      assertThat(AssessmentJson.write(AssessmentJson.read(line))).isEqualTo(line);
    }
  }

  private static Eligibility eligibility(Assessment answer) {
    List<Outcome> deciding =
        answer.findings().stream()
            .filter(finding -> finding.weight() != Weight.ADVICE)
            .map(Finding::outcome)
            .toList();
    return deciding.contains(Outcome.NOT_MET)
        ? Eligibility.INELIGIBLE
        : deciding.contains(Outcome.UNKNOWN) ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
