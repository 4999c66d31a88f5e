package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Question;
import io.github.tradequalification.Trade;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A row of another system as a profile: a column that is null is not known, and never false. */
public final class FromCrmRow {

  private FromCrmRow() {}

  /**
   * Prints what is still to be asked of the enterprise in a row.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    Map<String, String> row = new HashMap<>();
    row.put("ACCOUNT_NAME", "海光贸易有限公司");
    row.put("LEGAL_FORM", "有限责任公司");
    row.put("CREDIT_CODE", "914403001922038216");
    row.put("SCOPE", "货物进出口");
    row.put("ADDRESS", null);
    row.put("HAS_BROKER", "N");
    row.put("PAYS_ABROAD", null);
    row.put("CUSTOMS_FILED_ON", "2020-03-02");
    QualificationAssessor assessor = QualificationAssessor.load();
    Assessment answer = assessor.assess(profile(row), LocalDate.of(2026, 11, 23));

    out.println(answer.eligibility() + ", " + answer.standing());
    for (Question question : answer.questions()) {
      out.println("Ask for: " + assessor.nameOf(question.fact()));
    }
  }

  static Enterprise profile(Map<String, String> row) {
    Enterprise.Builder profile =
        Enterprise.named(row.get("ACCOUNT_NAME"))
            .unifiedSocialCreditCode(row.get("CREDIT_CODE"))
            .businessScope(row.get("SCOPE"))
            .office(Office.at(row.get("ADDRESS")));
    if ("有限责任公司".equals(row.get("LEGAL_FORM"))) profile.legalForm(LegalForm.COMPANY);
    Boolean broker = answer(row.get("HAS_BROKER"));
    profile.trade(
        Trade.inGoods()
            .selfDeclares(broker == null ? null : !broker)
            .foreignExchange(answer(row.get("PAYS_ABROAD"))));
    String filed = row.get("CUSTOMS_FILED_ON");
    if (filed != null) {
      profile.completedStep(CompletedStep.of("customs-registration", LocalDate.parse(filed)));
    }
    return profile.build();
  }

  private static Boolean answer(String column) {
    if ("Y".equals(column)) return true;
    return "N".equals(column) ? false : null;
  }
}
