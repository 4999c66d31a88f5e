package io.github.tradequalification.author;

import io.github.tradequalification.authoring.start.NewPack;
import io.github.tradequalification.authoring.start.PackNames;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a pack. */
@Command(
    name = "new",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Writes a project of a pack to begin with: an invented rule with its texts, its source, its",
      "cases and a test. All of it passes; change it to what you know."
    })
final class NewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "A new folder, or an empty one.")
  private Path folder;

  @Option(
      names = "--of",
      paramLabel = "practice|step",
      defaultValue = "practice",
      description =
          "What the rule shows: a city that asks for one more material, or a step more."
              + " Default: practice.")
  private NewPack.Kind kind;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The name of the pack for programs. Default: that of the folder.")
  private @Nullable String id;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description =
          "The package of its rules, as in com.example.city. Default: com.example. and the id.")
  private @Nullable String rulesPackage;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The name of the pack for people. Default: one with the id in it.")
  private @Nullable String title;

  private final PrintStream out;

  NewCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    PackNames names = PackNames.of(folder, id, rulesPackage, title);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    out.printf("%s: %s%n", folder, names.title());
    for (String file : NewPack.write(folder, names, kind, today)) out.printf("  %s%n", file);
    out.printf(
        "Next: read %s, and run `check %s` and `test %s`.%n",
        folder.resolve("README.md"), folder, folder);
    return CommandLine.ExitCode.OK;
  }
}
