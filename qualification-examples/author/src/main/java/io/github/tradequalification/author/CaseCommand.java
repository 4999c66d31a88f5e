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
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records a case from an answer, made here or saved as JSON. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    description = "Writes a case that expects the answer of today's rules, or a saved one.")
final class CaseCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PROFILE",
      description = "The profile to assess, in JSON or YAML; the case repeats it.")
  private @Nullable Path assessed;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "With a PROFILE: the day of the assessment.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--law-of",
      paramLabel = "DATE",
      description = "With a PROFILE: the day whose law applies; that of --as-of if not given.")
  private @Nullable LocalDate lawOf;

  @Option(
      names = "--from",
      paramLabel = "ANSWER.json",
      description =
          "Instead of a PROFILE: the answer, as `assess --format json` or AssessmentJson writes"
              + " it.")
  private @Nullable Path from;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "With --from: the profile that was assessed; the case repeats it.")
  private @Nullable Path profile;

  @Option(
      names = "--like",
      paramLabel = "NAME",
      description = "With --from: the name of the profile or case that was assessed.")
  private @Nullable String like;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "A sentence that says what the case shows.")
  private String name = "";

  @Option(
      names = "--pack",
      paramLabel = "FOLDER",
      description = "The folder of the pack that makes or made the answer, if it is not in a jar.")
  private Path folder;

  @Mixin private Packs packs = new Packs();

  @Spec private CommandSpec spec;

  private String rulesPackage;

  @Override
  public Integer call() throws IOException {
    refuseMixture();
    PrintWriter out = spec.commandLine().getOut();
    if (like != null) {
      out.print(CaseRecorder.record(sentence(), like, saved()));
      out.flush();
      return 0;
    }
    Enterprise enterprise =
        Cases.profile(Objects.requireNonNull(from == null ? assessed : profile));
    PackLoader loader = loader();
    QualificationAssessor assessor = QualificationAssessor.load(loader);
    Assessment answer = from == null ? made(assessor, enterprise) : saved();
    PackInspection inspection = PackInspection.of(loader, rulesPackage);
    String recorded = CaseRecorder.record(sentence(), enterprise, answer, inspection);
    out.print(recorded);
    out.flush();
    return passes(Cases.of("case.yaml", recorded, inspection), assessor) ? 0 : 1;
  }

  private void refuseMixture() {
    boolean here = assessed != null && asOf != null && from == null;
    boolean there = assessed == null && asOf == null && lawOf == null && from != null;
    boolean one = here ? profile == null && like == null : (profile == null) != (like == null);
    if ((here || there) && one) return;
    throw new ParameterException(
        spec.commandLine(),
        "Give a PROFILE and --as-of, or --from with one of --profile and --like.");
  }

  private String sentence() {
    if (!name.isEmpty()) return name;
    return "the answer is as "
        + (from == null ? "on " + asOf : "in " + Objects.requireNonNull(from).getFileName());
  }

  private Assessment saved() throws IOException {
    return AssessmentJson.read(Files.readAllBytes(Objects.requireNonNull(from)));
  }

  private Assessment made(QualificationAssessor assessor, Enterprise enterprise) {
    QualificationAssessor by = lawOf == null ? assessor : assessor.underLawOf(lawOf);
    return by.assess(enterprise, Objects.requireNonNull(asOf));
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
  private boolean passes(Cases read, QualificationAssessor assessor) {
    PrintWriter err = spec.commandLine().getErr();
    for (Fault fault : read.faults()) err.println(fault);
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
