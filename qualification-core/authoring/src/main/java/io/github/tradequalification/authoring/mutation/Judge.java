package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.authoring.cases.Signs;
import io.github.tradequalification.authoring.mutation.Tried.End;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.LawChange;
import io.github.tradequalification.internal.Lawbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries mutants one at a time. What noticed one most likely notices the next, which is a change of
 * the same rule or of the one below it. Not thread-safe.
 */
final class Judge {

  private static final int SHOWN = 3;

  private final PackFolder place;
  private final Lawbook law;
  private final Trials trials;
  private final Promises promises;
  private final LinkedHashSet<Trial> keen = new LinkedHashSet<>();

  Judge(PackFolder place, Lawbook law, Trials trials, Promises promises) {
    this.place = place;
    this.law = law;
    this.trials = trials;
    this.promises = promises;
  }

  /**
   * Tries one.
   *
   * @param change what it changes, null if it could not be compiled
   */
  Tried judge(Mutant mutant, @Nullable LawChange change) {
    if (change == null) return Tried.killed(mutant, End.NOT_COMPILED, null);
    try {
      return judged(mutant, law.with(change));
    } catch (QualificationException | LinkageError e) {
      return Tried.killed(mutant, End.REFUSED, e.getMessage());
    }
  }

  private Tried judged(Mutant mutant, Lawbook changed) {
    boolean reworded = mutant.effect() instanceof Effect.Sources sources && !sources.told();
    List<Trial> able = trials.that(mutant);
    Map<Trial, Assessment> others = new HashMap<>();
    for (Trial trial : keenFirst(able)) {
      Optional<Assessment> other = reworded ? trial.reworded(changed) : trial.answerBy(changed);
      if (other.isEmpty()) continue;
      if (!trial.lawCase().judged(other.get()).passed()) {
        keen.remove(trial);
        keen.add(trial);
        return Tried.killed(mutant, End.NOTICED, trial.told(place));
      }
      others.put(trial, other.get());
    }
    Optional<String> broken = promises.brokenBy(mutant, changed);
    if (broken.isPresent()) {
      return Tried.killed(mutant, End.PROMISE_BROKEN, broken.get());
    }
    if (trials.isGeneral(mutant.rule().name())) changed.checkPeriods();
    List<Trial> near = trials.inWhichFired(mutant.rule().name());
    List<String> signs = List.of();
    if (!others.isEmpty()) {
      near = able.stream().filter(others::containsKey).toList();
      Trial first = near.get(0);
      signs = Signs.of(first.answer(), Objects.requireNonNull(others.get(first)));
    }
    return new Tried(
        mutant,
        End.SURVIVED,
        null,
        others.size(),
        near.stream().limit(SHOWN).map(trial -> trial.told(place)).toList(),
        signs.stream().limit(SHOWN).toList());
  }

  /** The last that noticed something first. */
  private List<Trial> keenFirst(List<Trial> some) {
    Set<Trial> left = new LinkedHashSet<>(some);
    List<Trial> sorted = new ArrayList<>();
    for (Trial each : keen) if (left.remove(each)) sorted.add(0, each);
    sorted.addAll(left);
    return sorted;
  }
}
