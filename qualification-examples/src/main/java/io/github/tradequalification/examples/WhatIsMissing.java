package io.github.tradequalification.examples;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Question;
import io.github.tradequalification.Step;
import java.io.PrintStream;
import java.time.LocalDate;

/** How each step stands, which papers it lacks and why, and what to ask the enterprise. */
public final class WhatIsMissing {

  private WhatIsMissing() {}

  /**
   * Prints what is missing.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    String name = "Harbour Light Trading Co., Ltd.";
    Enterprise enterprise =
        Enterprise.named(name)
            .registrationStatus(RegistrationStatus.ACTIVE)
            .legalForm(LegalForm.COMPANY)
            .unifiedSocialCreditCode("914403001922038216")
            .businessScope("import and export of goods")
            .document(Document.original("business-licence").legible().holder(name))
            .document(Document.copy("business-licence").legible().sealed(false).holder(name))
            .document(Document.original("customs-registration-application").legible().sealed())
            .build();
    QualificationAssessor assessor = QualificationAssessor.load();
    Assessment answer = assessor.assess(enterprise, LocalDate.of(2026, 11, 23));

    for (Step step : answer.steps()) {
      out.println(step.name() + ": " + step.status());
      for (MissingMaterial missing : answer.missingFor(step.step())) {
        out.println("  " + missing.message() + " " + missing.reasons());
      }
    }
    for (Question question : answer.questions()) {
      out.println("Ask for: " + assessor.nameOf(question.fact()));
    }
  }
}
