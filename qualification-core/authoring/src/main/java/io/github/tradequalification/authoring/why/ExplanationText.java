package io.github.tradequalification.authoring.why;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.Explanation.Obstacle;
import io.github.tradequalification.Explanation.Place;
import io.github.tradequalification.Explanation.Standing;
import io.github.tradequalification.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells an explanation to people. */
public final class ExplanationText {

  private static final Pattern ASKS = Pattern.compile("\\.decides\\(\\s*\"([^\"]+)\"(.*)");

  private final UnaryOperator<String> paths;
  private final Assessment answer;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(UnaryOperator<String> paths, Assessment answer) {
    this.paths = paths;
    this.answer = answer;
  }

  /**
   * The whole text.
   *
   * @param paths says how a file of rules is called, by its path from the root of its pack
   */
  public static String of(Explanation why, UnaryOperator<String> paths) {
    ExplanationText all = new ExplanationText(paths, why.answer());
    all.add(why);
    return all.text.toString();
  }

  private void line(int indent, String words) {
    text.append("  ".repeat(indent)).append(words).append(System.lineSeparator());
  }

  private void add(Explanation why) {
    boolean named = !why.name().equals(why.code());
    line(0, why.code() + (named ? " (" + why.name() + ")" : ""));
    line(1, "as of %s, law of %s".formatted(why.answer().asOf(), why.answer().lawOf()));
    for (String each : AnswerLines.of(why.answer(), why.code())) line(1, each);
    section(why, Standing.CONCLUDED, "Concluded by");
    section(why, Standing.SILENT, "In force, but did not apply");
    section(why, Standing.REPLACED, "Replaced by another rule");
    section(why, Standing.NOT_IN_FORCE, "Not in force on that day");
    for (String pack : why.unindexed()) {
      line(0, "");
      line(
          0,
          "rule pack `%s` has no index, so not all its rules are here; build it again"
              .formatted(pack));
    }
  }

  private void section(Explanation why, Standing standing, String title) {
    List<Explanation.Rule> rules =
        why.rules().stream().filter(rule -> rule.standing() == standing).toList();
    if (rules.isEmpty()) return;
    line(0, "");
    line(0, title + ":");
    for (Explanation.Rule rule : rules) add(rule);
  }

  private void add(Explanation.Rule rule) {
    line(1, rule.name());
    Place place = rule.place();
    line(2, place == null ? "in rule pack " + rule.pack() : told(place));
    for (String each : rule.says()) line(2, each);
    switch (rule.standing()) {
      case CONCLUDED -> {
        StringJoiner sources = new StringJoiner("; ");
        for (Source source : rule.sources()) sources.add(told(source));
        line(2, "source: " + sources);
        without(rule).forEach(fact -> line(2, "no effect: the answer does not ask for " + fact));
        for (Map<String, @Nullable Object> values : rule.values()) line(2, "saw: " + told(values));
      }
      case SILENT -> {
        if (rule.obstacle() != null) add(rule.obstacle());
      }
      case REPLACED -> line(2, "replaced by: " + rule.replacedBy());
      case NOT_IN_FORCE -> line(2, days(rule));
    }
  }

  /** The facts to be asked for that are not asked for, if it says nothing else. */
  private List<String> without(Explanation.Rule rule) {
    List<String> unasked = new ArrayList<>();
    for (String each : rule.says()) {
      Matcher asks = ASKS.matcher(each);
      if (!asks.find()) return List.of();
      boolean asked =
          answer.questions().stream()
              .anyMatch(
                  question ->
                      question.fact().equals(asks.group(1))
                          && question.decides().stream()
                              .anyMatch(code -> asks.group(2).contains('"' + code + '"')));
      if (asked) return List.of();
      unasked.add(asks.group(1));
    }
    return unasked;
  }

  private static String days(Explanation.Rule rule) {
    StringJoiner days = new StringJoiner(" ");
    if (rule.from() != null) days.add("from " + rule.from());
    if (rule.until() != null) days.add("until " + rule.until());
    return days.toString();
  }

  private void add(Obstacle obstacle) {
    String where = obstacle.place() == null ? "" : told(obstacle.place()) + ": ";
    String why =
        switch (obstacle.reason()) {
          case NO_FACT -> "there is no such fact: ";
          case FAILED -> "not so: ";
          case FOUND -> "there is, and must not be: ";
          case UNTOLD -> "cannot be looked into: ";
        };
    line(2, where + why + obstacle.text());
    for (Map<String, @Nullable Object> each : obstacle.seen()) line(3, "saw: " + told(each));
  }

  private String told(Place place) {
    return "%s:%d:%d".formatted(paths.apply(place.file()), place.line(), place.column());
  }

  private static String told(Source source) {
    String article = source.article() == null ? "" : ", " + source.article();
    String grade = source.grade() == null ? "" : " (" + source.grade() + ")";
    return source.title() + article + grade;
  }

  private static String told(Map<String, @Nullable Object> values) {
    StringJoiner all = new StringJoiner(", ");
    values.forEach((name, value) -> all.add(name + " = " + (value == null ? "not known" : value)));
    return all.toString();
  }
}
