package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One profile, its day and its law, for commands that tell what comes of its answer. */
final class ProfileOptions {

  @Parameters(paramLabel = "PROFILE", description = "A JSON file, or - for standard input.")
  private String profile;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day the assessment is made for, as in 2021-06-01. Default: today.")
  private LocalDate asOf;

  @Option(
      names = "--law-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day whose law applies. Default: the same day.")
  private LocalDate lawOf;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "The language of the answer. Default: en.")
  private AssessCommand.Language language;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * The profile and its answer.
   *
   * @param assessor under the law and in the language asked for
   */
  record Answered(QualificationAssessor assessor, Enterprise enterprise, Assessment answer) {}

  Locale locale() {
    return language == null ? Locale.ENGLISH : language.locale;
  }

  Answered answered() throws IOException {
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    try (InputStream in = input()) {
      QualificationAssessor assessor =
          QualificationAssessor.load().underLawOf(lawOf == null ? day : lawOf).in(locale());
      Enterprise enterprise = ProfileJson.read(in);
      return new Answered(assessor, enterprise, assessor.assess(enterprise, day));
    }
  }

  private InputStream input() throws IOException {
    if (profile.equals("-")) return System.in;
    try {
      return Files.newInputStream(Path.of(profile));
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "`" + profile + "` is no file name on this system: " + e.getReason());
    }
  }
}
