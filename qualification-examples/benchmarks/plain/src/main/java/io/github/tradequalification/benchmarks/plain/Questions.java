package io.github.tradequalification.benchmarks.plain;

import static io.github.tradequalification.benchmarks.settling.Stage.CUSTOMS_REGISTRATION;
import static io.github.tradequalification.benchmarks.settling.Stage.ELECTRONIC_PORT_CARD;
import static io.github.tradequalification.benchmarks.settling.Stage.FOREIGN_EXCHANGE_DIRECTORY;
import static io.github.tradequalification.benchmarks.settling.Stage.FOREIGN_TRADE_OPERATOR_FILING;
import static io.github.tradequalification.benchmarks.settling.Stage.PREPARATION;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Question;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The facts to ask for. */
final class Questions {

  private static final Comparator<Question> MOST_FIRST =
      Comparator.comparingInt(question -> -question.decides().size());

  private Questions() {}

  static List<Question> of(Assessing assessing) {
    Enterprise enterprise = assessing.facts().enterprise;
    Law law = assessing.law();
    List<Question> questions = new ArrayList<>();

    condition(questions, assessing, "businessScope", Concern.BUSINESS_SCOPE);
    if (enterprise.foreignInvested() == null) {
      decides(questions, "foreignInvested", assessing, law.approvalFiled);
    }
    if (enterprise.legalForm() == LegalForm.BRANCH) {
      condition(questions, assessing, "headOfficeFiled", Concern.LEGAL_FORM);
    } else if (enterprise.legalForm() == null) {
      condition(questions, assessing, "legalForm", Concern.LEGAL_FORM);
    }
    condition(questions, assessing, "office.address", Concern.OFFICE_ADDRESS);
    if (enterprise.office().region() == null
        && law.regionDecides
        && !assessing.facts().institution) {
      step(questions, assessing, "office.region", PREPARATION);
    }
    if (enterprise.office().zone() == null && law.zonesWaived && law.filing) {
      decides(questions, "office.zone", assessing, true);
    }
    condition(questions, assessing, "registrationStatus", Concern.LAWFUL_REGISTRATION);
    if (enterprise.trade().foreignExchange() == null) {
      step(questions, assessing, "trade.foreignExchange", FOREIGN_EXCHANGE_DIRECTORY);
    }
    if (enterprise.trade().selfDeclares() == null) {
      step(questions, assessing, "trade.selfDeclares", ELECTRONIC_PORT_CARD);
    }
    condition(questions, assessing, "unifiedSocialCreditCode", Concern.CREDIT_CODE);

    if (questions.size() > 1) questions.sort(MOST_FIRST);
    return questions;
  }

  private static void condition(
      List<Question> questions, Assessing assessing, String fact, Concern concern) {
    if (assessing.unknown(concern)) ask(questions, assessing, fact, List.of(concern.code));
  }

  private static void step(
      List<Question> questions, Assessing assessing, String fact, Stage stage) {
    if (assessing.ahead(stage)) ask(questions, assessing, fact, List.of(stage.code));
  }

  /** Of a fact that decides about the filing, and about the operator's paper of later steps. */
  private static void decides(
      List<Question> questions, String fact, Assessing assessing, boolean filing) {
    Law law = assessing.law();
    boolean waived = assessing.facts().waived();
    List<String> steps = new ArrayList<>(3);
    if (filing && assessing.ahead(FOREIGN_TRADE_OPERATOR_FILING)) {
      steps.add(FOREIGN_TRADE_OPERATOR_FILING.code);
    }
    if (law.customsAskForOperator && !waived && assessing.ahead(CUSTOMS_REGISTRATION)) {
      steps.add(CUSTOMS_REGISTRATION.code);
    }
    if (law.directoryAsksForOperator && !waived && assessing.ahead(FOREIGN_EXCHANGE_DIRECTORY)) {
      steps.add(FOREIGN_EXCHANGE_DIRECTORY.code);
    }
    if (!steps.isEmpty()) ask(questions, assessing, fact, steps);
  }

  private static void ask(
      List<Question> questions, Assessing assessing, String fact, List<String> decides) {
    questions.add(new Question(fact, decides, assessing.law().nameOfFact(fact)));
  }
}
