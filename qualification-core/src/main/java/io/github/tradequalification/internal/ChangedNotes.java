package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Changes.Subject;
import io.github.tradequalification.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the notes of two answers. The same note may be made of several papers. */
final class ChangedNotes {

  private ChangedNotes() {}

  static List<Change> between(Assessment before, Assessment after) {
    List<Change> changes = new ArrayList<>();
    Map<String, Set<String>> days = days(before);
    days(after).forEach((rule, named) -> days.merge(rule, named, ChangedNotes::inBoth));
    Map<String, List<Finding>> was = notes(before, days);
    Map<String, List<Finding>> is = notes(after, days);
    Set<String> keys = new LinkedHashSet<>(was.keySet());
    keys.addAll(is.keySet());
    for (String key : keys) {
      List<Finding> gone = was.getOrDefault(key, List.of());
      List<Finding> made = is.getOrDefault(key, List.of());
      for (int i = made.size(); i < gone.size(); i++) {
        changes.add(change(new Paired<>(gone.get(i), null)));
      }
      for (int i = gone.size(); i < made.size(); i++) {
        changes.add(change(new Paired<>(null, made.get(i))));
      }
    }
    return changes;
  }

  private static Change change(Paired<Finding> note) {
    return new Change(
        Subject.NOTE,
        note.one().code(),
        "",
        note.one().step(),
        null,
        note.before(Finding::message),
        note.after(Finding::message),
        List.copyOf(note.rules(Finding::rule)),
        note.sources(Finding::sources));
  }

  private static Map<String, List<Finding>> notes(
      Assessment answer, Map<String, Set<String>> days) {
    return answer.notes().stream()
        .collect(
            Collectors.groupingBy(
                note -> note.code() + " " + note.step() + " " + seen(note, days),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** What the note is about, without what is the day of the answer under one name. */
  private static Map<String, @Nullable Object> seen(Finding note, Map<String, Set<String>> days) {
    Map<String, @Nullable Object> seen = new TreeMap<>(note.observed());
    seen.keySet().removeAll(days.getOrDefault(note.rule(), Set.of()));
    return seen;
  }

  /**
   * Under which names each rule shows the day of the answer: the same note on another day. A paper
   * may end on that very day, but not every paper on every day.
   */
  private static Map<String, Set<String>> days(Assessment answer) {
    String today = answer.asOf().toString();
    Map<String, Set<String>> days = new HashMap<>();
    for (Finding note : answer.notes()) {
      Set<String> named = new HashSet<>();
      note.observed().forEach((name, value) -> keep(named, name, today.equals(value)));
      days.merge(note.rule(), named, ChangedNotes::inBoth);
    }
    return days;
  }

  private static void keep(Set<String> names, String name, boolean wanted) {
    if (wanted) names.add(name);
  }

  private static Set<String> inBoth(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
