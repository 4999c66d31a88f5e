package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Changes.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers that differ in the same way, told together, for people. Not thread-safe. */
public final class ImpactText {

  private static final int MOST_SENTENCES = 8;

  /** What differs in the same way. */
  private static final class Group {

    private final Difference first;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> profiles = new TreeSet<>();
    private long count;

    Group(Difference first) {
      this.first = first;
    }

    void add(Difference difference) {
      count++;
      days.add(difference.lawAfter());
      profiles.add(difference.profile());
    }

    long count() {
      return count;
    }
  }

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Subject, Long> subjects = new TreeMap<>();

  /** Adds an answer that differs. */
  public void add(Difference difference) {
    StringBuilder way = new StringBuilder(difference.rules().toString());
    TreeSet<Subject> touched = new TreeSet<>();
    for (Change change : difference.changes().all()) {
      touched.add(change.subject());
      way.append('\n')
          .append(change.subject())
          .append(change.code())
          .append(change.step())
          .append(change.detail())
          .append(change.before())
          .append(change.after());
    }
    for (Subject subject : touched) subjects.merge(subject, 1L, Long::sum);
    groups.computeIfAbsent(way.toString(), same -> new Group(difference)).add(difference);
  }

  /**
   * Tells all of them, what concerns most answers first.
   *
   * @param impact what they were found by
   * @param most how many groups to tell at most
   */
  public String of(Impact impact, int most) {
    StringBuilder text = new StringBuilder();
    List<Group> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingLong(Group::count).reversed());
    for (Group group : sorted.subList(0, Math.min(most, sorted.size()))) {
      add(group, impact, text);
    }
    if (sorted.size() > most) {
      text.append("… and %s more ways in which answers differ%n%n".formatted(sorted.size() - most));
    }
    rules(impact, text);
    text.append(
        "%s of %s answers differ, in %s ways, on %s days of law%n"
            .formatted(impact.different(), impact.compared(), groups.size(), impact.days().size()));
    subjects.forEach(
        (subject, count) ->
            text.append(
                "  %s: %s%n"
                    .formatted(subject.name().toLowerCase(Locale.ROOT).replace('_', ' '), count)));
    return text.toString();
  }

  private static void add(Group group, Impact impact, StringBuilder text) {
    Difference first = group.first;
    text.append(
        "%s answers of %s profiles, under the law of %s%n"
            .formatted(group.count, group.profiles.size(), span(group.days)));
    List<String> sentences = first.changes().sentences(Locale.ENGLISH);
    for (String sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
      text.append("  ").append(sentence).append('\n');
    }
    if (sentences.size() > MOST_SENTENCES) {
      text.append("  … and %s more%n".formatted(sentences.size() - MOST_SENTENCES));
    }
    for (String rule : first.rules()) {
      text.append("  by: %s (%s)%n".formatted(rule, impact.placeOf(rule)));
    }
    text.append("  as in: %s, on %s%n%n".formatted(first.profile(), first.lawAfter()));
  }

  private static String span(SortedSet<LocalDate> days) {
    return days.size() == 1
        ? days.first().toString()
        : "%s days from %s to %s".formatted(days.size(), days.first(), days.last());
  }

  /** An answer for each rule, or that none was found. */
  private static void rules(Impact impact, StringBuilder text) {
    impact
        .examples()
        .forEach(
            (rule, example) -> {
              text.append("rule: %s (%s)%n".formatted(rule, impact.placeOf(rule)));
              text.append("  ").append(told(rule, example)).append('\n');
            });
    if (!impact.examples().isEmpty()) text.append('\n');
  }

  private static String told(String rule, Example example) {
    Difference difference = example.difference();
    if (difference != null) {
      return "%s%s, on %s: %s"
          .formatted(
              example.kind() == Example.Kind.WITH_OTHERS ? "together with other rules: " : "",
              difference.profile(),
              difference.lawAfter(),
              difference.sentenceBy(rule));
    }
    return example.kind() == Example.Kind.REACHED
        ? "no answer differs by it, though it applied to some of the profiles"
        : "none of the profiles reached this rule, so nothing is known of it";
  }
}
