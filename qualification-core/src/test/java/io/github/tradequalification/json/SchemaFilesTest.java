package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The schemas in the jar are those of the types. */
class SchemaFilesTest {

  private static final String FOLDER = "META-INF/tradequalification/";

  @Test
  void theJarHoldsWhatTheTypesGive() throws IOException {
    Map<String, String> schemas = new TreeMap<>();
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
      schemas.put("profile." + locale, ProfileJson.schema(locale) + "\n");
      schemas.put("assessment." + locale, AssessmentJson.schema(locale) + "\n");
    }
    for (Map.Entry<String, String> each : schemas.entrySet()) {
      String file = FOLDER + each.getKey() + ".schema.json";
      if ("update".equals(System.getProperty("schemas"))) {
        Files.writeString(
            Files.createDirectories(Path.of("src/main/resources", FOLDER))
                .resolve(each.getKey() + ".schema.json"),
            each.getValue());
        continue;
      }
      assertThat(shipped(file))
          .as("%s; if the types are right, write it with -Dschemas=update", file)
          .isEqualTo(each.getValue());
    }
  }

  @Test
  void aSchemaSaysWhereItIsFrom() {
    assertThat(ProfileJson.schema(Locale.SIMPLIFIED_CHINESE))
        .startsWith("{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\",\n")
        .contains("/profile.zh.schema.json\"");
    assertThat(AssessmentJson.schema(Locale.UK)).contains("/assessment.en.schema.json\"");
  }

  @Test
  void anotherLanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProfileJson.schema(Locale.FRENCH))
        .withMessageContaining("fr");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentJson.schema(Locale.FRENCH))
        .withMessageContaining("fr");
  }

  private static String shipped(String file) throws IOException {
    try (InputStream in = ProfileJson.class.getClassLoader().getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
