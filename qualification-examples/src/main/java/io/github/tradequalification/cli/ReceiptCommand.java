package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.json.ReceiptJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin private ProfileOptions options;

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
    byte[] key = Given.key(spec, keyFile);
    ProfileOptions.Answered answered = options.answered();
    String receipt =
        ReceiptJson.writeIndented(made(answered.enterprise(), answered.answer(), key)) + "\n";
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
