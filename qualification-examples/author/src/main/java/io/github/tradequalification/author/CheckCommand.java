package io.github.tradequalification.author;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for mistakes in a pack. */
@Command(
    name = "check",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Looks for all mistakes in a pack as it is written, without building it.",
      "Exits 1 where there is an error; a warning alone does not count."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The folder that holds pack.properties, or the project around it.")
  private @Nullable Path folder;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      arity = "0..1",
      fallbackValue = "",
      description = "Tells about the findings of a code, with examples; without one, lists all.")
  private @Nullable String explained;

  @Mixin private Packs packs;

  @Spec private CommandSpec spec;

  private final PrintStream out;

  CheckCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (explained != null) {
      out.print(explained.isEmpty() ? Explanation.ofAll() : Explanation.of(explained));
      return CommandLine.ExitCode.OK;
    }
    if (folder == null) throw new ParameterException(spec.commandLine(), "Name the FOLDER");
    Report report = Checker.check(PackFolder.of(folder), packs.read());
    out.print(TextFormat.of(report));
    boolean wrong = report.count(Severity.ERROR) > 0;
    return wrong ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }
}
