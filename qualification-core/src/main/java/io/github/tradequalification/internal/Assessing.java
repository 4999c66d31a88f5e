package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;
import java.util.List;

/** One assessment: facts in, stages run, conclusions settled between them, answer out. */
public final class Assessing {

  private Assessing() {}

  /**
   * Assesses a profile.
   *
   * @param lawbook the rules
   * @param language of the texts, one the packs have
   * @param asOf the day the assessment is made for
   * @param lawOf the day whose law applies
   */
  public static Assessment assess(
      Lawbook lawbook, String language, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Period period = lawbook.periodOf(lawOf);
    Texts texts = lawbook.texts(language);
    return period
        .rules()
        .run(
            session -> {
              Concluding concluding = new Concluding(period.outline(), session::insert);
              session.concludeWith(concluding);
              concluding.ledger.begin(period.said());
              Answer answer =
                  new Answer(period.outline(), texts, concluding.ledger, enterprise, asOf, lawOf);
              session.insertAll(
                  List.of(new Today(asOf), enterprise, enterprise.office(), enterprise.trade()));
              session.insertAll(enterprise.documents());
              session.insertAll(answer.records());
              session.insertAll(period.concepts());
              run(session, answer);
              return answer.assessment(lawbook.identities());
            });
  }

  private static void run(Session session, Answer answer) {
    session.run(Stage.CONCEPTS);
    session.run(Stage.CONDITIONS);
    for (ConditionSettling.Settled condition : answer.conditions()) {
      session.insert(condition.fact());
    }
    session.run(Stage.PROCEDURE);
    session.run(Stage.DOCUMENTS);
    session.insertAll(answer.steps());
    if (answer.next() != null) session.insert(answer.next());
    session.insertAll(answer.unknownCodes());
    session.run(Stage.ADVICE);
    session.tellOfLate();
  }
}
