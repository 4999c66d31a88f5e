package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.internal.AssessmentRun;
import io.github.tradequalification.internal.Lawbook;
import java.util.Set;

/**
 * A case with what came of it by the rules as they are written. Immutable.
 *
 * @param lawCase the case
 * @param answer the answer to it
 * @param fired the rules that fired; of those that look at no profile none
 */
record Trial(LawCase lawCase, Assessment answer, Set<String> fired) {

  /** The answer by other rules. */
  Assessment answerBy(Lawbook law) {
    return AssessmentRun.assess(
        law,
        Lawbook.languageOf(lawCase.language()),
        lawCase.enterprise(),
        lawCase.asOf(),
        lawCase.lawOf());
  }
}
