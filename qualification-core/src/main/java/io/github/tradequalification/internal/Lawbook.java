package io.github.tradequalification.internal;

import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.internal.files.PackLoader;
import io.github.tradequalification.internal.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All packs together, by period of law. Each period is made once, when first needed. Thread-safe.
 */
public final class Lawbook {

  private static final Logger LOG = LoggerFactory.getLogger(Lawbook.class);

  private final List<Pack> packs;
  private final Map<String, LawRule> rules;
  private final Pack youngest;
  private final NavigableSet<LocalDate> changes = new TreeSet<>();
  private final Map<String, Texts> texts = new HashMap<>();
  private final KnownCodes codes;
  private final ProfileFacts facts;
  private final Register register;
  private final ClassLoader loader;
  private final List<RulePack> identities;
  private final Map<LocalDate, Period> periods = new ConcurrentHashMap<>();

  /** What this one is like but for a change, null if it is as its packs have it. */
  private final @Nullable Lawbook origin;

  private final @Nullable LawChange change;

  private final Reasons reasons;

  private Lawbook(List<Pack> packs, ClassLoader loader) {
    this.packs = packs;
    this.loader = loader;
    this.origin = null;
    this.change = null;
    this.rules = RulesByName.of(packs);
    Pack last = packs.get(0);
    List<RulePack> all = new ArrayList<>();
    Map<String, SortedMap<String, OpenFact>> declared = new TreeMap<>();
    for (Pack pack : packs) {
      if (pack.firstDay().isAfter(last.firstDay())) last = pack;
      all.add(pack.identity());
      declared.put(pack.id(), pack.facts());
    }
    this.youngest = last;
    this.identities = List.copyOf(all);
    addChanges();
    for (String language : Texts.LANGUAGES) texts.put(language, Pack.merged(packs, language));
    this.codes = KnownCodes.namedIn(texts(Texts.LANGUAGES.get(0)));
    this.facts = ProfileFacts.declaredBy(declared, Problems.REFUSED);
    facts.check(texts.values());
    Replacements.check(rules, Problems.REFUSED);
    this.register = Register.of(sources(packs), rules, Problems.REFUSED);
    checkPlaceholders();
    this.reasons = new Reasons(this, loader);
  }

  private Lawbook(Lawbook origin, LawChange change) {
    this.packs = origin.packs.stream().map(change::in).toList();
    this.loader = origin.loader;
    this.origin = origin;
    this.change = change;
    this.rules = RulesByName.of(packs);
    this.youngest = origin.youngest;
    this.identities = origin.identities;
    addChanges();
    this.texts.putAll(origin.texts);
    this.codes = origin.codes;
    this.facts = origin.facts;
    Replacements.check(rules, Problems.REFUSED);
    this.register =
        change.leavesSources()
            ? origin.register
            : Register.of(sources(packs), rules, Problems.REFUSED);
    LawRule after = rules.get(change.rule());
    LawRule before = Objects.requireNonNull(origin.rules.get(change.rule()), change.rule());
    if (after == null || !after.bound().equals(before.bound())) checkPlaceholders();
    this.reasons = new Reasons(this, loader);
  }

  private static List<RegisterEntry> sources(List<Pack> packs) {
    return packs.stream().flatMap(pack -> pack.sources().stream()).toList();
  }

  private void addChanges() {
    for (LawRule rule : rules.values()) {
      for (LocalDate day : rule.changes()) if (day.isAfter(firstDay())) changes.add(day);
    }
  }

  private void checkPlaceholders() {
    for (Texts each : texts.values()) Placeholders.check(each, rules.values(), facts);
  }

  /**
   * The same law but for one rule. What stays the same is shared with it, so that it costs little.
   *
   * @throws RulePackException if the law with this change would not be loaded
   */
  public Lawbook with(LawChange change) {
    return new Lawbook(this, change);
  }

  /**
   * Finds and checks the rule packs that a class loader sees.
   *
   * @throws RulePackException if there is none, or one is broken
   */
  public static Lawbook load(ClassLoader loader) {
    Lawbook lawbook = new Lawbook(new PackReader(loader).readAll(), loader);
    LOG.info("rule packs loaded: {}", lawbook.packs);
    return lawbook;
  }

  /**
   * Reads and checks the rule packs in jars, and no others.
   *
   * @throws RulePackException if there is none, or one is broken
   */
  public static Lawbook load(List<Path> jars) {
    return load(PackLoader.of(jars));
  }

  /** The first day whose law can be asked for: the latest first day of a pack. */
  public LocalDate firstDay() {
    return youngest.firstDay();
  }

  /** The days after the first on which a rule begins or ends, in order. */
  public List<LocalDate> changes() {
    return List.copyOf(changes);
  }

  /** The codes of all steps in the order of the procedure on a day, null for the newest law. */
  public List<String> steps(@Nullable LocalDate lawOf) {
    return outlineOf(lawOf).steps().stream().map(Outline.StepLaw::code).toList();
  }

  /** The codes of all conditions in their order on a day, null for the newest law. */
  public List<String> conditions(@Nullable LocalDate lawOf) {
    return outlineOf(lawOf).conditions().stream().map(Outline.ConditionLaw::code).toList();
  }

  private Outline outlineOf(@Nullable LocalDate lawOf) {
    LocalDate newest = changes.isEmpty() ? firstDay() : changes.last();
    return periodOf(lawOf == null ? newest : lawOf).outline();
  }

  /** The codes of all materials that have a name, sorted. */
  public List<String> materials() {
    return List.copyOf(codes.materials());
  }

  /** The classes of the facts that packs declare, by name. */
  public SortedMap<String, Class<?>> openFacts() {
    return facts.classes();
  }

  /** What a code is called in a language, the code itself if nothing has a name for it. */
  public String nameOf(String language, String code) {
    return texts(language).nameOf(code);
  }

  /** What a code of one kind, as {@code step}, is called, the code itself if it has no name. */
  public String nameOf(String language, String kind, String code) {
    return texts(language).nameOf(kind, code);
  }

  /**
   * Checks that the law of a day is covered.
   *
   * @throws UnsupportedLawDateException if it is not
   */
  public void refuseBefore(LocalDate lawOf) {
    if (lawOf.isBefore(firstDay())) {
      throw new UnsupportedLawDateException(lawOf, youngest.id(), firstDay());
    }
  }

  Period periodOf(LocalDate lawOf) {
    refuseBefore(lawOf);
    LocalDate change = changes.floor(lawOf);
    LocalDate begin = change == null ? firstDay() : change;
    // Asked first, since computing takes a lock even where nothing is to be computed.
    Period made = periods.get(begin);
    return made != null ? made : periods.computeIfAbsent(begin, this::made);
  }

  /**
   * Makes every period, so that a fault shows itself now.
   *
   * @throws RulePackException if one cannot be made
   */
  public void checkPeriods() {
    periodOf(firstDay());
    for (LocalDate change : changes) periodOf(change);
  }

  private Period made(LocalDate day) {
    try {
      PeriodMaker maker = new PeriodMaker(packs, texts.values(), facts, loader);
      if (origin == null) return maker.make(inForceOn(day));
      String rewritten = change instanceof LawChange.Rewritten other ? other.rule() : null;
      return maker.make(inForceOn(day), origin.periodOf(day), rewritten);
    } catch (LinkageError e) {
      throw broken(e);
    }
  }

  /** What there is to say when the JVM cannot load a class that a rule needs. */
  RuntimeException broken(LinkageError error) {
    return MissingClass.explained(error, packs);
  }

  Texts texts(String language) {
    return Objects.requireNonNull(texts.get(language), language);
  }

  /** The facts of a profile, those that packs declare included. */
  ProfileFacts facts() {
    return facts;
  }

  Register register() {
    return register;
  }

  /** What rules rest on, in words of a language. */
  Grounds grounds(String language, LocalDate lawOf) {
    return register.grounds(texts(language), lawOf);
  }

  /** The sources of all packs; if a day is given, those that its law rests on. */
  public List<RegisteredSource> sources(String language, @Nullable LocalDate lawOf) {
    if (lawOf == null) return register.all(texts(language));
    refuseBefore(lawOf);
    return register.of(texts(language), lawOf, inForceOn(lawOf));
  }

  KnownCodes codes() {
    return codes;
  }

  /** The names of the rules of all packs, sorted. */
  SortedSet<String> ruleNames() {
    return new TreeSet<>(rules.keySet());
  }

  /** The packs, in the order of their ids. */
  List<Pack> packs() {
    return packs;
  }

  /** What answers say of them, in the same order. */
  public List<RulePack> identities() {
    return identities;
  }

  /** What it takes to say why. */
  Reasons reasons() {
    return reasons;
  }

  /** All rules, in force or not, by name. */
  Map<String, LawRule> rules() {
    return rules;
  }

  /** The names of the rules in force on a day and not replaced. */
  public Set<String> namesInForceOn(LocalDate day) {
    return inForceOn(day).keySet();
  }

  /** The rules in force on a day and not replaced, by name. */
  Map<String, LawRule> inForceOn(LocalDate day) {
    return Replacements.inForceOn(day, rules);
  }
}
