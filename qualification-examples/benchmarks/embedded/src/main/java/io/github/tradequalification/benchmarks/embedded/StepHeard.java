package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.WorkingDays;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Goal;
import io.github.tradequalification.benchmarks.settling.Settling;
import io.github.tradequalification.benchmarks.settling.Stage;
import io.github.tradequalification.benchmarks.settling.Texts;
import io.github.tradequalification.rule.Conclusions.StepTerms;

/** What rules state of a step. Its place is that of its code. */
final class StepHeard implements StepTerms {

  int needs;
  int follows;
  boolean electronicCopies;
  private final Stage stage;
  private boolean filing = true;
  private String authority;
  private String channel;
  private String result;
  private WorkingDays workingDays;

  StepHeard(Stage stage) {
    this.stage = stage;
  }

  Goal goal(Texts texts) {
    return filing
        ? Goal.filing(texts, stage, authority, channel, workingDays, result)
        : Goal.preparation(texts, stage);
  }

  @Override
  public StepTerms order(int place) {
    return this;
  }

  @Override
  public StepTerms isNoFiling() {
    filing = false;
    return this;
  }

  @Override
  public StepTerms needs(String... conditions) {
    for (String condition : conditions) needs |= Concern.of(condition).bit;
    return this;
  }

  @Override
  public StepTerms needsEveryCondition() {
    needs = Settling.EVERY_CONDITION;
    return this;
  }

  @Override
  public StepTerms follows(String step) {
    follows |= Stage.of(step).bit;
    return this;
  }

  @Override
  public StepTerms acceptsElectronicCopies() {
    electronicCopies = true;
    return this;
  }

  @Override
  public StepTerms authority(String key) {
    authority = key;
    return this;
  }

  @Override
  public StepTerms channel(String key) {
    channel = key;
    return this;
  }

  @Override
  public StepTerms result(String key) {
    result = key;
    return this;
  }

  @Override
  public StepTerms workingDays(int fewest, int most) {
    workingDays = new WorkingDays(fewest, most);
    return this;
  }
}
