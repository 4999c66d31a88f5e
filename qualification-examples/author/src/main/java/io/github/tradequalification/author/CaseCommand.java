package io.github.tradequalification.author;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.cases.CaseRecorder;
import io.github.tradequalification.authoring.cases.CaseResult;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.cases.Fault;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.authoring.cases.Reasons;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Records a case from an answer that was saved as JSON. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    description = "Writes a case that expects a saved answer; add it to a file of cases.")
final class CaseCommand implements Callable<Integer> {

  /** What was assessed, which the answer does not say. */
  private static final class Begin {
    @Option(
        names = "--profile",
        required = true,
        paramLabel = "PROFILE.json",
        description = "The profile that was assessed; the case repeats it.")
    private Path profile;

    @Option(
        names = "--like",
        required = true,
        paramLabel = "NAME",
        description = "The name of the profile or case that was assessed.")
    private String like;
  }

  @Option(
      names = "--from",
      required = true,
      paramLabel = "ANSWER.json",
      description = "The answer, as `assess --format json` or AssessmentJson writes it.")
  private Path from;

  @ArgGroup(multiplicity = "1")
  private Begin begin;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "A sentence that says what the case shows.")
  private String name = "";

  @Option(
      names = "--pack",
      paramLabel = "FOLDER",
      description = "The folder of the pack that made the answer, if it is not in a jar.")
  private Path folder;

  @Mixin private Packs packs = new Packs();

  @Spec private CommandSpec spec;

  private String rulesPackage;

  @Override
  public Integer call() throws IOException {
    Assessment answer = AssessmentJson.read(Files.readAllBytes(from));
    String sentence = name.isEmpty() ? "the answer is as in " + from.getFileName() : name;
    PrintWriter out = spec.commandLine().getOut();
    if (begin.like != null) {
      out.print(CaseRecorder.record(sentence, begin.like, answer));
      out.flush();
      return 0;
    }
    Enterprise profile = ProfileJson.read(Files.readAllBytes(begin.profile));
    PackLoader loader = loader();
    PackInspection inspection = PackInspection.of(loader, rulesPackage);
    String recorded = CaseRecorder.record(sentence, profile, answer, inspection);
    out.print(recorded);
    out.flush();
    return passes(Cases.of("case.yaml", recorded, inspection), loader) ? 0 : 1;
  }

  private PackLoader loader() throws IOException {
    List<PackJar> others = packs.read();
    if (folder == null) {
      rulesPackage = others.get(0).folders().get(0).replace('/', '.');
      return new PackLoader(others);
    }
    PackFolder pack = PackFolder.of(folder);
    rulesPackage = pack.rulesPackage();
    return PackBuilder.loader(PackBuilder.build(pack, others), others);
  }

  /** Tells what keeps the case from passing, as another profile or pack than that of the answer. */
  private boolean passes(Cases read, PackLoader loader) {
    PrintWriter err = spec.commandLine().getErr();
    for (Fault fault : read.faults()) err.println(fault);
    QualificationAssessor assessor = QualificationAssessor.load(loader);
    boolean passes = read.faults().isEmpty();
    for (LawCase each : read.sound()) {
      CaseResult result = each.run(assessor);
      if (result.passed()) continue;
      passes = false;
      err.println("the packs here answer otherwise; name the profile and the packs of the answer");
      err.println(result.told(Reasons.IN_ANSWER));
    }
    return passes;
  }
}
