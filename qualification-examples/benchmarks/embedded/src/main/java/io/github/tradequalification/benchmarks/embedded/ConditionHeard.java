package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.rule.Conclusions.ConditionTerms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What rules state of a condition. Its place is that of its code. */
final class ConditionHeard implements ConditionTerms {

  final Set<String> restsOn = new TreeSet<>();
  final Set<String> observed = new TreeSet<>();
  Weight weight;

  /** The rule that gives it its weight. */
  RuleHead rule;

  private final Supplier<RuleHead> speaker;

  ConditionHeard(Supplier<RuleHead> speaker) {
    this.speaker = speaker;
  }

  @Override
  public ConditionTerms order(int place) {
    return this;
  }

  @Override
  public ConditionTerms bindsByLaw() {
    return weighs(Weight.LAW);
  }

  @Override
  public ConditionTerms bindsInPractice() {
    return weighs(Weight.PRACTICE);
  }

  @Override
  public ConditionTerms isAdvice() {
    return weighs(Weight.ADVICE);
  }

  private ConditionTerms weighs(Weight given) {
    weight = given;
    rule = speaker.get();
    return this;
  }

  @Override
  public ConditionTerms restsOn(String... facts) {
    restsOn.addAll(List.of(facts));
    return looksAt(facts);
  }

  @Override
  public ConditionTerms looksAt(String... facts) {
    observed.addAll(List.of(facts));
    return this;
  }
}
