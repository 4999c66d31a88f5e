package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes in and what comes out is as the schemas say. */
class SchemaTest {

  private static final int PROFILES = Integer.getInteger("profiles", 10_000);
  private static final int ANSWERED = PROFILES / 10;
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();
  private static final Schemas PROFILE = new Schemas(ProfileJson.schema(Locale.ENGLISH));
  private static final Schemas LISTED = new Schemas(ProfileJson.schema(ASSESSOR));
  private static final Schemas ANSWER = new Schemas(AssessmentJson.schema(Locale.CHINESE));

  @Test
  void everyShippedProfileAndEveryAnswerToItIsValid() throws IOException {
    List<Path> profiles;
    try (Stream<Path> files = Files.list(Path.of("../profiles"))) {
      profiles = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(profiles).hasSizeGreaterThan(5);
    for (Path file : profiles) {
      String json = Files.readString(file);
      valid(PROFILE, json, file.toString());
      valid(LISTED, json, file.toString());
      Enterprise enterprise = ProfileJson.read(json);
      for (LocalDate law : lawDays()) {
        QualificationAssessor underLaw = ASSESSOR.underLawOf(law);
        Assessment answer = underLaw.assess(enterprise, LocalDate.of(2026, 11, 23));
        valid(ANSWER, AssessmentJson.write(answer), file + " under the law of " + law);
      }
    }
  }

  private static List<LocalDate> lawDays() {
    return Stream.concat(Stream.of(ASSESSOR.firstDay()), ASSESSOR.lawChanges().stream()).toList();
  }

  @Test
  void randomProfilesAreValid() {
    RandomCases.ofThisRun().stream(PROFILES)
        .forEach(
            each -> {
              String written = ProfileJson.write(ProfileJson.read(each.profile()));
              valid(PROFILE, written, each.about());
            });
  }

  @Test
  void answersToRandomProfilesAreValid() {
    RandomCases.ofThisRun().stream(ANSWERED)
        .forEach(
            each -> {
              Enterprise profile = ProfileJson.read(each.profile());
              Assessment answer = ASSESSOR.underLawOf(each.lawOf()).assess(profile, each.asOf());
              valid(LISTED, each.profile(), each.about());
              valid(ANSWER, AssessmentJson.write(answer), each.about());
            });
  }

  @Test
  void aLaterAnswerMaySayMore() throws JsonProcessingException {
    Assessment answer = ASSESSOR.assess(Enterprise.named("N").build(), LocalDate.of(2026, 11, 23));
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = (ObjectNode) mapper.readTree(AssessmentJson.write(answer));
    json.putObject("later").put("a", 1);
    ((ObjectNode) json.at("/steps/0")).put("later", "x");
    assertThat(ANSWER.faults(json.toString())).isEmpty();
    assertThat(AssessmentJson.read(json.toString())).isEqualTo(answer);
    ((ObjectNode) json.at("/steps/0")).put("status", "LATER");
    assertThat(ANSWER.faults(json.toString())).isNotEmpty();
  }

  @Test
  void theSchemasAreSchemas() {
    Schemas dialect = new Schemas("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    for (Locale language : LANGUAGES) {
      assertThat(dialect.faults(ProfileJson.schema(language))).isEmpty();
      assertThat(dialect.faults(ProfileJson.schema(ASSESSOR.in(language)))).isEmpty();
      assertThat(dialect.faults(AssessmentJson.schema(language))).isEmpty();
    }
    assertThat(dialect.faults("{\"type\": \"texts\"}")).isNotEmpty();
  }

  @Test
  void bothLanguagesSayTheSame() throws JsonProcessingException {
    assertThat(bare(ProfileJson.schema(Locale.CHINESE)))
        .isEqualTo(bare(ProfileJson.schema(Locale.ENGLISH)));
    assertThat(bare(AssessmentJson.schema(Locale.CHINESE)))
        .isEqualTo(bare(AssessmentJson.schema(Locale.ENGLISH)));
  }

  /** Without what depends on the language. */
  private static JsonNode bare(String schema) throws JsonProcessingException {
    return strip(new ObjectMapper().readTree(schema));
  }

  private static JsonNode strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String text : List.of("$id", "title", "description")) {
        if (object.path(text).isTextual()) object.remove(text);
      }
    }
    node.forEach(SchemaTest::strip);
    return node;
  }

  private static void valid(Schemas schema, String json, String about) {
    List<String> faults = schema.faults(json);
    if (!faults.isEmpty()) throw new AssertionError(about + ": " + faults);
  }
}
