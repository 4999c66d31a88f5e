package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Conclusions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outline of a day, said by rules as they are written. Not thread-safe. */
public final class WrittenOutline {

  /**
   * A step.
   *
   * @param authority the key of its authority, null if it has none
   * @param follows the steps it waits for
   * @param told the verbs of what is told of it when it is taken: where to go, and what one has
   *     afterwards
   */
  public record Step(
      String code,
      int order,
      boolean filing,
      @Nullable String authority,
      boolean needsEveryCondition,
      Set<String> follows,
      Set<String> told) {}

  /**
   * A condition.
   *
   * @param decides whether it decides about eligibility
   */
  public record Condition(String code, int order, boolean decides) {}

  /**
   * All that was said.
   *
   * @param problems what it would be refused for, by code
   * @param textKeys of all texts that may be shown of it
   */
  public record Settled(
      List<Step> steps,
      List<Condition> conditions,
      List<Problem> problems,
      List<String> textKeys) {}

  private final OutlineWriter writer;

  WrittenOutline(Map<String, LawRule> rules, ProfileFacts facts) {
    writer = new OutlineWriter(rules, facts, fact -> {});
  }

  /**
   * Takes what a rule concludes next.
   *
   * @return refuses with a {@link io.github.tradequalification.RulePackException} what contradicts
   *     something said before
   */
  public Conclusions of(String rule) {
    writer.fires(rule, Map::of);
    return writer;
  }

  /** What came of it. */
  public Settled settled() {
    List<Problem> problems = new ArrayList<>();
    Outline outline = writer.outline(problems::add);
    return new Settled(
        outline.steps().stream().map(WrittenOutline::step).toList(),
        outline.conditions().stream()
            .map(each -> new Condition(each.code(), each.order(), each.decides()))
            .toList(),
        List.copyOf(problems),
        outline.textKeys());
  }

  private static Step step(Outline.StepLaw step) {
    return new Step(
        step.code(),
        step.order(),
        step.filing(),
        step.authority(),
        step.needsEveryCondition(),
        step.follows(),
        told(step));
  }

  private static Set<String> told(Outline.StepLaw step) {
    Set<String> told = new HashSet<>();
    if (step.channel() != null) told.add("channel");
    if (step.result() != null) told.add("result");
    return told;
  }
}
