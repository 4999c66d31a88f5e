package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  @Test
  void theSchemaOfTheLibraryIsWritten() {
    assertThat(written("schema", "profile"))
        .isEqualTo(ProfileJson.schema(Locale.ENGLISH) + "\n")
        .contains("\"title\" : \"legal form\"");
    assertThat(written("schema", "assessment", "--lang", "zh"))
        .isEqualTo(AssessmentJson.schema(Locale.CHINESE) + "\n")
        .contains("\"title\" : \"下一步\"");
  }

  @Test
  void codesOfThePacksAreListedWhereTheyAreWanted() {
    QualificationAssessor chinese = QualificationAssessor.load().in(Locale.CHINESE);
    assertThat(written("schema", "profile", "--codes", "--lang", "zh"))
        .contains("\"title\" : \"" + chinese.nameOf("customs-registration") + "\"")
        .contains("\"title\" : \"" + chinese.nameOf("business-licence") + "\"");
    assertThat(written("schema", "profile")).doesNotContain("customs-registration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema",
        "schema answer",
        "schema profile assessment",
        "schema profile --lang fr",
        "schema assessment --codes"
      })
  void whatIsWrongIsRefused(String call) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(call.split(" "), out, err)).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Try 'qualification schema --help'.");
  }

  private static String written(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(arguments, out, err)).isZero();
    assertThat(err.size()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
