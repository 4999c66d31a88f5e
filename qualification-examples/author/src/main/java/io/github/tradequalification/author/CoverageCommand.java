package io.github.tradequalification.author;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.coverage.Coverage;
import io.github.tradequalification.authoring.coverage.CoverageHtml;
import io.github.tradequalification.authoring.coverage.CoverageJson;
import io.github.tradequalification.authoring.coverage.CoverageText;
import io.github.tradequalification.authoring.coverage.Gap;
import io.github.tradequalification.authoring.coverage.Share;
import io.github.tradequalification.authoring.coverage.Trial;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the cases of a pack reach. */
@Command(
    name = "coverage",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Runs the cases of a pack, and tells which rules and tests of rules they reach.",
      "Exits 1 where less is reached than an option asks for."
    })
final class CoverageCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    HTML
  }

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder that holds pack.properties, or the project around it.")
  private Path folder;

  @Mixin private Packs packs;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description =
          "The folder with the cases. Without it src/test/resources/cases of the project, or the"
              + " folder cases beside pack.properties.")
  private Path cases;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or html; html shows the rules as they are written. Default: text.")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it; a short text is told too.")
  private Path file;

  @Option(
      names = "--min-rules",
      paramLabel = "PERCENT",
      description = "How many rules must fire, and stay silent if they can.")
  private double minRules;

  @Option(
      names = "--min-conditions",
      paramLabel = "PERCENT",
      description = "How many tests of rules must be seen true, and seen false.")
  private double minConditions;

  @Option(
      names = "--min-outcomes",
      paramLabel = "PERCENT",
      description = "How many outcomes of conditions must have a case.")
  private double minOutcomes;

  @Option(
      names = "--min-periods",
      paramLabel = "PERCENT",
      description = "How many times between two changes of the law must have a case.")
  private double minPeriods;

  @Spec private CommandSpec spec;

  private final PrintStream out;

  CoverageCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    PackFolder pack = PackFolder.of(folder);
    Path place = cases == null ? Cases.folderOf(pack) : cases;
    List<PackJar> others = packs.read();
    PackJar built = PackBuilder.build(pack, others);
    PackLoader loader = PackBuilder.loader(built, others);
    PackInspection inspection = PackInspection.of(loader, pack.rulesPackage());
    List<Trial> trials = Cases.read(place, inspection).all().stream().map(Trial::of).toList();
    Coverage coverage = Coverage.of(inspection, trials);
    write(coverage, pack, built);
    return reached(coverage) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void write(Coverage coverage, PackFolder pack, PackJar built) throws IOException {
    Gap.Paths paths = WhyCommand.paths(pack)::apply;
    String text =
        switch (format) {
          case TEXT -> CoverageText.of(coverage, paths);
          case JSON -> CoverageJson.of(coverage, paths);
          case HTML -> CoverageHtml.of(pack.folder(), coverage, rules(built), paths);
        };
    if (file == null) out.print(text);
    else {
      Files.writeString(file, text);
      out.print(CoverageText.summary(coverage));
    }
  }

  private static Map<String, String> rules(PackJar built) {
    Map<String, String> rules = new TreeMap<>();
    built
        .files()
        .forEach(
            (path, content) -> {
              if (!path.endsWith(".drl")) return;
              rules.put(path, new String(content, StandardCharsets.UTF_8));
            });
    return rules;
  }

  private boolean reached(Coverage coverage) {
    PrintWriter err = spec.commandLine().getErr();
    boolean rules = reached(err, "rules", coverage.ruleShare(), minRules);
    boolean conditions = reached(err, "conditions", coverage.conditionShare(), minConditions);
    boolean outcomes = reached(err, "outcomes", coverage.outcomeShare(), minOutcomes);
    boolean periods = reached(err, "periods", coverage.periodShare(), minPeriods);
    return rules && conditions && outcomes && periods;
  }

  private static boolean reached(PrintWriter err, String what, Share share, double least) {
    if (share.percent() >= least) return true;
    err.println(
        "%s: %s are reached, but --min-%s asks for %s %%; add cases"
            .formatted(what, share, what, least));
    return false;
  }
}
