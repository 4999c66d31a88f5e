package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.engine.RuleHead;
import io.github.tradequalification.rule.Always;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final List<String> ANNOTATIONS =
      List.of("source", "grade", "from", "until", "message", "replaces");

  /** Drools reads an invalid byte as this, and would load the rule under a name nobody wrote. */
  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  /** Reads what a rule says of itself. */
  static LawRule of(String pack, RuleHead head) {
    String name = head.name();
    Map<String, Object> annotations = head.annotations();
    List<Class<?>> facts = head.facts();
    String where = where(pack, name);
    if (name.indexOf(REPLACEMENT_CHARACTER) >= 0) {
      throw new RulePackException(
          where
              + "the name holds a replacement character; build the pack with UTF-8,"
              + " as with `-Dfile.encoding=UTF-8` in `.mvn/jvm.config`");
    }
    for (String annotation : annotations.keySet()) {
      if (!ANNOTATIONS.contains(annotation)) {
        throw new RulePackException(
            where
                + "unknown annotation @%s; there are @%s"
                    .formatted(annotation, String.join(", @", ANNOTATIONS)));
      }
    }
    Stage stage = stage(where, head.group());
    checkFacts(where, stage, facts);
    String source = text(annotations, "source");
    if (source == null) {
      throw noSource(where);
    }
    LocalDate from = day(where, annotations, "from");
    LocalDate until = day(where, annotations, "until");
    if (from != null && until != null && !from.isBefore(until)) {
      throw neverInForce(where, from, until);
    }
    return new LawRule(
        name,
        pack,
        stage,
        from,
        until,
        source,
        grade(where, text(annotations, "grade")),
        text(annotations, "message"),
        text(annotations, "replaces"),
        stage == Stage.OUTLINE || facts.contains(Always.class),
        head.bound());
  }

  private static RulePackException neverInForce(String where, LocalDate from, LocalDate until) {
    return new RulePackException(
        where
            + "never in force; its @from `%s` must lie before its @until `%s`"
                .formatted(from, until));
  }

  private static Stage stage(String where, @Nullable String group) {
    if (group == null || group.isEmpty()) {
      throw new RulePackException(
          where + "no stage; give it a ruleflow-group, one of " + Stage.all());
    }
    Optional<Stage> stage = Stage.of(group);
    if (stage.isEmpty()) {
      throw new RulePackException(
          where
              + "unknown stage `%s`; its ruleflow-group must be one of %s"
                  .formatted(group, Stage.all()));
    }
    return stage.get();
  }

  /**
   * A rule that waits for a fact its stage does not have would never fire, and one that says for
   * every profile what depends on one would say it of the wrong ones.
   */
  private static void checkFacts(String where, Stage stage, List<Class<?>> facts) {
    for (Class<?> fact : facts) {
      if (!stage.has(fact)) {
        throw new RulePackException(
            where
                + "there is no %s() in the stage %s; match another fact, or choose another stage"
                    .formatted(fact.getSimpleName(), stage.group()));
      }
    }
    boolean mixed = facts.contains(Always.class) && facts.size() > 1;
    if (mixed && stage != Stage.OUTLINE) {
      throw new RulePackException(
          where
              + "Always() must be the only fact of a rule in the stage %s; match Enterprise() instead"
                  .formatted(stage.group()));
    }
  }

  /** What is said of a rule that rests on nothing. */
  static RulePackException noSource(String where) {
    return new RulePackException(
        where + "no source; give it @source(\"id-in-the-register art. 1\"), or plain words");
  }

  private static @Nullable Grade grade(String where, @Nullable String text) {
    if (text == null) return null;
    for (Grade grade : Grade.values()) {
      if (grade.name().toLowerCase(Locale.ROOT).equals(text)) return grade;
    }
    throw new RulePackException(
        where + "@grade `%s` is no grade; write law, practice or unverified".formatted(text));
  }

  /** The same on other days; see {@link #from} and {@link #until}. */
  LawRule inForce(@Nullable LocalDate begin, @Nullable LocalDate end) {
    if (begin != null && end != null && !begin.isBefore(end))
      throw neverInForce(where(), begin, end);
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

  private static String where(String pack, String name) {
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

  private static @Nullable LocalDate day(
      String where, Map<String, Object> annotations, String key) {
    String text = text(annotations, key);
    if (text == null) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new RulePackException(
          where
              + ("@%s `%s` is not a date;"
                      + " write it in quotes as year-month-day, as in @%s(\"2019-03-01\")")
                  .formatted(key, text, key),
          e);
    }
  }

  /** How quotes arrive differs with the class path of the build. */
  private static @Nullable String text(Map<String, Object> annotations, String key) {
    Object value = annotations.get(key);
    if (value == null) return null;
    String text = value.toString().strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    String bare = quoted ? text.substring(1, text.length() - 1).strip() : text;
    return bare.isEmpty() ? null : bare;
  }
}
