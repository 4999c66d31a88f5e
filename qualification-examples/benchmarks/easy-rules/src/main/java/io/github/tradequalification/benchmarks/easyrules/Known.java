package io.github.tradequalification.benchmarks.easyrules;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Step;
import io.github.tradequalification.china.Bearers;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.scope.BusinessScope;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Obsolete;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;

/** The facts by their names, and their types. */
final class Known {

  static final String SPEAKER = "speaker";
  static final String TODAY = "today";
  static final String ENTERPRISE = "enterprise";
  static final String SCOPE = "scope";
  static final String CODE = "code";
  static final String OPERATOR_PAPER = "operatorPaper";
  static final String FILING_WAIVED = "filingWaived";
  static final String BEARERS = "bearers";
  static final String DETAILS = "details";
  static final String OBSOLETE = "obsolete";
  static final String FITTING_CODES = "fittingCodes";
  static final String OUTCOMES = "outcomes";
  static final String RECORDS = "records";
  static final String RECORD = "record";
  static final String PAPER = "paper";
  static final String PROPERTY = "property";
  static final String STEPS = "steps";
  static final String NEXT = "next";
  static final String UNKNOWN_CODE = "unknownCode";

  private Known() {}

  static Speaker speaker(Facts facts) {
    return facts.get(SPEAKER);
  }

  /**
   * Where the firing rule writes down what it concludes.
   *
   * @param shown names and values in turn, to be shown with it
   */
  static Conclusions conclude(Facts facts, Object... shown) {
    return speaker(facts).conclude(shown);
  }

  static LocalDate today(Facts facts) {
    return facts.get(TODAY);
  }

  static Enterprise enterprise(Facts facts) {
    return facts.get(ENTERPRISE);
  }

  /** Null if the text is not known. */
  static BusinessScope scope(Facts facts) {
    return facts.get(SCOPE);
  }

  /** Null if there is none. */
  static CreditCode code(Facts facts) {
    return facts.get(CODE);
  }

  static String[] operatorPaper(Facts facts) {
    return facts.get(OPERATOR_PAPER);
  }

  /** Whose names a personal paper may bear, by its material. */
  static Map<String, Bearers> bearers(Facts facts) {
    return facts.get(BEARERS);
  }

  /** What papers may state of the enterprise. */
  static Map<String, String> details(Facts facts) {
    return facts.get(DETAILS);
  }

  /** What may no longer be demanded, by its material. */
  static Map<String, Obsolete> obsolete(Facts facts) {
    return facts.get(OBSOLETE);
  }

  /** What credit codes begin with, by legal form. */
  static Map<LegalForm, String> fittingCodes(Facts facts) {
    return facts.get(FITTING_CODES);
  }

  /** How the conditions were settled, by their codes. */
  static Map<String, Outcome> outcomes(Facts facts) {
    return facts.get(OUTCOMES);
  }

  static List<CompletedStep> records(Facts facts) {
    return facts.get(RECORDS);
  }

  static CompletedStep record(Facts facts) {
    return facts.get(RECORD);
  }

  static Document paper(Facts facts) {
    return facts.get(PAPER);
  }

  /** Which detail a paper states. */
  static String property(Facts facts) {
    return facts.get(PROPERTY);
  }

  static Map<String, Step> steps(Facts facts) {
    return facts.get(STEPS);
  }

  /** Null if there is none. */
  static NextStep next(Facts facts) {
    return facts.get(NEXT);
  }

  static UnknownCode unknownCode(Facts facts) {
    return facts.get(UNKNOWN_CODE);
  }
}
