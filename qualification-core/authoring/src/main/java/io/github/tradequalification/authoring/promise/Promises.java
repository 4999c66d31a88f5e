package io.github.tradequalification.authoring.promise;

import io.github.tradequalification.Finding;
import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.PackInspection.Condition;
import io.github.tradequalification.internal.PackInspection.Rule;
import io.github.tradequalification.internal.PackInspection.Step;
import io.github.tradequalification.internal.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What every rule pack promises beside its cases: each method tells what breaks one promise, and is
 * empty if it is kept. Immutable.
 *
 * @param pack as it is loaded
 * @param written its rules as they are written
 * @param tried its cases, with what fired in them
 * @param messages of all findings in the answers to the cases
 */
public record Promises(
    PackInspection pack, RuleTexts written, List<Tried> tried, Set<String> messages) {

  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*( \\S+){2,}[^.!?;,\\s]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  /**
   * A case that was tried.
   *
   * @param inForce the rules in force on its day
   * @param fired those that fired
   */
  public record Tried(Set<String> inForce, Set<String> fired) {}

  /** Copies the collections. */
  public Promises {
    tried = List.copyOf(tried);
    messages = Set.copyOf(messages);
  }

  /** Tries all cases; a rule that looks at no profile counts as fired while it is in force. */
  public static Promises of(PackInspection pack, RuleTexts written, Collection<LawCase> cases) {
    List<Tried> tried = new ArrayList<>();
    Set<String> messages = new HashSet<>();
    Set<String> general =
        pack.rules().stream().filter(Rule::general).map(Rule::name).collect(Collectors.toSet());
    for (LawCase each : cases) {
      Trace trace = pack.trace(each.enterprise(), each.asOf(), each.lawOf());
      Set<String> fired = new HashSet<>(trace.fired());
      for (String rule : trace.inForce()) if (general.contains(rule)) fired.add(rule);
      tried.add(new Tried(trace.inForce(), fired));
      trace.answer("en").findings().stream().map(Finding::message).forEach(messages::add);
    }
    return new Promises(pack, written, tried, messages);
  }

  /**
   * All that breaks a promise, each as a sentence with the way out.
   *
   * @param notAsked facts that nobody is to be asked for
   */
  public List<String> broken(Set<String> notAsked) {
    List<String> all = new ArrayList<>();
    for (Twins.Missing each : factsNotAskedFor()) {
      if (notAsked.contains(each.fact())) continue;
      all.add(each + "; ask for it in a rule of the same days, as in conclude.decides(fact, step)");
    }
    for (String rule : silent()) {
      all.add("rule `%s` fires in no case; add one in which it does".formatted(rule));
    }
    for (String rule : neverSilent()) {
      all.add("rule `%s` fires in every case; add one in which it does not".formatted(rule));
    }
    for (String rule : neverInForce()) {
      all.add("rule `%s` is never in force; correct its dates".formatted(rule));
    }
    for (String rule : noSentences()) {
      all.add("rule `%s` is no sentence; name it by three words or more".formatted(rule));
    }
    pack.daysWithoutASource()
        .forEach(
            (rule, day) ->
                all.add(
                    "rule `%s` has no source in force on %s; name that of this day too"
                        .formatted(rule, day)));
    for (String source : unusedSources()) {
      all.add("no rule names the source `%s`; take it out".formatted(source));
    }
    for (String code : codesWithoutAName()) {
      all.add("a rule matches the %s, which has no name; correct the code".formatted(code));
    }
    for (String step : stepsWithoutAnAuthority()) {
      all.add("nobody decides on the step %s; say .authority(…)".formatted(step));
    }
    for (String text : unequalTexts()) {
      all.add("the text %s is not the same in both languages; add or correct it".formatted(text));
    }
    for (String text : unusedTexts()) {
      all.add("no rule uses the text `%s`; take it out, or correct its key".formatted(text));
    }
    return all;
  }

  /** Rules that compare a fact for which nobody asks. */
  public List<Twins.Missing> factsNotAskedFor() {
    return Twins.missing(pack, written);
  }

  /** Rules that fire in no case. */
  public List<String> silent() {
    return without(fired()::contains);
  }

  /** Rules that fire in every case, though they ask for something. */
  public List<String> neverSilent() {
    Set<String> silent = new HashSet<>();
    for (Tried each : tried) {
      for (String rule : each.inForce()) if (!each.fired().contains(rule)) silent.add(rule);
    }
    Set<String> fired = fired();
    return without(
        rule -> silent.contains(rule) || written.isUnconditional(rule) || !fired.contains(rule));
  }

  /** Rules that are never in force. */
  public List<String> neverInForce() {
    Set<String> everInForce = new HashSet<>();
    for (LocalDate day : pack.days()) everInForce.addAll(pack.inForceOn(day));
    return without(everInForce::contains);
  }

  /** Rules whose name is no sentence. */
  public List<String> noSentences() {
    return without(name -> SENTENCE.matcher(name).matches() && name.length() < 140);
  }

  /** Sources that no rule names. */
  public List<String> unusedSources() {
    return pack.sources("en").stream()
        .filter(source -> source.rules().isEmpty())
        .map(RegisteredSource::id)
        .toList();
  }

  /** Codes that a rule matches and that have no name, with their kind. */
  public List<String> codesWithoutAName() {
    List<String> nameless = new ArrayList<>();
    written
        .codesMatched()
        .forEach(
            (code, kind) -> {
              if (!pack.hasText(kind + "." + code)) nameless.add("%s `%s`".formatted(kind, code));
            });
    return nameless;
  }

  /** Filings without an authority, with the first such day. */
  public List<String> stepsWithoutAnAuthority() {
    Map<String, LocalDate> found = new TreeMap<>();
    for (LocalDate day : pack.days()) {
      for (Step step : pack.steps(day)) {
        if (step.filing() && step.authority() == null) found.putIfAbsent(step.code(), day);
      }
    }
    return found.entrySet().stream()
        .map(each -> "`%s` on %s".formatted(each.getKey(), each.getValue()))
        .toList();
  }

  /** Texts with other placeholders in the other language, or without one there. */
  public List<String> unequalTexts() {
    Map<String, List<String>> english = placeholders("en");
    Map<String, List<String>> chinese = placeholders("zh");
    Set<String> keys = new TreeSet<>(english.keySet());
    keys.addAll(chinese.keySet());
    keys.removeIf(key -> Objects.equals(english.get(key), chinese.get(key)));
    return keys.stream()
        .map(key -> "`%s` (%s, %s)".formatted(key, told(english, key), told(chinese, key)))
        .toList();
  }

  private static String told(Map<String, List<String>> placeholders, String key) {
    List<String> found = placeholders.get(key);
    return found == null ? "missing" : String.join(" ", found);
  }

  /** Keys of texts that nothing uses. */
  public List<String> unusedTexts() {
    Set<String> conditions = new HashSet<>();
    for (LocalDate day : pack.days()) {
      pack.conditions(day).stream().map(Condition::code).forEach(conditions::add);
    }
    Predicate<String> shown = text -> messages.stream().anyMatch(message -> message.contains(text));
    return pack.texts("en").entrySet().stream()
        .filter(text -> !written.uses(text.getKey(), conditions) && !shown.test(text.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Set<String> fired() {
    return tried.stream().flatMap(each -> each.fired().stream()).collect(Collectors.toSet());
  }

  private List<String> without(Predicate<String> kept) {
    return pack.rules().stream().map(Rule::name).filter(kept.negate()).sorted().toList();
  }

  private Map<String, List<String>> placeholders(String language) {
    Map<String, List<String>> placeholders = new TreeMap<>();
    pack.texts(language)
        .forEach(
            (key, text) ->
                placeholders.put(
                    key,
                    PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList()));
    return placeholders;
  }
}
