package io.github.tradequalification.internal;

import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.internal.text.NearestCode;
import io.github.tradequalification.internal.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sources of all packs, and what each rule names of them. Thread-safe. */
final class Register {

  /** For which the words of sources are the same. */
  private record Span(String language, LocalDate begin) {}

  private final Map<String, RegisterEntry> entries = new TreeMap<>();

  /** The ids, by what is left of each without hyphens. */
  private final Map<String, String> bare = new HashMap<>();

  private final Map<String, LawRule> rules;
  private final Map<String, List<Citation>> citations = new HashMap<>();
  private final NavigableSet<LocalDate> changes = new TreeSet<>();
  private final Map<Span, Grounds> grounds = new ConcurrentHashMap<>();

  private Register(Map<String, LawRule> rules) {
    this.rules = rules;
  }

  /**
   * Puts the registers of all packs together.
   *
   * @param entries of all packs
   * @param rules of all packs, by name
   * @param problems takes an id that two have, and what is named and not there
   */
  static Register of(
      Collection<RegisterEntry> entries, Map<String, LawRule> rules, Problems problems) {
    Register register = new Register(rules);
    for (RegisterEntry entry : entries) register.add(entry, problems);
    for (RegisterEntry entry : register.entries.values()) register.checkReplaced(entry, problems);
    for (LawRule rule : rules.values()) {
      register.citations.put(rule.name(), Citation.of(rule, register, problems));
    }
    return register;
  }

  private void add(RegisterEntry entry, Problems problems) {
    RegisterEntry other = entries.putIfAbsent(entry.id(), entry);
    if (other != null) {
      problems.add(
          new Problem(
              "",
              entry.id(),
              "the rule packs `%s` and `%s` both have a source `%s`"
                  .formatted(other.pack(), entry.pack(), entry.id()),
              "rename one, or let both name one entry"));
    }
    changes.addAll(entry.changes());
    bare.put(bare(entry.id()), entry.id());
  }

  /** Null if there is none. */
  @Nullable RegisterEntry entry(String id) {
    return entries.get(id);
  }

  /**
   * The id that a word most likely means, empty if there is no entry at all; null if the word means
   * none.
   */
  @Nullable String meant(String word) {
    return RegisterReader.ID.matcher(word).matches()
        ? NearestCode.to(word, entries.keySet())
        : bare.get(bare(word));
  }

  private static String bare(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters.append(c);
    }
    return letters.toString();
  }

  private void checkReplaced(RegisterEntry entry, Problems problems) {
    String replaced = entry.replaces();
    if (replaced == null) return;
    if (replaced.equals(entry.id()) || !entries.containsKey(replaced)) {
      List<String> others = entries.keySet().stream().filter(id -> !id.equals(entry.id())).toList();
      problems.add(
          new Problem(
              RegisterReader.where(entry.pack()),
              entry.id() + ".replaces",
              "`%s.replaces` = `%s` is no other source".formatted(entry.id(), replaced),
              "nearest is `%s`".formatted(NearestCode.to(replaced, others))));
    }
  }

  /** The words of what rules rest on, on a day and in the language of the texts. */
  Grounds grounds(Texts texts, LocalDate day) {
    LocalDate change = changes.floor(day);
    Span span = new Span(texts.language(), change == null ? LocalDate.MIN : change);
    Grounds made = grounds.get(span);
    return made != null
        ? made
        : grounds.computeIfAbsent(span, begin -> newGrounds(texts, begin.begin()));
  }

  /** The same, with nothing worded yet. */
  Grounds newGrounds(Texts texts, LocalDate day) {
    return new Grounds(citations, day, texts);
  }

  /** What a rule names, in its order. */
  List<Citation> citationsOf(String rule) {
    return citations.getOrDefault(rule, List.of());
  }

  /** Whether a rule has a source on a day. */
  boolean supports(String rule, LocalDate day) {
    return citationsOf(rule).stream().anyMatch(citation -> citation.inForceOn(day));
  }

  /** The days on which a source begins or ends, in order. */
  List<LocalDate> changes() {
    return List.copyOf(changes);
  }

  /** Every source, in the order of the packs' ids and then their own. */
  List<RegisteredSource> all(Texts texts) {
    return list(texts, entry -> true, rules);
  }

  /** Those that rules rest on, on a day on which both are in force, with those rules. */
  List<RegisteredSource> of(Texts texts, LocalDate day, Map<String, LawRule> inForce) {
    return list(texts, entry -> entry.inForceOn(day), inForce).stream()
        .filter(source -> !source.rules().isEmpty())
        .toList();
  }

  private List<RegisteredSource> list(
      Texts texts, Predicate<RegisterEntry> listed, Map<String, LawRule> among) {
    String language = texts.language();
    Articles articles = new Articles(texts);
    Map<String, List<RegisteredSource.Rule>> resting = new HashMap<>();
    for (LawRule rule : new TreeMap<>(among).values()) {
      for (Citation citation : citationsOf(rule.name())) {
        RegisterEntry entry = citation.entry();
        if (entry == null || !entry.overlaps(rule)) continue;
        resting
            .computeIfAbsent(entry.id(), id -> new ArrayList<>())
            .add(
                new RegisteredSource.Rule(
                    rule.name(), citation.article(articles), rule.from(), rule.until()));
      }
    }
    List<RegisteredSource> sources = new ArrayList<>();
    for (RegisterEntry entry : entries.values()) {
      if (!listed.test(entry)) continue;
      sources.add(
          new RegisteredSource(
              entry.pack(),
              entry.id(),
              entry.title(language),
              entry.numbers().get(language),
              entry.issuers().get(language),
              entry.grade(),
              entry.from(),
              entry.until(),
              entry.address(),
              entry.checked(),
              entry.replaces(),
              resting.getOrDefault(entry.id(), List.of())));
    }
    return List.copyOf(sources);
  }
}
