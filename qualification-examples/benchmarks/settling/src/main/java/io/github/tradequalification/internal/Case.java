package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Step;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One assessment between the runs of an engine: takes what rules conclude, and settles it as the
 * library does. Not thread-safe.
 */
public final class Case {

  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final Concluding concluding;
  private final Answer answer;

  Case(SettledLaw law, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.concluding = new Concluding(law.outline, fact -> {});
    this.answer = new Answer(law.outline, law.texts, concluding.ledger, enterprise, asOf, lawOf);
  }

  public Enterprise enterprise() {
    return enterprise;
  }

  /** The records of completed steps that count. */
  public List<CompletedStep> records() {
    return answer.records();
  }

  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Where a rule writes down what it concludes.
   *
   * @param shown names and values in turn, to be shown with a verdict or a note; a null is left out
   */
  public Conclusions by(Ground ground, Object... shown) {
    concluding.speaks(ground.rule, () -> values(shown));
    return concluding;
  }

  private static Map<String, Object> values(Object... shown) {
    Map<String, Object> values = new TreeMap<>();
    for (int i = 0; i < shown.length; i += 2) {
      if (shown[i + 1] != null) values.put((String) shown[i], shown[i + 1]);
    }
    return values;
  }

  /** Settles the conditions, after the rules of the stage conditions. */
  public List<Condition> settleConditions() {
    return answer.conditions().stream().map(ConditionSettling.Settled::fact).toList();
  }

  /** Settles the steps, after the rules of the stages procedure and documents. */
  public List<Step> settleSteps() {
    return answer.steps();
  }

  /** The next step, null if there is none. */
  public NextStep next() {
    return answer.next();
  }

  /** The codes of the profile for which there is no name. */
  public List<UnknownCode> unknownCodes() {
    return List.copyOf(answer.unknownCodes());
  }

  /** The answer, after the rules of the stage advice. */
  public Assessment answer() {
    return answer.assessment(List.of());
  }
}
