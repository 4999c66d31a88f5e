package io.github.tradequalification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer says of a code what it says, and why it does not say something else. Immutable.
 * Texts of rules are as their packs write them; what is worded is in the language asked for.
 *
 * @param code what was asked about: a step, a condition, a note, a material, or a fact of the
 *     profile by its path
 * @param name what it is called; the code itself if it has no name
 * @param answer the answer that is explained
 * @param rules every rule of all packs that names the code in what it concludes: first those that
 *     concluded, then those that did not, by standing, pack, file and line
 * @param unindexed the ids of packs that were built without an index; of their rules only those are
 *     here that the answer names for the code
 */
public record Explanation(
    String code, String name, Assessment answer, List<Rule> rules, List<String> unindexed)
    implements Serializable {

  /** What became of a rule. */
  public enum Standing {
    /** It applied, and concluded. A conclusion may still be beaten by that of another rule. */
    CONCLUDED,
    /** It is in force, and did not apply. */
    SILENT,
    /** Another rule is in its place. */
    REPLACED,
    /** It is not in force on the day whose law applies. */
    NOT_IN_FORCE
  }

  /** Why a rule did not apply. */
  public enum Reason {
    /** There is no fact of the type it looks for. */
    NO_FACT,
    /** What it tests was false. */
    FAILED,
    /** There is a fact that must not be there. */
    FOUND,
    /** It looks for something in a way that cannot be told. */
    UNTOLD
  }

  /**
   * Where something is written.
   *
   * @param file its path from the root of the pack's jar
   * @param line from 1
   * @param column from 1
   */
  public record Place(String file, int line, int column) implements Serializable {}

  /**
   * The first part of a rule that stopped it.
   *
   * @param text what was tested, or what it looked for
   * @param place where that is written, null if its pack has no index
   * @param seen what was looked at, of each fact that got as far; at most ten that differ. Values
   *     are plain, as {@link Finding#observed}; those of {@code $} variables stand under their
   *     names, those of facts under type and property, as {@code Enterprise.legalForm}
   */
  public record Obstacle(
      Reason reason, String text, @Nullable Place place, List<Map<String, @Nullable Object>> seen)
      implements Serializable {

    /** Copies what was seen, as plain values. */
    public Obstacle {
      seen = plain(seen);
    }

    /** Without what was seen, which may be secret. */
    @Override
    public String toString() {
      return "Obstacle[reason=%s, text=%s, place=%s]".formatted(reason, text, place);
    }
  }

  /**
   * A rule that names the code.
   *
   * @param name its name
   * @param pack the id of its pack
   * @param stage its stage, as the rule writes it
   * @param place where it begins, null if its pack has no index
   * @param standing what became of it
   * @param says its statements that name the code; empty if its pack has no index
   * @param sources what it rests on
   * @param values what it bound and looked at, each time it applied, written as those of {@link
   *     Obstacle#seen}; empty if it did not, or looks at nothing that can be shown
   * @param from the first day it is in force, null if it always was
   * @param until the first day it no longer is, null if it has no end
   * @param replacedBy the name of the rule in its place, null if there is none
   * @param obstacle what stopped it, null if it concluded or is not in force
   */
  public record Rule(
      String name,
      String pack,
      String stage,
      @Nullable Place place,
      Standing standing,
      List<String> says,
      List<Source> sources,
      List<Map<String, @Nullable Object>> values,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String replacedBy,
      @Nullable Obstacle obstacle)
      implements Serializable {

    /** Copies the lists, and the values as plain ones. */
    public Rule {
      says = List.copyOf(says);
      sources = List.copyOf(sources);
      values = plain(values);
    }

    /** Without values, which may be secret. */
    @Override
    public String toString() {
      return "Rule[name=%s, pack=%s, place=%s, standing=%s, obstacle=%s]"
          .formatted(name, pack, place, standing, obstacle);
    }
  }

  /** Copies the lists. */
  public Explanation {
    rules = List.copyOf(rules);
    unindexed = List.copyOf(unindexed);
  }

  /** The rules that concluded. */
  public List<Rule> concluded() {
    return rules.stream().filter(rule -> rule.standing() == Standing.CONCLUDED).toList();
  }

  /** The rules that did not. */
  public List<Rule> others() {
    return rules.stream().filter(rule -> rule.standing() != Standing.CONCLUDED).toList();
  }

  private static List<Map<String, @Nullable Object>> plain(
      List<Map<String, @Nullable Object>> all) {
    List<Map<String, @Nullable Object>> plain = new ArrayList<>(all.size());
    for (Map<String, @Nullable Object> each : all) plain.add(PlainValues.of(each));
    return List.copyOf(plain);
  }
}
