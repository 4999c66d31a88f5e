package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Compares the answers under two laws. Not thread-safe. */
public final class Impact {

  /**
   * Days to compare.
   *
   * @param asOf the day of both answers
   * @param before the day whose law applies before
   * @param after the day whose law applies after
   */
  public record Days(LocalDate asOf, LocalDate before, LocalDate after) {

    /** The same day throughout. */
    static Days on(LocalDate day) {
      return new Days(day, day, day);
    }
  }

  private final Law before;
  private final Law after;
  private final List<Days> days;
  private final Map<Days, Set<String>> differing = new HashMap<>();
  private final Map<String, Example> examples = new TreeMap<>();
  private long compared;
  private long different;

  private Impact(Law before, Law after, List<Days> asked) {
    this.before = before;
    this.after = after;
    List<Days> kept = new ArrayList<>();
    for (Days each : asked) {
      Set<String> rules = differing(each);
      if (rules.isEmpty()) continue;
      kept.add(each);
      differing.put(each, rules);
      for (String rule : rules) examples.put(rule, Example.NONE);
    }
    this.days = List.copyOf(kept);
  }

  /**
   * Compares two packs on the days on which their rules differ, among all on which the law of
   * either changes and the days before them, days to come included.
   */
  public static Impact ofPacks(Law before, Law after) {
    Set<LocalDate> all = new TreeSet<>(before.days());
    all.addAll(after.days());
    LocalDate first = later(before.lawbook().firstDay(), after.lawbook().firstDay());
    Set<LocalDate> asked = new TreeSet<>();
    for (LocalDate day : all) {
      if (day.isAfter(first)) asked.add(day.minusDays(1));
      if (!day.isBefore(first)) asked.add(day);
    }
    return new Impact(before, after, asked.stream().map(Days::on).toList());
  }

  /** Compares two packs on some days. */
  public static Impact ofPacks(Law before, Law after, Set<LocalDate> days) {
    return new Impact(before, after, days.stream().map(Days::on).toList());
  }

  /**
   * Compares the law of two days.
   *
   * @param asOf the day of both answers
   */
  public static Impact ofDays(Law law, LocalDate before, LocalDate after, LocalDate asOf) {
    return new Impact(law, law, List.of(new Days(asOf, before, after)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The rules that say something else, or are in force on one side only. */
  private Set<String> differing(Days on) {
    Map<String, String> was = before.saidOn(on.before());
    Map<String, String> is = after.saidOn(on.after());
    Set<String> rules = new TreeSet<>(was.keySet());
    rules.addAll(is.keySet());
    rules.removeIf(rule -> Objects.equals(was.get(rule), is.get(rule)));
    return rules;
  }

  /** The rules that differ on one of the days. */
  public Set<String> rulesOn(Days on) {
    return differing.getOrDefault(on, Set.of());
  }

  /** The days on which rules differ. */
  public List<Days> days() {
    return days;
  }

  /**
   * Compares the answers for one profile on all days.
   *
   * @param profile what it is called
   * @param told takes each answer that differs
   */
  public void compare(String profile, Enterprise enterprise, Consumer<Difference> told) {
    for (Days on : days) compare(profile, enterprise, on, told);
  }

  /** The same on one of the days. */
  public void compare(String profile, Enterprise enterprise, Days on, Consumer<Difference> told) {
    compared++;
    Assessment was = before.assess(enterprise, on.asOf(), on.before());
    Assessment is = after.assess(enterprise, on.asOf(), on.after());
    Changes changes = Changes.between(was, is);
    if (changes.isEmpty()) {
      reach(enterprise, on);
      return;
    }
    different++;
    List<String> rules = behind(enterprise, on);
    Difference difference =
        new Difference(profile, enterprise, on.asOf(), on.before(), on.after(), changes, rules);
    for (String rule : rules) {
      examples.merge(rule, Example.of(rule, difference), Example::better);
    }
    told.accept(difference);
  }

  /** Looks which rules fire that have not been seen to, though the answers are the same. */
  private void reach(Enterprise enterprise, Days on) {
    boolean open = rulesOn(on).stream().anyMatch(rule -> Example.NONE.equals(examples.get(rule)));
    if (!open) return;
    for (String rule : behind(enterprise, on)) {
      examples.merge(rule, Example.REACHED, Example::better);
    }
  }

  private List<String> behind(Enterprise enterprise, Days on) {
    Trace was = before.trace(enterprise, on.asOf(), on.before());
    Trace is = after.trace(enterprise, on.asOf(), on.after());
    Set<String> rules = new LinkedHashSet<>();
    for (String rule : rulesOn(on)) {
      boolean fired =
          (was.inForce().contains(rule) && was.fired(rule))
              || (is.inForce().contains(rule) && is.fired(rule));
      if (fired) rules.add(rule);
    }
    return List.copyOf(rules);
  }

  /** How many pairs of answers were compared. */
  public long compared() {
    return compared;
  }

  /** How many pairs differ. */
  public long different() {
    return different;
  }

  /** What was found for each rule that differs, by the names of the rules. */
  public Map<String, Example> examples() {
    return new LinkedHashMap<>(examples);
  }

  /** Where a rule is written: after, or before where it is gone. */
  public String placeOf(String rule) {
    WrittenRule written = after.rules().getOrDefault(rule, before.rules().get(rule));
    return written == null ? "" : written.place();
  }
}
