package io.github.tradequalification.china;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * An application that reads, assesses and writes, each time in a class loader of its own. Given an
 * answer, it does without the engine, which takes longest to load.
 */
public final class Reloaded implements UnaryOperator<String> {

  private static final String PROFILE =
      "{\"name\": \"示例\", \"legalForm\": \"COMPANY\", \"office\": {\"region\": \"310115\"}, \"documents\": [{\"material\": \"business-licence\", \"copies\": 2}]}";

  /** As an application keeps it. */
  private static final class Engine {
    static final QualificationAssessor ASSESSOR = QualificationAssessor.load();
  }

  @Override
  public String apply(String known) {
    Enterprise profile = ProfileJson.read(PROFILE.getBytes(StandardCharsets.UTF_8));
    try {
      ProfileJson.read("{\"name\": 1");
    } catch (InvalidProfileException refusal) {
      ProfileJson.write(ProfileJson.read(PROFILE));
    }
    Assessment answer = known.isEmpty() ? assessed(profile) : AssessmentJson.read(known);
    return AssessmentJson.write(AssessmentJson.read(AssessmentJson.writeIndented(answer)));
  }

  private static Assessment assessed(Enterprise profile) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    Engine.ASSESSOR.in(Locale.SIMPLIFIED_CHINESE).assess(profile, day);
    return Engine.ASSESSOR.assess(profile, day);
  }
}
