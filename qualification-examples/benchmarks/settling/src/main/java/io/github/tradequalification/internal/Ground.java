package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Obsolete;
import java.time.LocalDate;

/** What a rule says of itself: its stage, its sentence and its source. Immutable. */
public final class Ground {

  final LawRule rule;

  private Ground(LawRule rule) {
    this.rule = rule;
  }

  /**
   * The ground of a rule.
   *
   * @param stage the stage it belongs to, as a {@code ruleflow-group} has it
   * @param name its sentence
   * @param source its source, with the grade where that is weak
   */
  public static Ground of(String stage, String name, String source) {
    return new Ground(
        new LawRule(
            name,
            "benchmark",
            Stage.of(stage).orElseThrow(),
            null,
            null,
            source,
            null,
            null,
            false));
  }

  /** The same with a text key of its own. */
  public Ground message(String key) {
    return new Ground(
        new LawRule(
            rule.name(),
            rule.pack(),
            rule.stage(),
            rule.from(),
            null,
            rule.source(),
            key,
            null,
            false));
  }

  /** The same with its first day in force. */
  public Ground from(String day) {
    return new Ground(
        new LawRule(
            rule.name(),
            rule.pack(),
            rule.stage(),
            LocalDate.parse(day),
            null,
            rule.source(),
            rule.message(),
            null,
            false));
  }

  public String name() {
    return rule.name();
  }

  public String source() {
    return rule.source();
  }

  /** The fact that a material may no longer be demanded since this rule is in force. */
  public Obsolete obsolete(String material) {
    return new Obsolete(material, rule.from(), rule.name(), rule.source());
  }
}
