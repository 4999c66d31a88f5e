package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.Verification;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ReceiptJson;
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

/** Compares a receipt with the answer made again. */
@Command(
    name = "verify",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Answers a profile again, under the days and in the language of its receipt, and compares.",
      "Exits 0 where nothing differs, 1 where something does, and 2 where input is refused."
    })
final class VerifyCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "RECEIPT", description = "What the command receipt wrote.")
  private String receiptFile;

  @Parameters(index = "1", paramLabel = "PROFILE", description = "The profile, in JSON.")
  private String profile;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "ANSWER",
      description = "The answer in JSON as it was kept, to compare it too.")
  private String answer;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "Holds the secret that the receipt was made with.")
  private String keyFile;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "The language of what differs. Default: en.")
  private Language language;

  @Spec private CommandSpec spec;

  private final Output out;

  VerifyCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Receipt receipt = ReceiptJson.read(Given.read(spec, receiptFile));
    Enterprise enterprise = Given.profile(spec, profile);
    byte[] key = Given.key(spec, keyFile);
    Assessment stored = answer == null ? null : AssessmentJson.readWhole(Given.read(spec, answer));
    Verification verified = verified(receipt, enterprise, stored, key);
    out.write(text(verified).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return verified.holds() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private Verification verified(
      Receipt receipt, Enterprise enterprise, Assessment stored, byte[] key) {
    if (receipt.keyed() != (key != null)) {
      throw new ParameterException(
          spec.commandLine(),
          receipt.keyed()
              ? "--key-file: missing; this receipt was made with a key"
              : "--key-file: this receipt was made without a key; leave it out");
    }
    QualificationAssessor assessor = QualificationAssessor.load();
    if (key != null) return receipt.verify(assessor, enterprise, stored, key);
    return stored == null
        ? receipt.verify(assessor, enterprise)
        : receipt.verify(assessor, enterprise, stored);
  }

  private String text(Verification verified) {
    CommandTexts texts = new CommandTexts(language.locale);
    StringBuilder text = new StringBuilder();
    text.append(texts.of(verified.holds() ? "verify.holds" : "verify.differs")).append('\n');
    for (String sentence : verified.sentences(language.locale)) {
      text.append("  - ").append(CommandTexts.shown(sentence)).append('\n');
    }
    if (verified.changes() != null && !verified.changes().isEmpty()) {
      text.append('\n').append(texts.of("verify.changes")).append('\n');
      text.append(texts.changes(verified.changes(), language.locale));
    }
    return text.toString();
  }
}
