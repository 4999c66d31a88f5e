package io.github.tradequalification.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidAssessmentException;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QualificationModuleTest {

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  private static final ObjectMapper PLAIN =
      JsonMapper.builder().addModule(new QualificationModule()).build();

  /** Whatever a host may have set for its own types. */
  private static final ObjectMapper OTHER =
      JsonMapper.builder()
          .findAndAddModules()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
          .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
          .build();

  /** A type of the host. */
  record Filed(String file, List<Enterprise> profiles, Assessment answer) {}

  static Stream<Path> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../qualification-examples/profiles"))) {
      return files.sorted().toList().stream();
    }
  }

  private static Assessment answer(Enterprise profile) {
    return ASSESSOR.assess(profile, LocalDate.of(2026, 11, 23));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aProfileIsReadAndWrittenAsTheLibraryDoes(Path file) throws IOException {
    Enterprise profile = ProfileJson.read(Files.readAllBytes(file));
    for (ObjectMapper mapper : List.of(PLAIN, OTHER)) {
      assertThat(mapper.readValue(file.toFile(), Enterprise.class)).isEqualTo(profile);
      assertThat(mapper.writeValueAsString(profile)).isEqualTo(ProfileJson.write(profile));
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void anAnswerIsReadAndWrittenAsTheLibraryDoes(Path file) throws IOException {
    Assessment answer = answer(ProfileJson.read(Files.readAllBytes(file)));
    String json = AssessmentJson.write(answer);
    for (ObjectMapper mapper : List.of(PLAIN, OTHER)) {
      assertThat(mapper.writeValueAsString(answer)).isEqualTo(json);
      assertThat(mapper.readValue(json, Assessment.class)).isEqualTo(answer);
    }
  }

  @Test
  void bothStandInTypesOfTheHostTreesIndentedTextsAndOtherFormats() throws IOException {
    Enterprise profile =
        ProfileJson.read(
            Files.readAllBytes(Path.of("../../qualification-examples/profiles/halfway.json")));
    Filed filed = new Filed("A 1", List.of(profile, profile), answer(profile));
    assertThat(PLAIN.readValue(PLAIN.writeValueAsString(filed), Filed.class)).isEqualTo(filed);
    assertThat(PLAIN.treeToValue(PLAIN.valueToTree(filed), Filed.class)).isEqualTo(filed);
    String indented = PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(filed);
    assertThat(indented).contains("\n    \"name\" : ");
    assertThat(PLAIN.readValue(indented, Filed.class)).isEqualTo(filed);
    ObjectMapper yaml = YAMLMapper.builder().addModule(new QualificationModule()).build();
    assertThat(yaml.readValue(yaml.writeValueAsString(filed), Filed.class)).isEqualTo(filed);
  }

  @Test
  void numbersKeepTheirForm() throws IOException {
    String json = "{\"name\":\"A\",\"trade\":{\"crossBorderEcommerceUsdPerYear\":1E+3}}";
    assertThat(PLAIN.writeValueAsString(PLAIN.readValue(json, Enterprise.class))).isEqualTo(json);
    String exact = json.replace("1E+3", "1000.00");
    assertThat(PLAIN.convertValue(ProfileJson.read(exact), Enterprise.class))
        .isEqualTo(ProfileJson.read(exact));
  }

  @Test
  void aNullIsNoProfile() throws IOException {
    assertThat(PLAIN.readValue("{\"file\":\"A\",\"answer\":null}", Filed.class).answer()).isNull();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatTheLibraryRefusesIsRefusedAtItsPlace(String profile, String path) {
    String json = "{\"file\": \"A\", \"profiles\": [{\"name\": \"A\"}, " + profile + "]}";
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> PLAIN.readValue(json, Filed.class))
        .satisfies(
            refused -> {
              assertThat(refused.getPathReference()).contains("profiles", "[1]");
              assertThat(refused)
                  .hasCauseInstanceOf(InvalidProfileException.class)
                  .hasMessageContaining(path);
            });
  }

  static List<Arguments> refused() {
    return List.of(
        Arguments.of("{}", "name"),
        Arguments.of("{\"name\": \"A\", \"nmae\": \"B\"}", "nmae"),
        Arguments.of("{\"name\": \"A\", \"name\": \"B\"}", "name"),
        Arguments.of("{\"name\": \"A\", \"office\": {\"zone\": \"MOON\"}}", "office.zone"),
        Arguments.of("[]", "object"));
  }

  @Test
  void anAnswerThatIsNoneIsRefused() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> PLAIN.readValue("{\"answer\": {\"asOf\": \"today\"}}", Filed.class))
        .withCauseInstanceOf(InvalidAssessmentException.class);
  }

  @Test
  void partsOfAnAnswerAreWrittenAsInTheWhole() throws IOException {
    Assessment answer = answer(Enterprise.named("A").build());
    assertThat(PLAIN.<JsonNode>valueToTree(answer.steps()))
        .isEqualTo(PLAIN.readTree(AssessmentJson.write(answer)).get("steps"));
    assertThat(PLAIN.<JsonNode>valueToTree(answer.findings()))
        .isEqualTo(PLAIN.readTree(AssessmentJson.write(answer)).get("findings"));
  }
}
