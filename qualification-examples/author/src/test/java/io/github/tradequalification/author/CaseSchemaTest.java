package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.tradequalification.authoring.cases.CaseSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema for editors is made of what cases are read by, and takes all cases there are. */
class CaseSchemaTest {

  private static final Path FILE = Path.of("../../qualification-core/authoring/cases.schema.json");
  private static final List<String> FOLDERS =
      List.of(
          "../../qualification-rules/src/test/resources/cases",
          "../own-pack/src/test/resources/cases");
  private static final String CASE =
      """
      [{"name": "A", "like": "b", "asOf": "2020-01-01", "expect": {"steps": {"s": "DONE"}}}]""";

  /** To write it anew, run the tests with {@code -Dschema=update}. */
  @Test
  void theFileIsTheSchema() throws IOException {
    if ("update".equals(System.getProperty("schema"))) Files.writeString(FILE, CaseSchema.text());
    assertThat(Files.readString(FILE)).isEqualTo(CaseSchema.text());
  }

  @Test
  void itTakesAllCases() throws IOException {
    int cases = 0;
    for (String folder : FOLDERS) {
      List<Path> files;
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        JsonNode read = new YAMLMapper().readTree(file.toFile());
        cases += read.size();
        assertThat(SmallSchema.faults(schema(), read, "")).as(file.toString()).isEmpty();
      }
    }
    assertThat(cases).isGreaterThan(900);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"like\"|\"lik\"|[0].lik additionalProperties",
        "\"DONE\"|\"Done\"|[0].expect.steps.s enum",
        "2020-01-01|1.1.2020|[0].asOf pattern",
        "\"expect\": {|\"lawOf\": 3, \"expect\": {|[0].lawOf type",
        "{\"s\": \"DONE\"}|{}|[0].expect.steps minProperties",
        "\"steps\"|\"stepps\"|[0].expect.stepps additionalProperties",
        "\"A\"|\"\"|[0].name minLength",
        "\"like\": \"b\",||[0] oneOf",
      })
  void itRefusesWhatIsNoCase(String part, String wrong, String fault) throws IOException {
    String other = CASE.replace(part, wrong == null ? "" : wrong);
    assertThat(SmallSchema.faults(schema(), new ObjectMapper().readTree(CASE), "")).isEmpty();
    assertThat(SmallSchema.faults(schema(), new ObjectMapper().readTree(other), ""))
        .contains(fault);
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(CaseSchema.text());
  }
}
