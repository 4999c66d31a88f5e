package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.CaseRecorder;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.internal.PackInspection;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code case --from ANSWER.json}: what is recorded is a case that passes. */
class CaseCommandTest {

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();
  private static final PackInspection PACKS =
      PackInspection.of(
          CaseCommandTest.class.getClassLoader(), "io.github.tradequalification.china");
  private static final Path PROFILES = Path.of("../profiles");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;

  static Stream<Path> profiles() throws IOException {
    try (Stream<Path> files = Files.list(PROFILES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void whatIsRecordedPassesUnderTheLawOfEachPeriod(Path file) throws IOException {
    Enterprise profile = ProfileJson.read(Files.readAllBytes(file));
    List<LocalDate> days = ASSESSOR.lawChanges();
    assertThat(days).hasSizeGreaterThan(20);
    for (LocalDate day : days) {
      String answer =
          AssessmentJson.write(ASSESSOR.in(Locale.CHINESE).underLawOf(day).assess(profile, DAY));
      String recorded =
          CaseRecorder.record("it answers so", profile, AssessmentJson.read(answer), PACKS);
      LawCase again = Cases.of("a.yaml", recorded, PACKS).all().get(0);
      assertThat(again.enterprise()).isEqualTo(profile);
      assertThat(again.lawOf()).isEqualTo(day);
      assertThat(again.run(ASSESSOR).differences()).isEmpty();
    }
  }

  /** It would say nothing if it passed with any other answer. */
  @Test
  void whatIsRecordedFailsUnderAnotherLaw() throws IOException {
    Enterprise profile = ProfileJson.read(Files.readAllBytes(PROFILES.resolve("newcomer.json")));
    String recorded =
        CaseRecorder.record(
            "so",
            profile,
            ASSESSOR.underLawOf(LocalDate.of(2018, 6, 1)).assess(profile, DAY),
            PACKS);
    String other = recorded.replace("lawOf: 2018-06-01", "lawOf: 2024-06-01");
    assertThat(Cases.of("a.yaml", other, PACKS).all().get(0).run(ASSESSOR).differences())
        .hasSizeGreaterThan(2);
  }

  @Test
  void theCommandPrintsTheCase() throws IOException {
    Run run = Run.of("case", "--from", answer(DAY), "--profile", profile(), "--name", "Halfway");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("- name: Halfway\n  profile:\n    name: ")
        .contains("\n  asOf: 2026-11-23\n  expect:\n    eligibility: ELIGIBLE\n");
    assertThat(Cases.of("a.yaml", run.out(), PACKS).all()).hasSize(1);
  }

  @Test
  void theCommandMakesTheAnswerItself() throws IOException {
    Path yaml = folder.resolve("company.yaml");
    Files.writeString(yaml, "name: 示例\nlegalForm: COMPANY\n");
    Run run = Run.of("case", yaml + "", "--as-of", "2026-11-23", "--law-of", "2018-06-01");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("- name: \"the answer is as on 2026-11-23\"\n  profile: {name: ")
        .contains("\n  asOf: 2026-11-23\n  lawOf: 2018-06-01\n  expect:\n");
    LawCase made = Cases.of("a.yaml", run.out(), PACKS).all().get(0);
    assertThat(made.run(ASSESSOR).differences()).isEmpty();
    Run json = Run.of("case", profile(), "--as-of", "2026-11-23", "--name", "Halfway");
    assertThat(json.out())
        .isEqualTo(
            Run.of("case", "--from", answer(DAY), "--profile", profile(), "--name", "Halfway")
                .out());
  }

  @Test
  void aProfileInYamlIsRefusedAtItsPlace() throws IOException {
    Path yaml = folder.resolve("company.yaml");
    Files.writeString(yaml, "name: 示例\nlegalFrom: COMPANY\n");
    Run run = Run.of("case", yaml + "", "--as-of", "2026-11-23");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("company.yaml:2:1: ");
    assertThat(Run.of("case", profile()).err()).contains("Give a PROFILE and --as-of, or --from");
  }

  @Test
  void theCommandRecordsACaseThatBeginsWithAnother() throws IOException {
    Run run = Run.of("case", "--from", answer(DAY), "--like", "halfway");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            "- name: the answer is as in answer.json\n  like: halfway\n  asOf: 2026-11-23\n");
  }

  @Test
  void theProfileOfAnotherAnswerIsToldApart() throws IOException {
    Run run =
        Run.of(
            "case",
            "--from",
            answer(DAY),
            "--profile",
            PROFILES.resolve("newcomer.json").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("the packs here answer otherwise").contains("expected");
  }

  @Test
  void whatIsMissingOrNoAnswerIsRefused() throws IOException {
    assertThat(Run.of("case", "--from", answer(DAY)).status()).isEqualTo(2);
    Run noAnswer = Run.of("case", "--from", profile(), "--like", "x");
    assertThat(noAnswer.status()).isEqualTo(2);
    assertThat(noAnswer.err()).contains("expected a value");
  }

  private static String profile() {
    return PROFILES.resolve("halfway.json").toString();
  }

  private String answer(LocalDate day) throws IOException {
    Enterprise profile = ProfileJson.read(Files.readAllBytes(Path.of(profile())));
    Path file = folder.resolve("answer.json");
    Files.writeString(file, AssessmentJson.writeIndented(ASSESSOR.assess(profile, day)));
    return file.toString();
  }
}
