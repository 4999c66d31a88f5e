package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One profile, its day and its law, for commands that tell what comes of its answer. */
final class ProfileOptions {

  @Parameters(paramLabel = "PROFILE", description = "A JSON file, or - for standard input.")
  private String profile;

  @Mixin private LawOptions law;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * The profile and its answer.
   *
   * @param assessor under the law and in the language asked for
   */
  record Answered(QualificationAssessor assessor, Enterprise enterprise, Assessment answer) {}

  Locale locale() {
    return law.locale();
  }

  Answered answered() throws IOException {
    QualificationAssessor assessor = law.assessor();
    Enterprise enterprise = Given.profile(spec, profile);
    return new Answered(assessor, enterprise, assessor.assess(enterprise, law.day()));
  }
}
