package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Changes.Subject;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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
  private final List<Change> found = new ArrayList<>();

  private Comparison(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
  }

  /** All that differs. */
  public static List<Change> of(Assessment before, Assessment after) {
    Comparison comparison = new Comparison(before, after);
    comparison.compare();
    return comparison.found;
  }

  private void compare() {
    List<Change> conditions = conditions();
    eligibility(conditions);
    whole(Subject.STANDING, before.standing().name(), after.standing().name());
    nextStep();
    found.addAll(conditions);
    parts(before.steps(), after.steps(), Step::step, this::step);
    parts(before.missingMaterials(), after.missingMaterials(), Comparison::paper, this::material);
    notes();
    parts(before.questions(), after.questions(), Question::fact, this::question);
  }

  private void whole(Subject subject, @Nullable String was, @Nullable String is) {
    if (Objects.equals(was, is)) return;
    found.add(new Change(subject, "", "", null, null, was, is, List.of(), List.of()));
  }

  /** The rules behind it are those of the conditions that decide otherwise now. */
  private void eligibility(List<Change> conditions) {
    if (before.eligibility() == after.eligibility()) return;
    Set<String> rules = new LinkedHashSet<>();
    Set<Source> sources = new LinkedHashSet<>();
    for (Change condition : conditions) {
      rules.addAll(condition.rules());
      sources.addAll(condition.sources());
    }
    found.add(
        new Change(
            Subject.ELIGIBILITY,
            "",
            "",
            null,
            null,
            before.eligibility().name(),
            after.eligibility().name(),
            List.copyOf(rules),
            List.copyOf(sources)));
  }

  private void nextStep() {
    NextStep was = before.nextStep();
    NextStep is = after.nextStep();
    String wasCode = was == null ? null : was.step();
    String isCode = is == null ? null : is.step();
    if (Objects.equals(wasCode, isCode)) return;
    found.add(
        new Change(
            Subject.NEXT_STEP,
            isCode == null ? "" : isCode,
            is == null ? "" : is.name(),
            null,
            null,
            was == null ? null : was.name(),
            is == null ? null : is.name(),
            List.of(),
            List.of()));
  }

  private List<Change> conditions() {
    List<Change> changed = new ArrayList<>();
    parts(
        before.conditions(),
        after.conditions(),
        Finding::code,
        (was, is) -> {
          String outcomeBefore = was == null ? null : was.outcome().name();
          String outcomeAfter = is == null ? null : is.outcome().name();
          if (Objects.equals(outcomeBefore, outcomeAfter)) return;
          changed.add(finding(Subject.CONDITION, was, is, outcomeBefore, outcomeAfter));
        });
    return changed;
  }

  private static Change finding(
      Subject subject,
      @Nullable Finding was,
      @Nullable Finding is,
      @Nullable String outcomeBefore,
      @Nullable String outcomeAfter) {
    Finding one = Objects.requireNonNull(is != null ? is : was);
    String name = one.name();
    return new Change(
        subject,
        one.code(),
        name == null ? "" : name,
        one.step(),
        null,
        outcomeBefore,
        outcomeAfter,
        rules(was, is, Finding::rule),
        sources(was, is, Finding::sources));
  }

  private void step(@Nullable Step was, @Nullable Step is) {
    Step one = Objects.requireNonNull(is != null ? is : was);
    String statusBefore = was == null ? null : was.status().name();
    String statusAfter = is == null ? null : is.status().name();
    if (!Objects.equals(statusBefore, statusAfter)) {
      add(one, null, statusBefore, statusAfter, was, is);
    }
    if (was == null || is == null) return;
    DETAILS.forEach(
        (detail, of) -> {
          String told = text(of.apply(was));
          String tells = text(of.apply(is));
          if (!Objects.equals(told, tells)) add(one, detail, told, tells, was, is);
        });
  }

  private void add(
      Step one,
      @Nullable String detail,
      @Nullable String told,
      @Nullable String tells,
      @Nullable Step was,
      @Nullable Step is) {
    Subject subject = detail == null ? Subject.STEP : Subject.STEP_DETAIL;
    List<Source> sources = sources(was, is, Step::sources);
    found.add(
        new Change(subject, one.step(), one.name(), null, detail, told, tells, List.of(), sources));
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof WorkingDays days) {
      return days.min() == days.max() ? "" + days.max() : days.min() + "–" + days.max();
    }
    return value == null ? null : value.toString();
  }

  private static String paper(MissingMaterial missing) {
    return missing.step() + " " + missing.material() + " " + missing.form();
  }

  private void material(@Nullable MissingMaterial was, @Nullable MissingMaterial is) {
    String reasonsBefore = was == null ? null : reasons(was);
    String reasonsAfter = is == null ? null : reasons(is);
    if (Objects.equals(reasonsBefore, reasonsAfter)) return;
    MissingMaterial one = Objects.requireNonNull(is != null ? is : was);
    found.add(
        new Change(
            Subject.MATERIAL,
            one.material(),
            one.name(),
            one.step(),
            (is != null ? after : before).nameOf(one.step()),
            reasonsBefore,
            reasonsAfter,
            rules(was, is, MissingMaterial::rule),
            sources(was, is, MissingMaterial::sources)));
  }

  private static String reasons(MissingMaterial missing) {
    return missing.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** The same note may be made of several papers. */
  private void notes() {
    Map<String, List<Finding>> was = notes(before);
    Map<String, List<Finding>> is = notes(after);
    Set<String> keys = new LinkedHashSet<>(was.keySet());
    keys.addAll(is.keySet());
    for (String key : keys) {
      List<Finding> gone = was.getOrDefault(key, List.of());
      List<Finding> made = is.getOrDefault(key, List.of());
      for (int i = made.size(); i < gone.size(); i++) note(gone.get(i), null);
      for (int i = gone.size(); i < made.size(); i++) note(null, made.get(i));
    }
  }

  private void note(@Nullable Finding was, @Nullable Finding is) {
    String told = was == null ? null : was.message();
    String tells = is == null ? null : is.message();
    found.add(finding(Subject.NOTE, was, is, told, tells));
  }

  private static Map<String, List<Finding>> notes(Assessment answer) {
    return answer.notes().stream()
        .collect(
            Collectors.groupingBy(
                note -> note.code() + " " + note.step() + " " + seen(note, answer.asOf()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** What the note is about. Where that is the day of the answer, it is the same on another day. */
  private static Map<String, @Nullable Object> seen(Finding note, LocalDate today) {
    Map<String, @Nullable Object> seen = new TreeMap<>(note.observed());
    seen.values().removeIf(value -> today.equals(value) || today.toString().equals(value));
    return seen;
  }

  private void question(@Nullable Question was, @Nullable Question is) {
    if (was != null && is != null) return;
    Question one = Objects.requireNonNull(is != null ? is : was);
    found.add(
        new Change(
            Subject.QUESTION,
            one.fact(),
            one.name(),
            null,
            null,
            was == null ? null : was.name(),
            is == null ? null : is.name(),
            List.of(),
            List.of()));
  }

  /** What each part was and is, in the order of the answer after; what is gone stands last. */
  private static <T> void parts(
      List<T> before, List<T> after, Function<T, String> key, Told<T> told) {
    Map<String, T> was = new LinkedHashMap<>();
    for (T part : before) was.putIfAbsent(key.apply(part), part);
    Map<String, T> is = new LinkedHashMap<>();
    for (T part : after) is.putIfAbsent(key.apply(part), part);
    is.forEach((code, part) -> told.of(was.get(code), part));
    was.forEach((code, part) -> tellGone(is, code, part, told));
  }

  private static <T> void tellGone(Map<String, T> is, String code, T part, Told<T> told) {
    if (!is.containsKey(code)) told.of(part, null);
  }

  /** Takes what a part was and is; one of the two is not null. */
  private interface Told<T> {
    void of(@Nullable T was, @Nullable T is);
  }

  private static <T> List<String> rules(@Nullable T was, @Nullable T is, Function<T, String> rule) {
    return both(was, is, (one, rules) -> rules.add(rule.apply(one)));
  }

  private static <T> List<Source> sources(
      @Nullable T was, @Nullable T is, Function<T, List<Source>> of) {
    return both(was, is, (one, sources) -> sources.addAll(of.apply(one)));
  }

  private static <T, R> List<R> both(@Nullable T was, @Nullable T is, BiConsumer<T, Set<R>> add) {
    Set<R> all = new LinkedHashSet<>();
    if (was != null) add.accept(was, all);
    if (is != null) add.accept(is, all);
    return List.copyOf(all);
  }
}
