package io.github.tradequalification.internal;

import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.engine.RuleHead;
import io.github.tradequalification.rule.Always;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations and the stage of a rule, strictly.
 *
 * @param where how a message about the rule begins
 * @param problems takes what is wrong, by annotation, {@code name} or {@code stage}
 */
record Heading(String where, RuleHead head, Problems problems) {

  private static final List<String> ANNOTATIONS =
      List.of("source", "grade", "from", "until", "message", "replaces");

  /** Drools reads an invalid byte as this, and would load the rule under a name nobody wrote. */
  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  /** What concerns no annotation alone. */
  void check() {
    if (head.name().indexOf(REPLACEMENT_CHARACTER) >= 0) {
      add(
          "name",
          "the name holds a replacement character",
          "build the pack with UTF-8, as with `-Dfile.encoding=UTF-8` in `.mvn/jvm.config`");
    }
    for (String annotation : head.annotations().keySet()) {
      if (!ANNOTATIONS.contains(annotation)) {
        add(
            annotation,
            "unknown annotation @" + annotation,
            "there are @" + String.join(", @", ANNOTATIONS));
      }
    }
    // What changes the order of rules or lets one fall silent makes an answer wrong without a word.
    if (!head.refused().isEmpty()) {
      String used = String.join(", ", new TreeSet<>(head.refused()));
      add(
          "refused",
          "it uses %s, which no rule of a pack may".formatted(used),
          "remove it, and build the pack again");
    }
  }

  private void add(String at, String what, String wayOut) {
    problems.add(new Problem(where, at, what, wayOut));
  }

  /** Null if it has none that there is. */
  @Nullable Stage stage() {
    String group = head.group();
    if (group == null || group.isEmpty()) {
      add("stage", "no stage", "give it a ruleflow-group, one of " + Stage.all());
      return null;
    }
    Optional<Stage> stage = Stage.of(group);
    if (stage.isEmpty()) {
      add(
          "stage",
          "unknown stage `%s`".formatted(group),
          "its ruleflow-group must be one of " + Stage.all());
      return null;
    }
    checkFacts(stage.get());
    return stage.get();
  }

  /**
   * A rule that waits for a fact its stage does not have would never fire, and one that says for
   * every profile what depends on one would say it of the wrong ones.
   */
  private void checkFacts(Stage stage) {
    for (Class<?> fact : head.facts()) {
      if (!stage.has(fact)) {
        add(
            fact.getSimpleName(),
            "there is no %s() in the stage %s".formatted(fact.getSimpleName(), stage.group()),
            "match another fact, or choose another stage");
      }
    }
    boolean mixed = head.facts().contains(Always.class) && head.facts().size() > 1;
    if (mixed && stage != Stage.OUTLINE) {
      add(
          "Always",
          "Always() must be the only fact of a rule in the stage " + stage.group(),
          "match Enterprise() instead");
    }
  }

  /** Empty if it has none. */
  String source() {
    String source = text("source");
    if (source == null) problems.add(noSource(where));
    return source == null ? "" : source;
  }

  /** What is said of a rule that rests on nothing. */
  static Problem noSource(String where) {
    return new Problem(
        where,
        "source",
        "no source",
        "give it @source(\"id-in-the-register art. 1\"), or plain words");
  }

  @Nullable Grade grade() {
    String text = text("grade");
    if (text == null) return null;
    for (Grade grade : Grade.values()) {
      if (grade.name().toLowerCase(Locale.ROOT).equals(text)) return grade;
    }
    add("grade", "@grade `%s` is no grade".formatted(text), "write law, practice or unverified");
    return null;
  }

  @Nullable LocalDate day(String key) {
    String text = text(key);
    if (text == null) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(
          new Problem(
              Problem.About.OTHER,
              where,
              key,
              "@%s `%s` is not a date".formatted(key, text),
              "write it in quotes as year-month-day, as in @%s(\"2019-03-01\")".formatted(key),
              e));
      return null;
    }
  }

  void checkOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null || until == null || from.isBefore(until)) return;
    problems.add(neverInForce(where, from, until));
  }

  /** What is said of a rule that has no day between its ends. */
  static Problem neverInForce(String where, LocalDate from, LocalDate until) {
    return new Problem(
        Problem.About.DAYS,
        where,
        "until",
        "never in force",
        "its @from `%s` must lie before its @until `%s`".formatted(from, until),
        null);
  }

  /** How quotes arrive differs with the class path of the build. */
  @Nullable String text(String key) {
    Object value = head.annotations().get(key);
    if (value == null) return null;
    String text = value.toString().strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    String bare = quoted ? text.substring(1, text.length() - 1).strip() : text;
    return bare.isEmpty() ? null : bare;
  }
}
