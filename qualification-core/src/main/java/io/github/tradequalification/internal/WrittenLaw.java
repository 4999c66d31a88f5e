package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.engine.RuleHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The law of packs as it is written, before it is compiled: for whoever tells authors everything
 * that is wrong at once. Not thread-safe.
 */
public final class WrittenLaw {

  /**
   * A pack as it is written.
   *
   * @param id its id; not null
   * @param firstDay the first day it covers, null if it names none
   * @param rules their heads; annotations without quotes
   * @param descriptor its descriptor
   * @param sources its register, empty if it has none
   */
  public record WrittenPack(
      String id,
      @Nullable LocalDate firstDay,
      List<RuleHead> rules,
      Map<String, String> descriptor,
      Map<String, String> sources) {}

  /**
   * From when on and until when something is in force.
   *
   * @param from null if always was
   * @param until the first day it no longer is, null if it has no end
   */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whether a day is one of them. */
    public boolean has(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether there is a day among both. */
    public boolean overlaps(Days other) {
      boolean before = from == null || other.until == null || from.isBefore(other.until);
      return before && (other.from == null || until == null || other.from.isBefore(until));
    }
  }

  /**
   * A source of a register that a rule names.
   *
   * @param article where in it, as the rule says it; empty if it does not
   */
  public record Cited(String id, String article, Days days) {

    /** Whether answers in every language can word the article. */
    public boolean isWorded() {
      return article.isEmpty() || Articles.isWorded(article);
    }
  }

  /** What rules of this library are written in, as a descriptor names it. */
  public static final String VOCABULARY = PackReader.VOCABULARY;

  /** What a descriptor has to say, beside the facts that it may declare. */
  public static final List<String> DESCRIPTOR_KEYS =
      List.of("id", "vocabulary", "version", "title", "firstDay", "sourcesChecked", "rules");

  private final Map<String, LawRule> rules = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<RegisterEntry> entries = new ArrayList<>();
  private final Map<String, List<Cited>> cited = new HashMap<>();
  private final ProfileFacts facts;
  private final Register register;
  private final NavigableSet<LocalDate> days = new TreeSet<>();

  /** Reads what packs say, and takes down what is wrong with it. */
  public WrittenLaw(Collection<WrittenPack> packs) {
    LocalDate first = null;
    Map<String, SortedMap<String, OpenFact>> declared = new TreeMap<>();
    for (WrittenPack pack : packs) {
      LocalDate day = pack.firstDay();
      if (day != null && (first == null || day.isAfter(first))) first = day;
      for (RuleHead head : pack.rules()) {
        LawRule rule = LawRule.of(pack.id(), head, problems::add);
        if (rule != null) rules.putIfAbsent(rule.name(), rule);
      }
      entries.addAll(RegisterReader.read(pack.id(), pack.sources(), problems::add));
      declared.put(
          pack.id(), OpenFact.declaredIn(descriptor(pack.id()), pack.descriptor(), problems::add));
    }
    facts = ProfileFacts.declaredBy(declared, problems::add);
    Replacements.check(rules, problems::add);
    register = Register.of(entries, rules, problems::add);
    for (LawRule rule : rules.values()) cited.put(rule.name(), citedBy(rule));
    if (first != null) days.add(first);
    for (LawRule rule : rules.values()) {
      for (LocalDate day : rule.changes()) if (first == null || day.isAfter(first)) days.add(day);
    }
  }

  private List<Cited> citedBy(LawRule rule) {
    List<Cited> found = new ArrayList<>();
    for (Citation citation : register.citationsOf(rule.name())) {
      RegisterEntry entry = citation.entry();
      if (entry != null) found.add(new Cited(entry.id(), citation.words(), daysOf(entry)));
    }
    return List.copyOf(found);
  }

  private static Days daysOf(RegisterEntry entry) {
    return new Days(entry.from(), entry.until());
  }

  /** What is wrong with the annotations and the stage of a rule. */
  public List<Problem> problemsOfRule(String pack, String rule) {
    return problemsAt(LawRule.where(pack, rule));
  }

  /** What is wrong with the register of a pack. */
  public List<Problem> problemsOfSources(String pack) {
    return problemsAt(RegisterReader.where(pack));
  }

  /** What is wrong with the facts that a pack declares. */
  public List<Problem> problemsOfFacts(String pack) {
    List<Problem> found = new ArrayList<>(problemsAt(descriptor(pack)));
    found.addAll(problemsAt("rule pack `%s`: ".formatted(pack)));
    return found;
  }

  /** What is wrong between packs or rules, of which none alone is at fault. */
  public List<Problem> problemsBetween() {
    return problemsAt("");
  }

  private static String descriptor(String pack) {
    return "rule pack `%s`: pack.properties".formatted(pack);
  }

  private List<Problem> problemsAt(String where) {
    return problems.stream().filter(problem -> problem.where().equals(where)).toList();
  }

  /** The days of a rule, null if it has none, since its stage is wrong. */
  public @Nullable Days daysOf(String rule) {
    LawRule found = rules.get(rule);
    return found == null ? null : new Days(found.from(), found.until());
  }

  /** The first day of the law and every day on which it changes, in order. */
  public NavigableSet<LocalDate> days() {
    return days;
  }

  /** The days on which a source begins or ends. */
  public List<LocalDate> changesOfSources() {
    return register.changes();
  }

  /** The names of the rules in force on a day and not replaced. */
  public Set<String> inForceOn(LocalDate day) {
    return Replacements.inForceOn(day, rules).keySet();
  }

  /** The sources of registers that a rule names, in its order. */
  public List<Cited> cited(String rule) {
    return cited.getOrDefault(rule, List.of());
  }

  /** Whether one of the sources of a rule is in force on a day, or is named in plain words. */
  public boolean isSupported(String rule, LocalDate day) {
    return register.supports(rule, day);
  }

  /** The days of all sources, by id. */
  public Map<String, Days> sources() {
    Map<String, Days> sources = new TreeMap<>();
    for (RegisterEntry entry : entries) sources.putIfAbsent(entry.id(), daysOf(entry));
    return sources;
  }

  /** The paths of all facts of a profile, those that packs declare included. */
  public Set<String> facts() {
    return facts.all();
  }

  /** The version of Drools for which rules must be compiled. */
  public static String engineVersion() {
    return CompiledRules.engineVersion();
  }

  /** Begins the outline of a day, of which nothing is said yet. */
  public WrittenOutline outlineOf(LocalDate day) {
    return new WrittenOutline(Replacements.inForceOn(day, rules), facts);
  }
}
