package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.engine.RuleHead;
import io.github.tradequalification.rule.Always;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param name its sentence, unique over all packs
 * @param pack the id of its pack
 * @param stage when it fires
 * @param from the first day it is in force, null if always was
 * @param until the first day it no longer is, null if it has no end
 * @param source what it rests on, as it names it
 * @param grade how good that is, null if it does not say
 * @param message its text key, null for the usual one
 * @param replaces the name of the rule it replaces, null if none
 * @param general whether it looks at no profile: what it says once holds for every one
 * @param bound the names of its {@code $} variables, without the {@code $}
 */
record LawRule(
    String name,
    String pack,
    Stage stage,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String source,
    @Nullable Grade grade,
    @Nullable String message,
    @Nullable String replaces,
    boolean general,
    Set<String> bound) {

  /**
   * Reads what a rule says of itself.
   *
   * @throws RulePackException if it cannot be right
   */
  static LawRule of(String pack, RuleHead head) {
    return Objects.requireNonNull(of(pack, head, Problems.REFUSED));
  }

  /** The same, telling all that is wrong; null if the stage is. */
  static @Nullable LawRule of(String pack, RuleHead head, Problems problems) {
    Heading heading = new Heading(where(pack, head.name()), head, problems);
    heading.check();
    Stage stage = heading.stage();
    String source = heading.source();
    LocalDate from = heading.day("from");
    LocalDate until = heading.day("until");
    heading.checkOrder(from, until);
    Grade grade = heading.grade();
    if (stage == null) return null;
    return new LawRule(
        head.name(),
        pack,
        stage,
        from,
        until,
        source,
        grade,
        heading.text("message"),
        heading.text("replaces"),
        stage == Stage.OUTLINE || head.facts().contains(Always.class),
        head.bound());
  }

  /**
   * The same on other days; see {@link #from} and {@link #until}.
   *
   * @throws RulePackException if there is no day between them
   */
  LawRule inForce(@Nullable LocalDate begin, @Nullable LocalDate end) {
    if (begin != null && end != null && !begin.isBefore(end)) {
      Problems.REFUSED.add(Heading.neverInForce(where(), begin, end));
    }
    return new LawRule(
        name, pack, stage, begin, end, source, grade, message, replaces, general, bound);
  }

  /** The same with another ground. */
  LawRule restingOn(String other) {
    return new LawRule(
        name, pack, stage, from, until, other, grade, message, replaces, general, bound);
  }

  /** How a message about this rule begins. */
  String where() {
    return where(pack, name);
  }

  static String where(String pack, String name) {
    return "rule pack `%s`, rule `%s`: ".formatted(pack, name);
  }

  /** The days on which it begins and ends. */
  List<LocalDate> changes() {
    List<LocalDate> changes = new ArrayList<>();
    if (from != null) changes.add(from);
    if (until != null) changes.add(until);
    return changes;
  }

  boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  /** Whether there is a day on which both are in force. */
  boolean overlaps(LawRule other) {
    return begins(this, other) && begins(other, this);
  }

  /** Whether one begins before the other has ended. */
  private static boolean begins(LawRule one, LawRule other) {
    return one.from == null || other.until == null || one.from.isBefore(other.until);
  }
}
