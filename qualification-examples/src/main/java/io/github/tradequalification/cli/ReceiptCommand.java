package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.cli.AssessCommand.Language;
import io.github.tradequalification.json.ReceiptJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the receipt of an answer. */
@Command(
    name = "receipt",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the receipt of the answer that assess gives under the same arguments, in JSON.",
      "It holds hashes and nothing of the profile; verify compares it later."
    })
final class ReceiptCommand implements Callable<Integer> {

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
      defaultValue = "en",
      description = "The language of the answer. Default: en.")
  private Language language;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "Holds a secret of 16 bytes or more, without which nobody can guess a profile.")
  private String keyFile;

  @Spec private CommandSpec spec;

  private final Output out;

  ReceiptCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    byte[] key = Given.key(spec, keyFile);
    Enterprise enterprise = Given.profile(spec, profile);
    Assessment answer =
        QualificationAssessor.load()
            .underLawOf(lawOf == null ? day : lawOf)
            .in(language.locale)
            .assess(enterprise, day);
    String receipt = ReceiptJson.writeIndented(made(enterprise, answer, key)) + "\n";
    out.write(receipt.getBytes(StandardCharsets.UTF_8));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private Receipt made(Enterprise enterprise, Assessment answer, byte[] key) {
    if (key == null) return Receipt.of(enterprise, answer);
    try {
      return Receipt.of(enterprise, answer, key);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--key-file: " + e.getMessage());
    }
  }
}
