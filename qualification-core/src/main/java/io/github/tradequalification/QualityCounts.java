package io.github.tradequalification;

import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.InputQuality.MissingFact;
import io.github.tradequalification.InputQuality.UnconfirmedProperty;
import io.github.tradequalification.MissingMaterial.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted for {@link InputQuality}. Not thread-safe. */
final class QualityCounts {

  /** What is counted of a fact. */
  private static final class Fact {
    private final String name;
    private long missing;
    private long aloneForEligibility;
    private long aloneForStanding;
    private final Map<String, Long> decides = new TreeMap<>();

    Fact(String name) {
      this.name = name;
    }
  }

  private record Property(String material, String property) {}

  /** What is counted of a property of a paper. */
  private static final class Paper {
    private final String name;
    private long unconfirmed;
    private long alone;

    Paper(String name) {
      this.name = name;
    }
  }

  private final Map<String, Fact> facts = new TreeMap<>();
  private final Map<Property, Paper> papers = new HashMap<>();
  private long answers;
  private @Nullable String language;

  void add(Assessment answer) {
    if (language != null && !language.equals(answer.language())) {
      throw new IllegalArgumentException(
          "answer: in language `%s`; expected `%s`, as those before"
              .formatted(answer.language(), language));
    }
    language = answer.language();
    answers++;
    for (Question question : answer.questions()) {
      Fact fact = fact(question.fact(), question.name());
      fact.missing++;
      for (String code : question.decides()) fact.decides.merge(code, 1L, Long::sum);
    }
    Fact alone = answer.eligibility() == Eligibility.UNDETERMINED ? forEligibility(answer) : null;
    if (alone != null) alone.aloneForEligibility++;
    alone = answer.standing() == Standing.UNDETERMINED ? forStanding(answer) : null;
    if (alone != null) alone.aloneForStanding++;
    papers(answer.missingMaterials());
  }

  private Fact fact(String path, String name) {
    return facts.computeIfAbsent(path, absent -> new Fact(name));
  }

  private @Nullable Fact forEligibility(Assessment answer) {
    Set<String> open = new HashSet<>();
    for (Finding finding : answer.conditions()) {
      if (finding.decides() && finding.outcome() == Finding.Outcome.UNKNOWN) {
        open.add(finding.code());
      }
    }
    return onlyOne(answer.questions(), open);
  }

  /** Where a condition that holds a step back is not met, no fact alone is what is wanting. */
  private @Nullable Fact forStanding(Assessment answer) {
    Map<String, Finding> conditions = new HashMap<>();
    for (Finding finding : answer.conditions()) conditions.put(finding.code(), finding);
    Set<String> open = new HashSet<>();
    for (Step step : answer.steps()) {
      for (String code : step.waitsFor()) {
        Finding condition = conditions.get(code);
        if (condition == null) continue;
        if (condition.outcome() != Finding.Outcome.UNKNOWN) return null;
        open.add(code);
      }
    }
    return onlyOne(answer.questions(), open);
  }

  /** The one fact that is asked for to decide each of these, null if there is no such fact. */
  private @Nullable Fact onlyOne(List<Question> questions, Set<String> open) {
    String only = null;
    Set<String> asked = new HashSet<>();
    for (Question question : questions) {
      for (String code : question.decides()) {
        if (!open.contains(code)) continue;
        if (only != null && !only.equals(question.fact())) return null;
        only = question.fact();
        asked.add(code);
      }
    }
    return only != null && asked.equals(open) ? facts.get(only) : null;
  }

  /** Several steps may ask for one paper. */
  private void papers(List<MissingMaterial> missing) {
    Map<Paper, Boolean> found = new HashMap<>();
    for (MissingMaterial material : missing) {
      List<String> unconfirmed = material.detail().unconfirmed();
      boolean alone =
          unconfirmed.size() == 1 && material.reasons().equals(List.of(Reason.UNCONFIRMED));
      for (String property : unconfirmed) {
        Paper paper = paper(material.material(), material.name(), property);
        found.merge(paper, alone, Boolean::logicalAnd);
      }
    }
    found.forEach(
        (paper, alone) -> {
          paper.unconfirmed++;
          if (alone) paper.alone++;
        });
  }

  private Paper paper(String material, String name, String property) {
    return papers.computeIfAbsent(new Property(material, property), absent -> new Paper(name));
  }

  void add(InputQuality others) {
    answers += others.answers();
    for (MissingFact other : others.facts()) {
      Fact fact = fact(other.fact(), other.name());
      fact.missing += other.missing();
      fact.aloneForEligibility += other.aloneForEligibility();
      fact.aloneForStanding += other.aloneForStanding();
      other.decides().forEach((code, count) -> fact.decides.merge(code, count, Long::sum));
    }
    for (UnconfirmedProperty other : others.papers()) {
      Paper paper = paper(other.material(), other.name(), other.property());
      paper.unconfirmed += other.unconfirmed();
      paper.alone += other.alone();
    }
  }

  InputQuality quality() {
    List<MissingFact> missing =
        facts.entrySet().stream()
            .map(entry -> missing(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(MissingFact::aloneForEligibility)
                    .thenComparingLong(MissingFact::aloneForStanding)
                    .thenComparingLong(MissingFact::missing)
                    .reversed()
                    .thenComparing(MissingFact::fact))
            .toList();
    List<UnconfirmedProperty> unconfirmed =
        papers.entrySet().stream()
            .map(entry -> unconfirmed(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(UnconfirmedProperty::alone)
                    .thenComparingLong(UnconfirmedProperty::unconfirmed)
                    .reversed()
                    .thenComparing(UnconfirmedProperty::material)
                    .thenComparing(UnconfirmedProperty::property))
            .toList();
    return new InputQuality(answers, missing, unconfirmed);
  }

  private static MissingFact missing(String path, Fact fact) {
    return new MissingFact(
        path,
        fact.name,
        fact.missing,
        fact.aloneForEligibility,
        fact.aloneForStanding,
        fact.decides);
  }

  private static UnconfirmedProperty unconfirmed(Property property, Paper paper) {
    return new UnconfirmedProperty(
        property.material(), paper.name, property.property(), paper.unconfirmed, paper.alone);
  }
}
