package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Trade;
import java.io.PrintStream;
import java.time.LocalDate;

/** The first example of the README. */
public final class FirstAnswer {

  private FirstAnswer() {}

  /**
   * Prints the first answer.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    // README: begin
    Enterprise enterprise =
        Enterprise.named("Harbour Light Trading Co., Ltd.")
            .registrationStatus(RegistrationStatus.ACTIVE)
            .legalForm(LegalForm.COMPANY)
            .unifiedSocialCreditCode("914403001922038216")
            .businessScope("import and export of goods")
            .office(Office.at("12 Shennan Road, Shenzhen"))
            .trade(Trade.inGoods().selfDeclares(true).foreignExchange(true))
            .document(Document.electronic("customs-registration-application").sealed())
            .build();
    QualificationAssessor assessor = QualificationAssessor.load(); // keep it, it is thread-safe
    Assessment answer = assessor.assess(enterprise, LocalDate.of(2026, 11, 23));

    out.println(answer.eligibility() + ", " + answer.standing());
    answer.next().ifPresent(next -> out.println("next: " + next.name() + ", " + next.authority()));
    for (MissingMaterial missing : answer.missingFor("customs-registration")) {
      out.println("missing: " + missing.message());
      out.println("source: " + missing.source());
    }
    // README: end
  }
}
