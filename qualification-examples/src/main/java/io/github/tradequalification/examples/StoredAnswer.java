package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.note.Note;
import java.io.PrintStream;
import java.time.LocalDate;

/** An answer that was stored, read back and written as a note, without the rules. */
public final class StoredAnswer {

  private static final int SHOWN = 21;

  private StoredAnswer() {}

  /**
   * Prints the beginning of the note in Markdown.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    Enterprise institution =
        Enterprise.named("Green Hill <Water> Institute")
            .registrationStatus(RegistrationStatus.ACTIVE)
            .legalForm(LegalForm.PUBLIC_INSTITUTION)
            .unifiedSocialCreditCode("12420100MB0F27Q699")
            .office(Office.at("12 Luoyu Road, Wuhan"))
            .build();
    String profile = ProfileJson.write(institution);
    String stored =
        AssessmentJson.write(
            QualificationAssessor.load().assess(institution, LocalDate.of(2026, 11, 23)));

    // README: begin
    Enterprise enterprise = ProfileJson.read(profile);
    Assessment answer = AssessmentJson.read(stored);
    String page = Note.of(enterprise, answer).markdown(); // or text(), notice(), html()
    // README: end
    page.lines().limit(SHOWN).forEach(out::println);
  }
}
