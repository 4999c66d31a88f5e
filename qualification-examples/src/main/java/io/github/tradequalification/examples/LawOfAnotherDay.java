package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Trade;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The same enterprise on the same day, under the law of other days and in another language. */
public final class LawOfAnotherDay {

  private LawOfAnotherDay() {}

  /**
   * Prints the next step under each law.
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
            .office(Office.at("12 Shennan Road, Shenzhen").region("440300"))
            .trade(Trade.inGoods().selfDeclares(true).foreignExchange(true))
            .build();
    LocalDate asOf = LocalDate.of(2026, 11, 23);
    QualificationAssessor english = QualificationAssessor.load();
    QualificationAssessor chinese = english.in(Locale.SIMPLIFIED_CHINESE);

    for (LocalDate day : List.of(LocalDate.of(2022, 12, 29), LocalDate.of(2022, 12, 30))) {
      Assessment answer = english.underLawOf(day).assess(enterprise, asOf);
      out.println(answer.lawOf() + " " + answer.eligibility() + ", " + answer.standing());
      out.println("  next: " + answer.next().map(NextStep::name).orElse("nothing"));
      Assessment same = chinese.underLawOf(day).assess(enterprise, asOf);
      out.println("  下一步：" + same.next().map(NextStep::name).orElse("无"));
    }
    out.println("The law changed on " + english.lawChanges().size() + " days.");
  }
}
