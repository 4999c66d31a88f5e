package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.rule.Conclusions.ConditionTerms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is stated of a condition. */
final class ConditionDraft extends OutlineTerms implements ConditionTerms {

  private final Set<String> restsOn = new LinkedHashSet<>();
  private final Set<String> looksAt = new LinkedHashSet<>();

  ConditionDraft(String code, LawRule speaker) {
    super("condition", code, speaker);
  }

  @Override
  public ConditionTerms order(int place) {
    state("order", place);
    return this;
  }

  @Override
  public ConditionTerms bindsByLaw() {
    state("weight", Weight.LAW);
    return this;
  }

  @Override
  public ConditionTerms bindsInPractice() {
    state("weight", Weight.PRACTICE);
    return this;
  }

  @Override
  public ConditionTerms isAdvice() {
    state("weight", Weight.ADVICE);
    return this;
  }

  @Override
  public ConditionTerms restsOn(String... facts) {
    restsOn.addAll(List.of(facts));
    return this;
  }

  @Override
  public ConditionTerms looksAt(String... facts) {
    looksAt.addAll(List.of(facts));
    return this;
  }

  @Override
  public ConditionTerms onlyFor(String step) {
    state("onlyFor", step);
    return this;
  }

  Outline.ConditionLaw settled(Problems problems) {
    Set<String> observed = new TreeSet<>(restsOn);
    observed.addAll(looksAt);
    return new Outline.ConditionLaw(
        code,
        required("order", Integer.class, 0, problems),
        required("weight", Weight.class, Weight.ADVICE, problems),
        List.copyOf(new TreeSet<>(restsOn)),
        List.copyOf(observed),
        get("onlyFor", String.class),
        ruleOf("weight"));
  }
}
