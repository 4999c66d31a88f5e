package io.github.tradequalification.author;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.why.ExplanationText;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why an answer is as it is. */
@Command(
    name = "why",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Tells which rules made an answer what it is, with what they saw,",
      "and of every other rule that could have, why it did not."
    })
final class WhyCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PROFILE",
      description = "A profile, as a file in JSON or YAML.")
  private @Nullable Path profile;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      description = "A case of the pack under --pack, instead of a profile: with its days.")
  private @Nullable String name;

  @Option(
      names = "--of",
      paramLabel = "CODE",
      required = true,
      description = "A step, condition, note or material, or a fact as in office.zone.")
  private String code;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of the assessment; today if not given.")
  private LocalDate asOf;

  @Option(
      names = "--law-of",
      paramLabel = "DATE",
      description = "The day whose law applies; the day of the assessment if not given.")
  private LocalDate lawOf;

  @Option(
      names = "--pack",
      paramLabel = "FOLDER",
      description =
          "A pack as it is written: the folder that holds pack.properties, or the project around"
              + " it. The standard pack if not given.")
  private Path folder;

  @Mixin private Packs packs;

  @Spec private CommandSpec spec;

  private final PrintStream out;

  WhyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    boolean refused = (profile == null) == (name == null) || (name != null && folder == null);
    if (refused) {
      throw new ParameterException(
          spec.commandLine(), "Give a PROFILE, or --case NAME with the --pack of the case.");
    }
    PackFolder pack = folder == null ? null : PackFolder.of(folder);
    PackLoader loader = packs.loader(pack);
    QualificationAssessor assessor = QualificationAssessor.load(loader);
    Explanation why =
        name == null || pack == null
            ? why(assessor, Cases.profile(Objects.requireNonNull(profile)), null, null)
            : why(assessor, named(pack, loader, name));
    out.print(ExplanationText.of(why, pack == null ? UnaryOperator.identity() : paths(pack)));
    return 0;
  }

  private static LawCase named(PackFolder pack, PackLoader loader, String name) {
    PackInspection inspection = PackInspection.of(loader, pack.rulesPackage());
    return Cases.read(Cases.folderOf(pack), inspection).named(name);
  }

  private Explanation why(QualificationAssessor assessor, LawCase of) {
    return why(assessor, of.enterprise(), of.asOf(), of.lawOf());
  }

  /** The days that are asked for come before those of a case. */
  private Explanation why(
      QualificationAssessor assessor,
      Enterprise enterprise,
      @Nullable LocalDate day,
      @Nullable LocalDate law) {
    LocalDate asked = asOf != null ? asOf : day;
    LocalDate on = asked != null ? asked : LocalDate.now(ZoneId.systemDefault());
    LocalDate under = lawOf != null ? lawOf : asOf != null ? null : law;
    QualificationAssessor by = under == null ? assessor : assessor.underLawOf(under);
    return by.explain(enterprise, on, code);
  }

  /** A file of the pack as its author sees it, one of another pack as it lies in its jar. */
  static UnaryOperator<String> paths(PackFolder pack) {
    return file -> {
      Path own = pack.root().resolve(file);
      return Files.exists(own) ? pack.told(own) : file;
    };
  }
}
