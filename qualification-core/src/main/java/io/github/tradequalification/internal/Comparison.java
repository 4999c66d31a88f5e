package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Changes.Subject;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two answers, part by part. */
public final class Comparison {

  /** What is told of a step beside its status, by the name of the component. */
  private static final Map<String, Function<Step, @Nullable Object>> DETAILS =
      new LinkedHashMap<>();

  static {
    DETAILS.put("authority", Step::authority);
    DETAILS.put("channel", Step::channel);
    DETAILS.put("workingDays", Step::workingDays);
    DETAILS.put("statutoryWorkingDays", Step::statutoryWorkingDays);
    DETAILS.put("withinDays", Step::withinDays);
    DETAILS.put("fee", Step::fee);
    DETAILS.put("result", Step::result);
  }

  private final Assessment before;
  private final Assessment after;

  private Comparison(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
  }

  /** All that differs. */
  public static List<Change> of(Assessment before, Assessment after) {
    return new Comparison(before, after).compared();
  }

  private List<Change> compared() {
    List<Change> conditions = conditions();
    List<Change> steps = steps();
    List<Change> deciding = new ArrayList<>(conditions);
    for (Change step : steps) if (step.subject() == Subject.STEP) deciding.add(step);

    List<Change> found = new ArrayList<>();
    if (before.eligibility() != after.eligibility()) {
      found.add(
          whole(
              Subject.ELIGIBILITY,
              before.eligibility().name(),
              after.eligibility().name(),
              conditions));
    }
    if (before.standing() != after.standing()) {
      found.add(
          whole(Subject.STANDING, before.standing().name(), after.standing().name(), deciding));
    }
    Change next = nextStep(deciding);
    if (next != null) found.add(next);
    found.addAll(conditions);
    found.addAll(steps);
    found.addAll(materials());
    found.addAll(ChangedNotes.between(before, after));
    found.addAll(questions());
    return found;
  }

  private static Change whole(Subject subject, String was, String is, List<Change> behind) {
    return new Change(subject, "", "", null, null, was, is, rules(behind), sources(behind));
  }

  private @Nullable Change nextStep(List<Change> behind) {
    NextStep was = before.nextStep();
    NextStep is = after.nextStep();
    if (Objects.equals(was == null ? null : was.step(), is == null ? null : is.step())) return null;
    return new Change(
        Subject.NEXT_STEP,
        is == null ? "" : is.step(),
        is == null ? "" : is.name(),
        null,
        null,
        was == null ? null : was.name(),
        is == null ? null : is.name(),
        rules(behind),
        sources(behind));
  }

  private static List<String> rules(List<Change> behind) {
    Set<String> rules = new LinkedHashSet<>();
    for (Change change : behind) rules.addAll(change.rules());
    return List.copyOf(rules);
  }

  private static List<Source> sources(List<Change> behind) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Change change : behind) sources.addAll(change.sources());
    return List.copyOf(sources);
  }

  private List<Change> conditions() {
    List<Change> changed = new ArrayList<>();
    for (Paired<Finding> pair : Paired.of(before.conditions(), after.conditions(), Finding::code)) {
      String was = pair.before(finding -> finding.outcome().name());
      String is = pair.after(finding -> finding.outcome().name());
      if (Objects.equals(was, is)) continue;
      Finding one = pair.one();
      changed.add(
          new Change(
              Subject.CONDITION,
              one.code(),
              one.name() == null ? "" : one.name(),
              one.step(),
              null,
              was,
              is,
              List.copyOf(pair.rules(Finding::rule)),
              pair.sources(Finding::sources)));
    }
    return changed;
  }

  private List<Change> steps() {
    List<Change> changed = new ArrayList<>();
    for (Paired<Step> pair : Paired.of(before.steps(), after.steps(), Step::step)) {
      String was = pair.before(step -> step.status().name());
      String is = pair.after(step -> step.status().name());
      if (!Objects.equals(was, is)) changed.add(step(pair, null, was, is, stepRules(pair)));
      if (pair.was() != null && pair.is() != null) details(pair, pair.was(), pair.is(), changed);
    }
    return changed;
  }

  private static void details(Paired<Step> pair, Step was, Step is, List<Change> changed) {
    DETAILS.forEach(
        (detail, of) -> {
          String told = text(of.apply(was));
          String tells = text(of.apply(is));
          if (!Objects.equals(told, tells)) changed.add(step(pair, detail, told, tells, Set.of()));
        });
  }

  private static Change step(
      Paired<Step> pair,
      @Nullable String detail,
      @Nullable String was,
      @Nullable String is,
      Collection<String> rules) {
    Subject subject = detail == null ? Subject.STEP : Subject.STEP_DETAIL;
    Step one = pair.one();
    List<Source> sources = pair.sources(Step::sources);
    return new Change(
        subject, one.step(), one.name(), null, detail, was, is, List.copyOf(rules), sources);
  }

  /** How much the law asks for it, and what holds it back on one side only. */
  private Set<String> stepRules(Paired<Step> pair) {
    Set<String> rules = pair.rules(Step::rule);
    List<String> was = pair.was() == null ? List.of() : pair.was().waitsFor();
    List<String> is = pair.is() == null ? List.of() : pair.is().waitsFor();
    for (String code : was) if (!is.contains(code)) rules.addAll(rulesOf(code));
    for (String code : is) if (!was.contains(code)) rules.addAll(rulesOf(code));
    return rules;
  }

  /** The rules that say, before and after, how a condition stands. */
  private Set<String> rulesOf(String condition) {
    Set<String> rules = new LinkedHashSet<>();
    before.finding(condition).map(Finding::rule).ifPresent(rules::add);
    after.finding(condition).map(Finding::rule).ifPresent(rules::add);
    return rules;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof WorkingDays days) {
      return days.min() == days.max() ? "" + days.max() : days.min() + "–" + days.max();
    }
    return value == null ? null : value.toString();
  }

  private List<Change> materials() {
    List<Change> changed = new ArrayList<>();
    for (Paired<MissingMaterial> pair :
        Paired.of(before.missingMaterials(), after.missingMaterials(), Comparison::paper)) {
      MissingMaterial one = pair.one();
      String was = pair.was() == null ? atHand(before, one) : reasons(pair.was());
      String is = pair.is() == null ? atHand(after, one) : reasons(pair.is());
      if (Objects.equals(was, is)) continue;
      changed.add(
          new Change(
              Subject.MATERIAL,
              one.material(),
              one.name(),
              one.step(),
              (pair.is() != null ? after : before).nameOf(one.step()),
              was,
              is,
              List.copyOf(pair.rules(MissingMaterial::rule)),
              pair.sources(MissingMaterial::sources)));
    }
    return changed;
  }

  /** {@code SATISFIED} if the step asks for it and has it; null if it does not ask for it. */
  private static @Nullable String atHand(Assessment answer, MissingMaterial missing) {
    for (Step step : answer.steps()) {
      if (!step.step().equals(missing.step())) continue;
      for (RequiredMaterial asked : step.materials()) {
        boolean same =
            asked.material().equals(missing.material()) && asked.form() == missing.form();
        if (same && asked.satisfied()) return ChangeSentences.SATISFIED;
      }
    }
    return null;
  }

  private static String paper(MissingMaterial missing) {
    return missing.step() + " " + missing.material() + " " + missing.form();
  }

  private static String reasons(MissingMaterial missing) {
    return missing.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private List<Change> questions() {
    List<Change> changed = new ArrayList<>();
    for (Paired<Question> pair : Paired.of(before.questions(), after.questions(), Question::fact)) {
      if (pair.was() != null && pair.is() != null) continue;
      Question one = pair.one();
      Set<String> rules = new LinkedHashSet<>();
      for (String code : one.decides()) rules.addAll(rulesOf(code));
      changed.add(
          new Change(
              Subject.QUESTION,
              one.fact(),
              one.name(),
              null,
              null,
              pair.before(Question::name),
              pair.after(Question::name),
              List.copyOf(rules),
              List.of()));
    }
    return changed;
  }
}
