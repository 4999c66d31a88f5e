package io.github.tradequalification.author;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.authoring.impact.BoundaryProfiles;
import io.github.tradequalification.authoring.impact.Difference;
import io.github.tradequalification.authoring.impact.Impact;
import io.github.tradequalification.authoring.impact.Impact.Days;
import io.github.tradequalification.authoring.impact.ImpactLines;
import io.github.tradequalification.authoring.impact.ImpactText;
import io.github.tradequalification.authoring.impact.Law;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.json.ProfileJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what a change of the law changes. */
@Command(
    name = "impact",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Tells whose answers differ between two packs, or between the law of two days.",
      "With --new alone it tells what this pack changes beside the standard pack.",
      "Without a portfolio it makes profiles at the boundaries of what the rules look at,",
      "beginning with those of the cases of the pack."
    })
final class ImpactCommand implements Callable<Integer> {

  /** How the answers that differ are told. */
  enum Format {
    /** Those that differ in the same way together, for people. */
    TEXT,
    /** One line of JSON each. */
    JSON,
    /** One line of CSV for each change. */
    CSV
  }

  @Option(
      names = "--old",
      paramLabel = "PACK",
      description = "The folder or jar of a pack as it was. Default: the standard pack.")
  private Path old;

  @Option(
      names = "--new",
      paramLabel = "PACK",
      description = "The folder or jar of the pack as it is. Default: the standard pack.")
  private Path now;

  @Option(
      names = "--law-of",
      paramLabel = "DATE",
      arity = "1",
      description = "Given twice: compares the law of these two days, of the pack under --new.")
  private List<LocalDate> laws = List.of();

  @Option(
      names = "--portfolio",
      paramLabel = "FILE",
      description = "Profiles in JSON Lines. Default: profiles that are made.")
  private Path portfolio;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day of the answers. Can be given several times for two packs. Default: for two"
              + " packs every day on which the law changes, and the day before; else today.")
  private List<LocalDate> days = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "How the answers that differ are told. Default: text.")
  private Format format;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "In text, how many ways to differ are told. Default: 20.")
  private int most;

  @Mixin private Packs packs;

  @Spec private CommandSpec spec;

  private final PrintStream out;

  ImpactCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<PackJar> others = packs.read();
    boolean twoDays = !laws.isEmpty();
    boolean refused = twoDays ? old != null || laws.size() != 2 : old == null && now == null;
    if (refused) {
      throw new ParameterException(
          spec.commandLine(),
          "Give --old, --new or both for two packs, or --law-of twice for the law of two days.");
    }
    Law after = law(now, others);
    Law before = twoDays ? after : law(old, others);
    Impact impact = twoDays ? ofDays(after) : ofPacks(before, after);
    ImpactText text = new ImpactText();
    if (format == Format.CSV) out.print(ImpactLines.CSV_HEAD);
    Consumer<Difference> told =
        switch (format) {
          case TEXT -> text::add;
          case JSON -> difference -> out.print(ImpactLines.json(difference));
          case CSV -> difference -> out.print(ImpactLines.csv(difference));
        };
    if (portfolio == null) generated(List.of(before, after), impact, told);
    else read(impact, told);
    if (format == Format.TEXT) out.print(text.of(impact, most));
    return CommandLine.ExitCode.OK;
  }

  private Law law(Path given, List<PackJar> others) throws IOException {
    if (given != null) return Law.of(given, others);
    return Law.of(others.get(0), others.subList(1, others.size()));
  }

  private Impact ofDays(Law law) {
    LocalDate day = days.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : days.get(0);
    return Impact.ofDays(law, laws.get(0), laws.get(1), day);
  }

  private Impact ofPacks(Law before, Law after) {
    if (days.isEmpty()) return Impact.ofPacks(before, after);
    return Impact.ofPacks(before, after, new TreeSet<>(days));
  }

  private static void generated(List<Law> both, Impact impact, Consumer<Difference> told) {
    BoundaryProfiles profiles = new BoundaryProfiles(both);
    Map<String, Enterprise> bases = new TreeMap<>();
    for (Law law : both) bases.putAll(law.profiles());
    for (Days on : impact.days()) {
      Map<String, Enterprise> made = profiles.on(on.asOf(), bases, impact.rulesOn(on));
      made.forEach((name, profile) -> impact.compare(name, profile, on, told));
    }
  }

  private void read(Impact impact, Consumer<Difference> told) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(portfolio)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) continue;
        try {
          Enterprise enterprise = ProfileJson.read(line);
          impact.compare(number + ": " + enterprise.name(), enterprise, told);
        } catch (InvalidProfileException e) {
          throw new IOException("%s:%s: %s".formatted(portfolio, number, e.getMessage()), e);
        }
      }
    }
  }
}
