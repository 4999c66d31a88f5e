package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Question;
import io.github.tradequalification.Step;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Goal;
import io.github.tradequalification.benchmarks.settling.Material;
import io.github.tradequalification.benchmarks.settling.NearestCode;
import io.github.tradequalification.benchmarks.settling.Noted;
import io.github.tradequalification.benchmarks.settling.Records;
import io.github.tradequalification.benchmarks.settling.Saying;
import io.github.tradequalification.benchmarks.settling.Settling;
import io.github.tradequalification.benchmarks.settling.Stage;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One assessment: settles what the rules concluded, between and after their stages. */
final class RuledCase extends Settling {

  private final Hearing hearing;
  private final Words words;
  private final Enterprise enterprise;
  private final LocalDate asOf;

  /** What each fact decides, by its path. */
  private final Map<String, Set<String>> questions = new TreeMap<>();

  RuledCase(Hearing hearing, Words words, Enterprise enterprise, LocalDate asOf) {
    this.hearing = hearing;
    this.words = words;
    this.enterprise = enterprise;
    this.asOf = asOf;
  }

  /** After the stage conditions: the facts for later ones. */
  List<Condition> settleConditions() {
    List<Condition> facts = new ArrayList<>();
    hearing.conditions.forEach(
        (concern, condition) -> {
          List<VerdictHeard> said = hearing.verdicts.getOrDefault(concern, List.of());
          if (said.stream().anyMatch(verdict -> verdict.outcome() == null)) return;
          Finding finding = settle(concern, condition, said);
          add(concern, finding);
          facts.add(new Condition(concern.code, finding.outcome()));
        });
    return facts;
  }

  private Finding settle(Concern concern, ConditionHeard condition, List<VerdictHeard> said) {
    Map<String, Object> observed = new LinkedHashMap<>();
    for (String fact : condition.observed) {
      observed.put(fact, ProfileFacts.value(enterprise, fact));
    }
    List<String> asks = new ArrayList<>();
    for (String fact : condition.restsOn) if (observed.get(fact) == null) asks.add(fact);
    Outcome outcome = asks.isEmpty() ? Outcome.MET : Outcome.UNKNOWN;
    for (VerdictHeard verdict : said) {
      if (verdict.fact() != null) asks.add(verdict.fact());
      if (verdict.outcome() == Outcome.NOT_MET || outcome == Outcome.MET) {
        outcome = verdict.outcome();
      }
    }
    if (outcome == Outcome.UNKNOWN) asks.forEach(fact -> decides(fact, concern.code));
    Outcome settled = outcome;
    return said.stream()
        .filter(verdict -> verdict.outcome() == settled)
        .min(Comparator.comparing(verdict -> verdict.rule().name()))
        .map(verdict -> finding(concern, condition, observed, verdict))
        .orElseGet(
            () -> {
              VerdictHeard byDefault = new VerdictHeard(settled, null, condition.rule, Map.of());
              return finding(concern, condition, observed, byDefault);
            });
  }

  private Finding finding(
      Concern concern,
      ConditionHeard condition,
      Map<String, Object> observed,
      VerdictHeard verdict) {
    String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    RuleHead rule = verdict.rule();
    String usual = "condition." + concern.code + "." + outcome;
    String key = rule.equals(condition.rule) || rule.message() == null ? usual : rule.message();
    Map<String, Object> values = new HashMap<>(observed);
    values.putAll(verdict.values());
    Saying saying =
        Saying.condition(
            words.texts,
            concern.code,
            verdict.outcome(),
            condition.weight,
            key,
            rule.name(),
            rule.source());
    return saying.finding(null, observed, words.filled(saying.message(), values));
  }

  private void decides(String fact, String code) {
    questions.computeIfAbsent(fact, path -> new LinkedHashSet<>()).add(code);
  }

  /** After the stage documents: the facts for later ones. */
  List<Object> settleSteps() {
    hearing.duties.forEach(
        (stage, duty) -> {
          switch (duty) {
            case REQUIRED -> require(stage);
            case REQUIRED_ANEW -> requireAnew(stage);
            case OPTIONAL -> allow(stage);
            case NOT_REQUIRED -> {}
          }
        });
    settle(hearing.papers, new Records(enterprise, asOf, hearing.lapsed::contains));
    List<Object> facts = new ArrayList<>();
    for (Stage stage : Stage.all()) {
      Step step = steps().get(stage.ordinal());
      facts.add(goal(stage).fact(step.status(), step.waitsFor()));
    }
    if (next() != null) facts.add(goal(next()).nextFact(nextStep().ready()));
    return facts;
  }

  @Override
  protected Goal goal(Stage stage) {
    return hearing.steps.get(stage).goal(words.texts);
  }

  @Override
  protected int needs(Stage stage) {
    return hearing.steps.get(stage).needs;
  }

  @Override
  protected int follows(Stage stage) {
    return hearing.steps.get(stage).follows;
  }

  /** Of rules that ask the same, the one whose name comes first speaks. */
  @Override
  protected void ask(Stage stage) {
    List<Asked> all = new ArrayList<>(hearing.asked.getOrDefault(stage, List.of()));
    all.sort(Asked.ORDER);
    boolean onFile = hearing.steps.get(stage).electronicCopies;
    for (int i = 0; i < all.size(); i++) {
      Asked asked = all.get(i);
      if (all.subList(0, i).stream().anyMatch(asked::asksTheSameAs)) continue;
      asks(words.of(onFile ? asked.onFile() : asked));
    }
  }

  /** The codes of the profile that nothing has a name for. */
  Set<UnknownCode> unknownCodes() {
    Set<UnknownCode> unknown = new LinkedHashSet<>();
    for (Document paper : enterprise.documents()) {
      String code = paper.material();
      if (Material.of(code) == null) {
        unknown.add(new UnknownCode(code, NearestCode.ofMaterial(code)));
      }
    }
    for (CompletedStep record : enterprise.completedSteps()) {
      String code = record.step();
      if (Stage.of(code) == null) unknown.add(new UnknownCode(code, NearestCode.ofStep(code)));
    }
    return unknown;
  }

  /** After the last stage. */
  Assessment answer(LocalDate lawOf) {
    List<Noted> notes = new ArrayList<>();
    for (NoteHeard note : hearing.notes) notes.add(note.in(words));
    Noted.add(findings(), notes);
    for (Stage stage : Stage.all()) {
      for (DoubtHeard doubt : hearing.doubts) {
        if (doubt.stage() == stage && ahead(stage)) decides(doubt.fact(), stage.code);
      }
    }
    List<Question> asked = new ArrayList<>();
    questions.forEach(
        (fact, codes) ->
            asked.add(new Question(fact, List.copyOf(codes), words.texts.get("fact." + fact))));
    asked.sort(Comparator.comparingInt(question -> -question.decides().size()));
    return answer(asOf, lawOf, asked);
  }
}
