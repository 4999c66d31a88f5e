package io.github.tradequalification.internal;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be told of a rule pack without a profile, for its tests. Thread-safe. */
public final class PackInspection {

  private final Lawbook lawbook;
  private final Pack pack;

  /**
   * A rule as it was compiled.
   *
   * @param stage its stage, as a rule writes it
   * @param message the key of its text, null for the usual one
   * @param general whether it looks at no profile
   */
  public record Rule(
      String name, String source, String stage, @Nullable String message, boolean general) {}

  /**
   * A step under the law of a day.
   *
   * @param authority the key of its authority, null if it has none
   */
  public record Step(String code, boolean filing, @Nullable String authority) {}

  /**
   * A condition under the law of a day.
   *
   * @param facts the paths it rests on or looks at
   */
  public record Condition(String code, List<String> facts) {}

  /**
   * The words that rules and profiles know, of all packs and all days, sorted.
   *
   * @param facts the paths of the facts of a profile
   * @param rules the names of rules
   * @param packs the ids of packs
   */
  public record Codes(
      SortedSet<String> steps,
      SortedSet<String> materials,
      SortedSet<String> conditions,
      SortedSet<String> notes,
      SortedSet<String> facts,
      SortedSet<String> rules,
      SortedSet<String> packs) {}

  private PackInspection(Lawbook lawbook, Pack pack) {
    this.lawbook = lawbook;
    this.pack = pack;
  }

  /**
   * Finds a pack by the package of its rules.
   *
   * @param loader sees the pack and all others it builds on
   * @throws RulePackException if there is no such pack, or one of those seen is broken
   */
  public static PackInspection of(ClassLoader loader, String rulesPackage) {
    return of(Lawbook.load(loader), rulesPackage);
  }

  /**
   * Finds a pack among those of a lawbook.
   *
   * @throws RulePackException if there is none whose rules lie in this package
   */
  public static PackInspection of(Lawbook lawbook, String rulesPackage) {
    for (Pack pack : lawbook.packs()) {
      if (pack.compiled().packages().contains(rulesPackage)) {
        return new PackInspection(lawbook, pack);
      }
    }
    throw new RulePackException(
        "no rule pack on the class path has rules in the package `%s`; there are %s"
            .formatted(rulesPackage, lawbook.identities()));
  }

  /** The rules of the pack. */
  public List<Rule> rules() {
    return pack.rules().stream()
        .map(
            rule ->
                new Rule(
                    rule.name(),
                    rule.source(),
                    rule.stage().group(),
                    rule.message(),
                    rule.general()))
        .toList();
  }

  /** The texts of the pack in a language, by key. */
  public Map<String, String> texts(String language) {
    return Objects.requireNonNull(pack.texts().get(language), language);
  }

  /** Whether any pack has a text. */
  public boolean hasText(String key) {
    return lawbook.texts(Texts.LANGUAGES.get(0)).has(key);
  }

  /** The words of all packs: what has a text, and what is a fact, a rule or a pack. */
  public Codes codes() {
    Texts texts = lawbook.texts(Texts.LANGUAGES.get(0));
    SortedSet<String> packs = new TreeSet<>();
    for (RulePack each : lawbook.identities()) packs.add(each.id());
    return new Codes(
        lawbook.codes().steps(),
        lawbook.codes().materials(),
        beforeTheDot(texts.codes("condition")),
        beforeTheDot(texts.codes("note")),
        new TreeSet<>(lawbook.facts().all()),
        new TreeSet<>(lawbook.rules().keySet()),
        packs);
  }

  private static SortedSet<String> beforeTheDot(Set<String> keys) {
    SortedSet<String> codes = new TreeSet<>();
    for (String key : keys) codes.add(key.split("\\.", 2)[0]);
    return codes;
  }

  /** The first day of the law and every day on which it changes. */
  public List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    days.add(lawbook.firstDay());
    days.addAll(lawbook.changes());
    return days;
  }

  /**
   * The first day of the law, and every day after it on which a rule of the pack begins or ends.
   */
  public List<LocalDate> ownDays() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (LawRule rule : pack.rules()) days.addAll(rule.changes());
    days.removeIf(day -> day.isBefore(lawbook.firstDay()));
    days.add(lawbook.firstDay());
    return List.copyOf(days);
  }

  /** Where the rules of the pack are written; none if it was built without an index. */
  public Optional<PackIndex> index() {
    return lawbook.reasons().indexes().of(pack.id());
  }

  /**
   * Makes an assessment by the rules of all packs, and keeps what was seen of it.
   *
   * @throws io.github.tradequalification.QualificationException as an assessment does
   */
  public Trace trace(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return Trace.of(lawbook, enterprise, asOf, lawOf);
  }

  /** The sources in the register of the pack, with the rules of all packs that rest on them. */
  public List<RegisteredSource> sources(String language) {
    return lawbook.sources(language, null).stream()
        .filter(source -> source.pack().equals(pack.id()))
        .toList();
  }

  /**
   * The first day on which each rule of the pack is in force and none of its sources is, by the
   * rule; rules that always have one are left out.
   */
  public Map<String, LocalDate> daysWithoutASource() {
    Set<LocalDate> days = new TreeSet<>(lawbook.register().changes());
    days.removeIf(day -> day.isBefore(lawbook.firstDay()));
    days.addAll(days());
    Map<String, LocalDate> without = new TreeMap<>();
    for (LocalDate day : days) {
      Set<String> inForce = inForceOn(day);
      for (LawRule rule : pack.rules()) {
        boolean bare =
            inForce.contains(rule.name()) && !lawbook.register().supports(rule.name(), day);
        if (bare) without.putIfAbsent(rule.name(), day);
      }
    }
    return without;
  }

  /** The names of the rules of all packs that are in force on a day and not replaced. */
  public Set<String> inForceOn(LocalDate day) {
    return lawbook.inForceOn(day).keySet();
  }

  /** The steps of all packs on a day. */
  public List<Step> steps(LocalDate day) {
    return lawbook.periodOf(day).outline().steps().stream()
        .map(step -> new Step(step.code(), step.filing(), step.authority()))
        .toList();
  }

  /** The conditions of all packs on a day. */
  public List<Condition> conditions(LocalDate day) {
    return lawbook.periodOf(day).outline().conditions().stream()
        .map(condition -> new Condition(condition.code(), condition.observed()))
        .toList();
  }

  /**
   * The paths of the facts of every profile that may not be known: all that a mere name leaves
   * open.
   */
  public static Set<String> openFacts() {
    Enterprise bare = Enterprise.named("x").build();
    Set<String> open = new TreeSet<>();
    for (String path : new ProfileFacts(new TreeMap<>()).all()) {
      if (ProfileFacts.value(bare, path) == null) open.add(path);
    }
    return Collections.unmodifiableSet(open);
  }
}
