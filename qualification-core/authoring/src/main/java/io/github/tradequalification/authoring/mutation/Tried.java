package io.github.tradequalification.authoring.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mutant. Immutable.
 *
 * @param mutant the mutant
 * @param end what came of it
 * @param by the case that noticed it, or the words with which it was refused; null if it survived
 * @param changed how many cases have another answer; 0 if it was noticed
 * @param nearest of a survivor the cases whose answer is another one, else those in which its rule
 *     fires; a few of them
 * @param signs of a survivor what the first of these cases could expect to notice it, as {@code
 *     expect} takes it; a few, none if it gives the same answer
 */
public record Tried(
    Mutant mutant,
    End end,
    @Nullable String by,
    int changed,
    List<String> nearest,
    List<String> signs) {

  /** What can come of a mutant. */
  public enum End {
    /** A case is not as expected any more. */
    NOTICED,
    /** The rules are refused, or contradict themselves. */
    REFUSED,
    /** The pack breaks a promise. */
    PROMISE_BROKEN,
    /** Nobody noticed. */
    SURVIVED,
    /** It cannot be compiled, and counts for nothing. */
    NOT_COMPILED
  }

  /** Copies the lists. */
  public Tried {
    nearest = List.copyOf(nearest);
    signs = List.copyOf(signs);
  }

  static Tried killed(Mutant mutant, End end, @Nullable String by) {
    return new Tried(mutant, end, by, 0, List.of(), List.of());
  }

  /** Whether it was noticed in one way or another. */
  public boolean killed() {
    return end == End.NOTICED || end == End.REFUSED || end == End.PROMISE_BROKEN;
  }
}
