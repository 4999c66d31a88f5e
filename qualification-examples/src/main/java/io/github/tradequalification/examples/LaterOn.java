package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.Trade;
import io.github.tradequalification.Verification;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ReceiptJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What to store of an answer, and what it is good for later. */
public final class LaterOn {

  private LaterOn() {}

  /**
   * Prints whether a stored answer still holds, what changed since, and what is due.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    Enterprise enterprise =
        Enterprise.named("Harbour Light Trading Co., Ltd.")
            .registrationStatus(RegistrationStatus.ACTIVE)
            .legalForm(LegalForm.COMPANY)
            .unifiedSocialCreditCode("914403001922038216")
            .businessScope("import and export of goods")
            .office(Office.at("12 Shennan Road, Shenzhen"))
            .trade(Trade.inGoods().selfDeclares(false).foreignExchange(false).exports(false))
            .build();
    QualificationAssessor assessor = QualificationAssessor.load();
    LocalDate day = LocalDate.of(2026, 11, 23);

    // README: begin
    Assessment answer = assessor.assess(enterprise, day);
    String storedProfile = ProfileJson.write(enterprise);
    String storedAnswer = AssessmentJson.write(answer);
    String storedReceipt = ReceiptJson.write(Receipt.of(enterprise, answer));
    // README: end

    // README: begin
    Assessment stored = AssessmentJson.readWhole(storedAnswer.getBytes(StandardCharsets.UTF_8));
    Enterprise profile = ProfileJson.read(storedProfile);
    Verification verified = ReceiptJson.read(storedReceipt).verify(assessor, profile, stored);
    out.println(verified.holds() ? "as answered" : verified.sentences(Locale.ENGLISH));
    // README: end

    Enterprise filed =
        profile.toBuilder().completedStep(CompletedStep.of("customs-registration", day)).build();
    // README: begin
    Assessment now = assessor.assess(filed, day.plusDays(7));
    List<String> changed = Changes.between(stored, now).sentences(Locale.ENGLISH);
    changed.forEach(out::println);
    DueDates due = DueDates.of(filed, now, now.asOf().plusYears(1), assessor::nameOf);
    due.sentences(Locale.ENGLISH).forEach(out::println);
    // README: end
  }
}
