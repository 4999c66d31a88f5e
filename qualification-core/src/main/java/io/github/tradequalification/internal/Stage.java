package io.github.tradequalification.internal;

import static java.util.Map.entry;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.Trade;
import io.github.tradequalification.rule.Always;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.Fact;
import io.github.tradequalification.rule.NextStep;
import io.github.tradequalification.rule.Obsolete;
import io.github.tradequalification.rule.Step;
import io.github.tradequalification.rule.Today;
import io.github.tradequalification.rule.UnknownCode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stages in the order they run: a rule may negate only what an earlier one derived. */
enum Stage {
  OUTLINE,
  CONCEPTS,
  CONDITIONS,
  PROCEDURE,
  DOCUMENTS,
  ADVICE;

  /** The stages in which a profile can be looked at. */
  static final Set<Stage> PROFILED = EnumSet.range(CONCEPTS, ADVICE);

  /** The facts of which every assessment has one, whatever is known. */
  static final Set<Class<?>> SINGLE =
      Set.of(Always.class, Today.class, Enterprise.class, Office.class, Trade.class);

  private static final Map<String, Stage> BY_GROUP = new LinkedHashMap<>();

  static {
    for (Stage stage : values()) BY_GROUP.put(stage.group, stage);
  }

  private static final List<String> GROUPS = List.copyOf(BY_GROUP.keySet());

  private final String group = name().toLowerCase(Locale.ROOT);

  /** Where the types of facts of this library lie, beside others that are no facts. */
  private static final Set<String> OURS =
      Set.of(Enterprise.class.getPackageName(), Condition.class.getPackageName());

  /**
   * The stage from which on a fact of this library is there; {@link Always} and facts of a pack may
   * be there at any time.
   */
  private static final Map<Class<?>, Stage> FIRST =
      Map.ofEntries(
          entry(Always.class, OUTLINE),
          entry(Today.class, CONCEPTS),
          entry(Enterprise.class, CONCEPTS),
          entry(Office.class, CONCEPTS),
          entry(Trade.class, CONCEPTS),
          entry(Document.class, CONCEPTS),
          entry(CompletedStep.class, CONCEPTS),
          entry(Fact.class, CONCEPTS),
          entry(Obsolete.class, CONCEPTS),
          entry(Condition.class, PROCEDURE),
          entry(Step.class, ADVICE),
          entry(NextStep.class, ADVICE),
          entry(UnknownCode.class, ADVICE));

  /** As a rule writes it for its {@code ruleflow-group}. */
  String group() {
    return group;
  }

  /** Whether there can be a fact of this type: one of this library's has its first stage. */
  boolean has(Class<?> fact) {
    boolean ours = OURS.contains(fact.getPackageName());
    Stage first = FIRST.get(fact);
    return first == null ? !ours : compareTo(first) >= 0;
  }

  /** The types of facts of this library. */
  static Set<Class<?>> facts() {
    return FIRST.keySet();
  }

  static Optional<Stage> of(String group) {
    return Optional.ofNullable(BY_GROUP.get(group));
  }

  /** In their order. */
  static List<String> groups() {
    return GROUPS;
  }

  static String all() {
    return String.join(", ", GROUPS);
  }
}
