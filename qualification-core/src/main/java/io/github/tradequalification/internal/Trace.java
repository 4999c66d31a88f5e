package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.internal.engine.Probe;
import io.github.tradequalification.internal.engine.Session;
import io.github.tradequalification.rule.Always;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One assessment seen from within: which rules fired, and how far the others got. For explanations
 * and for whoever tests packs; an assessment that nobody asks about makes none. Not thread-safe.
 */
public final class Trace {

  private final Lawbook lawbook;
  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final LocalDate lawOf;
  private final Map<String, LawRule> inForce;
  private final Settlement settlement;
  private final Set<String> fired = new HashSet<>();
  private final Map<Stage, List<Object>> facts = new EnumMap<>(Stage.class);
  private final List<Object> general = new ArrayList<>();

  private Trace(Lawbook lawbook, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    this.lawbook = lawbook;
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.lawOf = lawOf;
    this.inForce = lawbook.inForceOn(lawOf);
    List<Object> inserted = new ArrayList<>();
    this.settlement =
        new AssessmentRun(lawbook, enterprise, asOf, lawOf)
            .settle(
                new RunWatch() {
                  @Override
                  public void begins(Session session) {
                    session.onFire(fired::add);
                    session.onInsert(inserted::add);
                  }

                  @Override
                  public void over(Stage stage) {
                    facts.put(stage, List.copyOf(inserted));
                  }
                });
    general.add(new Always());
    general.addAll(lawbook.periodOf(lawOf).concepts());
  }

  /**
   * Makes an assessment and keeps what was seen of it.
   *
   * @throws io.github.tradequalification.QualificationException as an assessment does
   */
  public static Trace of(Lawbook lawbook, Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return new Trace(lawbook, enterprise, asOf, lawOf);
  }

  /** The answer in a language. */
  public Assessment answer(String language) {
    return AssessmentRun.word(lawbook, language, settlement);
  }

  /** How each condition that applies was settled, by its code. */
  public Map<String, Outcome> outcomes() {
    Map<String, Outcome> outcomes = new HashMap<>();
    for (SettledCondition each : settlement.conditions()) {
      outcomes.put(each.condition().code(), each.outcome());
    }
    return outcomes;
  }

  /** The answer in a language, by rules that conclude the same and rest on something else. */
  public Assessment reworded(String language, Lawbook changed) {
    return AssessmentRun.word(changed, language, settlement);
  }

  /** The answer in a language by other rules, empty if they conclude the same. */
  public Optional<Assessment> answerBy(Lawbook changed, String language) {
    Settlement other = new AssessmentRun(changed, enterprise, asOf, lawOf).settle(RunWatch.NOBODY);
    return other.equals(settlement)
        ? Optional.empty()
        : Optional.of(AssessmentRun.word(changed, language, other));
  }

  /** The rules of which an answer tells what they rest on. */
  public Set<String> cited(String language) {
    Grounds asked = lawbook.register().newGrounds(lawbook.texts(language), lawOf);
    new Wording(lawbook.texts(language), asked).assessment(settlement);
    return asked.worded();
  }

  /** The day whose law applied. */
  public LocalDate lawOf() {
    return lawOf;
  }

  /** The rules in force and not replaced. */
  public Set<String> inForce() {
    return inForce.keySet();
  }

  /** The rules that fired, but for those that look at no profile. */
  public Set<String> fired() {
    return Set.copyOf(fired);
  }

  /**
   * Whether a rule fired. One that looks at no profile was worked out when its period was made, so
   * of it the probe speaks.
   *
   * @param rule one in force
   */
  public boolean fired(String rule) {
    return rule(rule).general() ? Boolean.TRUE.equals(probe(rule).matches()) : fired.contains(rule);
  }

  /**
   * How far a rule got.
   *
   * @param rule one in force
   */
  public Probe probe(String rule) {
    LawRule law = rule(rule);
    List<Object> there = law.general() ? general : Objects.requireNonNull(facts.get(law.stage()));
    return lawbook.reasons().probes().probe(rule, there);
  }

  private LawRule rule(String name) {
    return Objects.requireNonNull(inForce.get(name), name);
  }
}
