package io.github.tradequalification.author;

import io.github.tradequalification.authoring.mutation.Mutation;
import io.github.tradequalification.authoring.mutation.MutationJson;
import io.github.tradequalification.authoring.mutation.MutationReport;
import io.github.tradequalification.authoring.mutation.MutationText;
import io.github.tradequalification.authoring.mutation.Progress;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes rules one at a time and looks whether the cases notice. */
@Command(
    name = "mutate",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Changes the rules of a pack one at a time, and tells which changes its cases do not notice.",
      "Exits 1 under --min-killed, and where an explanation explains nothing any more."
    })
final class MutateCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder that holds pack.properties, or the project around it.")
  private Path folder;

  @Mixin private Packs packs;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How it is told: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--min-killed",
      paramLabel = "PERCENT",
      description = "The least share of changes that must be noticed.")
  private double least;

  @Option(
      names = "--rule",
      paramLabel = "SUBSTRING",
      defaultValue = "",
      description = "Changes only rules with this in their name.")
  private String rule;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Tries only N changes, spread evenly. The same ones every time.")
  private int sample;

  private final PrintStream out;

  MutateCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    ProgressLine line = ProgressLine.onTerminal();
    Progress progress =
        (done, of, survived) ->
            line.show("%s of %s changes tried, %s not noticed".formatted(done, of, survived));
    MutationReport report;
    try {
      Mutation.Choice choice = new Mutation.Choice(rule, sample);
      report = Mutation.run(PackFolder.of(folder), packs.read(), choice, progress);
    } finally {
      line.clear();
    }
    out.print(format == Format.JSON ? MutationJson.of(report) : MutationText.of(report));
    boolean wrong = report.all().percent() < least || !report.useless().isEmpty();
    return wrong ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }
}
