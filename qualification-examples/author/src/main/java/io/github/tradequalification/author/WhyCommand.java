package io.github.tradequalification.author;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.why.ExplanationText;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "PROFILE", description = "A profile, as a JSON file.")
  private Path profile;

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

  private final PrintStream out;

  WhyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Enterprise enterprise = ProfileJson.read(Files.readAllBytes(profile));
    PackFolder pack = folder == null ? null : PackFolder.of(folder);
    QualificationAssessor assessor = QualificationAssessor.load(packs.loader(pack));
    if (lawOf != null) assessor = assessor.underLawOf(lawOf);
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    Explanation why = assessor.explain(enterprise, day, code);
    out.print(ExplanationText.of(why, pack == null ? UnaryOperator.identity() : paths(pack)));
    return 0;
  }

  /** A file of the pack as its author sees it, one of another pack as it lies in its jar. */
  static UnaryOperator<String> paths(PackFolder pack) {
    return file -> {
      Path own = pack.root().resolve(file);
      return Files.exists(own) ? pack.told(own) : file;
    };
  }
}
