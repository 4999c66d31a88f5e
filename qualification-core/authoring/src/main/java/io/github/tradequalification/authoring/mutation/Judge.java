package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.authoring.mutation.Tried.End;
import io.github.tradequalification.internal.LawChange;
import io.github.tradequalification.internal.Lawbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries mutants one at a time. Thread-safe. */
final class Judge {

  private static final int SHOWN = 3;

  private final Lawbook law;
  private final Trials trials;
  private final Promises promises;

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
    List<Trial> others = new ArrayList<>();
    for (Trial trial : trials.that(mutant)) {
      Assessment answer = trial.answerBy(changed);
      if (answer.equals(trial.answer())) continue;
      if (!trial.lawCase().judged(answer).passed()) {
        return new Tried(mutant, End.NOTICED, trial.lawCase().toString(), 0, List.of());
      }
      others.add(trial);
    }
    Optional<String> broken = promises.brokenBy(mutant, changed);
    if (broken.isPresent()) {
      return new Tried(mutant, End.PROMISE_BROKEN, broken.get(), 0, List.of());
    }
    changed.checkPeriods();
    List<Trial> near = others.isEmpty() ? trials.inWhichFired(mutant.rule().name()) : others;
    List<String> nearest =
        near.stream().limit(SHOWN).map(trial -> trial.lawCase().toString()).toList();
    return new Tried(mutant, End.SURVIVED, null, others.size(), nearest);
  }
}
