package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.authoring.mutation.Tried.End;
import io.github.tradequalification.internal.LawChange;
import io.github.tradequalification.internal.Lawbook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries mutants one at a time. What noticed one most likely notices the next, which is a change of
 * the same rule or of the one below it. Not thread-safe.
 */
final class Judge {

  private static final int SHOWN = 3;

  private final Lawbook law;
  private final Trials trials;
  private final Promises promises;
  private final LinkedHashSet<Trial> keen = new LinkedHashSet<>();

  Judge(Lawbook law, Trials trials, Promises promises) {
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
    if (change == null) return new Tried(mutant, End.NOT_COMPILED, null, 0, List.of());
    try {
      return judged(mutant, law.with(change));
    } catch (QualificationException | LinkageError e) {
      return new Tried(mutant, End.REFUSED, e.getMessage(), 0, List.of());
    }
  }

  private Tried judged(Mutant mutant, Lawbook changed) {
    boolean reworded = mutant.effect() instanceof Effect.Sources sources && !sources.told();
    List<Trial> others = new ArrayList<>();
    for (Trial trial : keenFirst(trials.that(mutant))) {
      Assessment answer = reworded ? trial.answerIn(changed) : trial.answerBy(changed);
      if (answer.equals(trial.answer())) continue;
      if (!trial.lawCase().judged(answer).passed()) {
        keen.remove(trial);
        keen.add(trial);
        return new Tried(mutant, End.NOTICED, trial.lawCase().toString(), 0, List.of());
      }
      others.add(trial);
    }
    Optional<String> broken = promises.brokenBy(mutant, changed);
    if (broken.isPresent()) {
      return new Tried(mutant, End.PROMISE_BROKEN, broken.get(), 0, List.of());
    }
    if (trials.isGeneral(mutant.rule().name())) changed.checkPeriods();
    List<Trial> near = others.isEmpty() ? trials.inWhichFired(mutant.rule().name()) : others;
    List<String> nearest =
        near.stream().limit(SHOWN).map(trial -> trial.lawCase().toString()).toList();
    return new Tried(mutant, End.SURVIVED, null, others.size(), nearest);
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
