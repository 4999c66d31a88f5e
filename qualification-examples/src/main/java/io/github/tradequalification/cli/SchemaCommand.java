package io.github.tradequalification.cli;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of what goes in or comes out. */
@Command(
    name = "schema",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the JSON Schema of a profile or of an assessment.")
final class SchemaCommand implements Callable<Integer> {

  /** What there is a schema of. */
  enum Subject {
    PROFILE,
    ASSESSMENT
  }

  @Parameters(paramLabel = "profile|assessment", description = "What the schema describes.")
  private Subject subject;

  @Option(
      names = "--codes",
      description = "Of a profile: list the steps, materials and facts of the rule packs too.")
  private boolean codes;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "The language of titles and descriptions. Default: en.")
  private Language language;

  @Spec private CommandSpec spec;

  private final Output out;

  /**
   * Makes the command.
   *
   * @param out takes the schema
   */
  SchemaCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (codes && subject == Subject.ASSESSMENT) {
      throw new ParameterException(
          spec.commandLine(), "--codes: an assessment names any code; use it with profile");
    }
    out.write((schema() + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private String schema() {
    if (subject == Subject.ASSESSMENT) return AssessmentJson.schema(language.locale);
    return codes
        ? ProfileJson.schema(QualificationAssessor.load().in(language.locale))
        : ProfileJson.schema(language.locale);
  }
}
