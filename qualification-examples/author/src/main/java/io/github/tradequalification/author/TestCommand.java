package io.github.tradequalification.author;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.CaseResult;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.cases.Fault;
import io.github.tradequalification.authoring.cases.Reasons;
import io.github.tradequalification.authoring.promise.Promises;
import io.github.tradequalification.authoring.promise.RuleTexts;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of a pack as it is written. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs the cases of a pack, and shows what is not as they expect.")
final class TestCommand implements Callable<Integer> {

  private static final double NANOSECONDS = 1e9;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder of the pack, or the project around it.")
  private Path folder = Path.of("");

  @Mixin private Packs packs = new Packs();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description =
          "The folder with the cases. Without it src/test/resources/cases of the project, or the"
              + " folder cases beside pack.properties.")
  private Path cases;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "Only the cases with this in their name.")
  private String part = "";

  @Option(
      names = "--not-asked",
      paramLabel = "FACT",
      description =
          "A fact that a rule compares though nobody is to be asked for it, as in office.zone. Can"
              + " be given several times.")
  private Set<String> notAsked = Set.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    PackFolder pack = PackFolder.of(folder);
    Path place = cases == null ? Cases.folderOf(pack) : cases;
    PackLoader loader = packs.loader(pack);
    PackInspection inspection = PackInspection.of(loader, pack.rulesPackage());
    Cases read = Cases.read(place, inspection);
    List<CaseResult> results = run(read, QualificationAssessor.load(loader));
    PrintWriter out = spec.commandLine().getOut();
    for (Fault fault : read.faults()) out.println(fault);
    List<CaseResult> failed = results.stream().filter(result -> !result.passed()).toList();
    for (CaseResult each : failed) out.println(each.told(Reasons.IN_ANSWER) + "\n");
    out.printf(
        Locale.ROOT,
        "%d cases run, %d as expected, %d not; %d faults in their files; %.1f s%n",
        results.size(),
        results.size() - failed.size(),
        failed.size(),
        read.faults().size(),
        (System.nanoTime() - start) / NANOSECONDS);
    boolean passed = failed.isEmpty() && read.faults().isEmpty();
    boolean whole = cases == null && part.isEmpty();
    List<String> broken = passed && whole ? broken(pack, inspection, read) : List.of();
    for (String each : broken) out.println("not as every pack is: " + each);
    out.flush();
    return passed && broken.isEmpty() ? 0 : 1;
  }

  /** What only whole cases show, so not before all of them pass. */
  private List<String> broken(PackFolder pack, PackInspection inspection, Cases all) {
    RuleTexts written = RuleTexts.in(pack.path());
    return Promises.of(inspection, written, all.sound()).broken(notAsked);
  }

  private List<CaseResult> run(Cases read, QualificationAssessor assessor) {
    List<CaseResult> results =
        read.sound().parallelStream()
            .filter(each -> each.name().contains(part))
            .map(each -> each.run(assessor))
            .toList();
    if (results.isEmpty() && read.faults().isEmpty()) {
      throw new IllegalArgumentException(
          part.isEmpty()
              ? "there are no cases; write some in a file with the ending .yaml"
              : "no case has `%s` in its name; leave out --name to run all".formatted(part));
    }
    return results;
  }
}
