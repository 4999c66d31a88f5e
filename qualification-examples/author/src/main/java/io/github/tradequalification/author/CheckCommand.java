package io.github.tradequalification.author;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.JsonFormat;
import io.github.tradequalification.authoring.check.Mending;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.SarifFormat;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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

  /** How findings are told. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The folder that holds pack.properties, or the project around it.")
  private @Nullable Path folder;

  @Mixin private Packs packs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, or sarif, which editors and code hosts read (default: text).")
  private Format format;

  @Option(names = "--fix", description = "Mends what can be mended without a decision.")
  private boolean fix;

  @Option(names = "--dry-run", description = "With --fix: shows what it would change, as a diff.")
  private boolean dryRun;

  @Option(
      names = "--watch",
      description = "Checks again whenever a file of the pack changes, until Ctrl-C.")
  private boolean watch;

  @Option(
      names = "--verbose",
      description = "Compiles the pack too, and tells the compiler's own words.")
  private boolean verbose;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      arity = "0..1",
      fallbackValue = "",
      description = "Tells about the findings of a code, with examples; without one, lists all.")
  private @Nullable String explained;

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
    if (folder == null) throw refused("Name the FOLDER of a pack");
    if (dryRun && !fix) throw refused("--dry-run belongs to --fix");
    if (watch && (fix || format != Format.TEXT)) {
      throw refused("--watch goes with neither --fix nor --format");
    }
    PackFolder place = PackFolder.of(folder);
    long begin = System.nanoTime();
    List<PackJar> jars = packs.read();
    Checker checker = new Checker(jars);
    if (watch) {
      new Watching(place, checker, out).untilInterrupted();
      return CommandLine.ExitCode.OK;
    }
    Report report = fix ? mended(checker, place) : checker.check(place);
    tell(report, begin);
    if (verbose) out.print(CompilerWords.of(place, jars));
    boolean wrong = report.count(Severity.ERROR) > 0;
    return wrong ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private Report mended(Checker checker, PackFolder place) throws IOException {
    Mending mending = Mending.of(checker, place);
    if (!dryRun) mending.write();
    if (format == Format.TEXT) {
      out.print(dryRun ? MendingText.diff(mending) : MendingText.of(mending));
    }
    return mending.left();
  }

  private void tell(Report report, long begin) {
    switch (format) {
      case JSON -> out.print(JsonFormat.of(report));
      case SARIF -> out.print(SarifFormat.of(report, Path.of("")));
      case TEXT -> {
        out.print(TextFormat.findings(report, Ansi.AUTO.enabled()));
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf("%s, %.1f s%n", TextFormat.summary(report), seconds);
      }
    }
  }
}
