package io.github.tradequalification.internal;

import io.github.tradequalification.WorkingDays;
import io.github.tradequalification.rule.Conclusions.StepTerms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is stated of a step. */
final class StepDraft extends OutlineTerms implements StepTerms {

  private final Set<String> needs = new LinkedHashSet<>();
  private final Set<String> follows = new LinkedHashSet<>();
  private final Set<String> mends = new LinkedHashSet<>();
  private boolean filing = true;
  private boolean needsEveryCondition;
  private boolean electronicCopies;

  StepDraft(String code, LawRule speaker) {
    super("step", code, speaker);
  }

  @Override
  public StepTerms order(int place) {
    state("order", place);
    return this;
  }

  @Override
  public StepTerms isNoFiling() {
    filing = false;
    return this;
  }

  @Override
  public StepTerms needs(String... conditions) {
    needs.addAll(List.of(conditions));
    return this;
  }

  @Override
  public StepTerms needsEveryCondition() {
    needsEveryCondition = true;
    return this;
  }

  @Override
  public StepTerms follows(String step) {
    follows.add(step);
    return this;
  }

  @Override
  public StepTerms mends(String... conditions) {
    mends.addAll(List.of(conditions));
    return this;
  }

  @Override
  public StepTerms acceptsElectronicCopies() {
    electronicCopies = true;
    return this;
  }

  @Override
  public StepTerms authority(String key) {
    state("authority", key);
    return this;
  }

  @Override
  public StepTerms channel(String key) {
    state("channel", key);
    return this;
  }

  @Override
  public StepTerms result(String key) {
    state("result", key);
    return this;
  }

  @Override
  public StepTerms workingDays(int fewest, int most) {
    state("workingDays", new WorkingDays(fewest, most));
    return this;
  }

  @Override
  public StepTerms statutoryWorkingDays(int most) {
    state("statutoryWorkingDays", most);
    return this;
  }

  @Override
  public StepTerms fee(String key) {
    state("fee", key);
    return this;
  }

  @Override
  public StepTerms withinDays(int days) {
    state("withinDays", days);
    return this;
  }

  Outline.StepLaw settled(Problems problems) {
    return new Outline.StepLaw(
        code,
        required("order", Integer.class, 0, problems),
        filing,
        Set.copyOf(needs),
        needsEveryCondition,
        Set.copyOf(follows),
        Set.copyOf(mends),
        electronicCopies,
        get("authority", String.class),
        get("channel", String.class),
        get("result", String.class),
        get("workingDays", WorkingDays.class),
        get("statutoryWorkingDays", Integer.class),
        get("fee", String.class),
        get("withinDays", Integer.class),
        ruleOf("order"));
  }
}
