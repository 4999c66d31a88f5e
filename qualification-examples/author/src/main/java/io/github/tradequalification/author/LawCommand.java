package io.github.tradequalification.author;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.page.LawPages;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the law as a page. */
@Command(
    name = "law",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Shows the law as a page: the procedure of a day, what holds of a step and when,",
      "what takes the place of what, what changes between two days, or how much each",
      "period of the law asks of an enterprise."
    })
final class LawCommand implements Callable<Integer> {

  /** The language of a page. */
  enum Language {
    /** English. */
    EN(Locale.ENGLISH),
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description =
          "The folder that holds pack.properties, or the project around it. Default: the standard"
              + " pack.")
  private Path folder;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day whose procedure is shown. Default: today.")
  private LocalDate day;

  @Option(
      names = "--between",
      paramLabel = "DATE",
      arity = "2",
      description = "Two days: what is said on one of them only.")
  private List<LocalDate> between = List.of();

  @Option(
      names = "--step",
      paramLabel = "CODE",
      description = "A step: all that is said of it, in the order of the days.")
  private String step;

  @Option(
      names = "--supersedes",
      description = "What takes the place of what, in the order of the days.")
  private boolean supersedes;

  @Option(
      names = "--periods",
      paramLabel = "PROFILE",
      description = "A profile in JSON or YAML: how much each period of the law asks of it.")
  private Path profile;

  @Option(
      names = "--format",
      paramLabel = "markdown|html",
      defaultValue = "markdown",
      description = "How the page is written. Default: markdown.")
  private LawPages.Format format;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "The language of the page; names of rules stay as they are. Default: en.")
  private Language language;

  @Mixin private Packs packs;

  @Spec private CommandSpec spec;

  private final PrintStream out;

  LawCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    long asked =
        List.of(day != null, !between.isEmpty(), step != null, supersedes, profile != null).stream()
            .filter(given -> given)
            .count();
    if (asked > 1) {
      throw new ParameterException(
          spec.commandLine(), "Give one of --on, --between, --step, --supersedes and --periods.");
    }
    PackFolder pack = folder == null ? null : PackFolder.of(folder);
    if (pack != null && halfRead(pack) && FoundInstead.told(pack, packs, out)) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    LawPages pages = new LawPages(law(pack), language.locale);
    if (!between.isEmpty()) out.print(pages.between(between.get(0), between.get(1), format));
    else if (step != null) out.print(pages.of(step, format));
    else if (supersedes) out.print(pages.supersedes(format));
    else if (profile != null) {
      Enterprise enterprise = Cases.profile(profile);
      QualificationAssessor assessor = QualificationAssessor.load(packs.loader(pack));
      out.print(pages.periods(enterprise, assessor, format));
    } else {
      LocalDate shown = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
      out.print(pages.on(shown, format));
    }
    return CommandLine.ExitCode.OK;
  }

  /** Whether a page would leave out what cannot be read. */
  private static boolean halfRead(PackFolder pack) throws IOException {
    return PackSource.read(pack).files().stream().anyMatch(file -> !file.faults().isEmpty());
  }

  private WholeLaw law(PackFolder folder) throws IOException {
    List<PackSource> others = new ArrayList<>();
    for (PackJar jar : packs.read()) others.addAll(PackSource.read(jar));
    PackSource pack = folder == null ? others.remove(0) : PackSource.read(folder);
    others.removeIf(other -> other.folder().equals(pack.folder()));
    return new WholeLaw(pack, others);
  }
}
