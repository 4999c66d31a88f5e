package io.github.tradequalification.china;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** An application that reads, assesses and writes, each time in a class loader of its own. */
public final class Reloaded implements Supplier<String> {

  private static final String PROFILE =
      "{\"name\": \"示例\", \"legalForm\": \"COMPANY\", \"office\": {\"region\": \"310115\"}, \"documents\": [{\"material\": \"business-licence\", \"copies\": 2}]}";

  /** As an application keeps it. */
  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  @Override
  public String get() {
    byte[] utf8 = PROFILE.getBytes(StandardCharsets.UTF_8);
    LocalDate day = LocalDate.of(2026, 11, 23);
    Assessment answer = ASSESSOR.assess(ProfileJson.read(utf8), day);
    ASSESSOR.in(Locale.SIMPLIFIED_CHINESE).assess(ProfileJson.read(PROFILE), day);
    try {
      ProfileJson.read("{\"name\": 1");
    } catch (InvalidProfileException refusal) {
      ProfileJson.write(ProfileJson.read(PROFILE));
    }
    return AssessmentJson.write(AssessmentJson.read(AssessmentJson.writeIndented(answer)));
  }
}
