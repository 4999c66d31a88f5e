package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.tradequalification.Changes;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesCommandTest {

  private static final String PROFILE = "profiles/newcomer.json";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;

  @Test
  void whatTheLawChangedIsToldWithItsRules() {
    Call call = Call.of("changes", PROFILE, "--from", "2022-12-29", "--to", "2022-12-30");
    assertThat(call.status()).as(call.err()).isZero();
    assertThat(call.out())
        .startsWith("Between 2022-12-29 and 2022-12-30:\n")
        .contains("“Foreign trade operator filing”", "    Rules: ");
    Call chinese =
        Call.of("changes", PROFILE, "--from", "2022-12-29", "--to", "2022-12-30", "--lang", "zh");
    assertThat(chinese.out()).startsWith("2022-12-29与2022-12-30相比：\n");
    assertThat(chinese.out().lines()).hasSameSizeAs(call.out().lines().toList());
  }

  @Test
  void twoAnswersThatWereKeptAreComparedInTheirLanguage() throws IOException {
    Path before = answer("before.json", "2022-12-29", "zh");
    Path after = answer("after.json", "2022-12-30", "zh");
    Call call = Call.of("changes", before.toString(), after.toString());
    assertThat(call.out())
        .isEqualTo(
            Call.of(
                    "changes",
                    PROFILE,
                    "--from",
                    "2022-12-29",
                    "--to",
                    "2022-12-30",
                    "--lang",
                    "zh")
                .out());
    Call refused =
        Call.of("changes", before.toString(), answer("en.json", "2022-12-30", "en").toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("in language `en`; expected `zh`");
  }

  private Path answer(String name, String day, String language) throws IOException {
    Call call = Call.of("assess", PROFILE, "--as-of", day, "--lang", language, "--format", "json");
    return Files.writeString(folder.resolve(name), call.out());
  }

  @Test
  void inJsonEachChangeHasItsParts() throws IOException {
    Call call =
        Call.of(
            "changes", PROFILE, "--from", "2022-12-29", "--to", "2022-12-30", "--format", "json");
    assertThat(call.out())
        .contains("\"before\" : \"2022-12-29\"", "\"subject\" : \"NEXT_STEP\"", "\"sources\" : [");
    List<String> subjects = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(call.out())) {
      while (json.nextToken() != null) {
        if ("subject".equals(json.currentName())) subjects.add(json.getText());
      }
    }
    assertThat(subjects).hasSizeGreaterThan(4);
  }

  @Test
  void daysOrAnswersButNotBoth() {
    for (String[] call :
        List.of(
            new String[] {"changes", PROFILE},
            new String[] {"changes", PROFILE, "--from", "2022-12-29"},
            new String[] {"changes", PROFILE, PROFILE, "--from", "2022-12-29"})) {
      assertThat(Call.of(call).status()).isEqualTo(2);
      assertThat(Call.of(call).err())
          .startsWith("Give a profile with --from and --to, or two answers without them\n");
    }
  }

  static List<Path> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      return files.sorted().toList();
    }
  }

  /** No paper or record of a shipped profile begins or ends between these days. */
  @ParameterizedTest
  @MethodSource("profiles")
  void twoDaysOnWhichNothingHappensDoNotDiffer(Path profile) throws IOException {
    Enterprise enterprise = ProfileJson.read(Files.readAllBytes(profile));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      for (String law : List.of("2018-06-01", "2021-06-01", "2023-06-01", "2026-11-23")) {
        QualificationAssessor assessor =
            QualificationAssessor.load().in(locale).underLawOf(LocalDate.parse(law));
        Changes changes =
            Changes.between(
                assessor.assess(enterprise, TODAY), assessor.assess(enterprise, TODAY.plusDays(1)));
        assertThat(changes.all()).isEmpty();
      }
    }
    Call call =
        Call.of("changes", profile.toString(), "--from", "2026-11-23", "--to", "2026-11-24");
    assertThat(call.out()).isEqualTo("Nothing changed between 2026-11-23 and 2026-11-24.\n");
  }
}
