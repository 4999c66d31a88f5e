package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.engine.RuleHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule otherwise than its pack has it, to try what notices that. Immutable. */
public sealed interface LawChange {

  /** The name of the rule. */
  String rule();

  /** There is no such rule. */
  record Dropped(String rule) implements LawChange {}

  /**
   * It is in force on other days.
   *
   * @param from the first of them, null if it always was
   * @param until the first day it no longer is, null if it has no end
   */
  record InForce(String rule, @Nullable LocalDate from, @Nullable LocalDate until)
      implements LawChange {}

  /**
   * It rests on something else.
   *
   * @param source as a rule names it
   */
  record Resting(String rule, String source) implements LawChange {}

  /**
   * It looks for something else, or concludes something else.
   *
   * @param there where the other one is taken from
   * @param nameThere what it is called there
   */
  record Rewritten(String rule, CompiledRules there, String nameThere) implements LawChange {}

  /** A pack with this change, itself if it has no such rule. */
  default Pack in(Pack pack) {
    List<LawRule> rules = new ArrayList<>();
    CompiledRules compiled = pack.compiled();
    for (LawRule each : pack.rules()) {
      if (!each.name().equals(rule())) {
        rules.add(each);
        continue;
      }
      if (this instanceof InForce days) rules.add(each.inForce(days.from(), days.until()));
      if (this instanceof Resting other) rules.add(each.restingOn(other.source()));
      if (this instanceof Rewritten other) {
        compiled = compiled.with(other.rule(), other.there(), other.nameThere());
        rules.add(LawRule.of(pack.id(), headOf(compiled)));
      }
    }
    return new Pack(
        pack.folder(),
        pack.id(),
        pack.version(),
        pack.title(),
        pack.firstDay(),
        pack.sourcesChecked(),
        pack.digest(),
        compiled,
        List.copyOf(rules),
        pack.facts(),
        pack.texts(),
        pack.sources());
  }

  private RuleHead headOf(CompiledRules compiled) {
    for (RuleHead head : compiled.heads()) if (head.name().equals(rule())) return head;
    throw new IllegalArgumentException(rule());
  }

  /** Whether no rule says anything else about its days and what it rests on. */
  default boolean leavesSources() {
    return this instanceof Rewritten;
  }
}
