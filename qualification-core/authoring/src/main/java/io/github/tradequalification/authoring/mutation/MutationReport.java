package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.mutation.Tried.End;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of the mutants of a pack. Immutable.
 *
 * @param cases how many cases there are
 * @param byKind how many mutants there are of each kind, and how many were noticed
 * @param survivors those that nobody noticed
 * @param useless explanations that explain no survivor
 * @param notCompiled mutants that could not be compiled, and count for nothing
 */
public record MutationReport(
    int cases,
    Map<MutationKind, Count> byKind,
    List<Survivor> survivors,
    List<String> useless,
    List<Mutant> notCompiled) {

  /**
   * How many mutants.
   *
   * @param noticed how many of them a case noticed, were refused, or broke a promise
   */
  public record Count(int all, int noticed) {

    private Count plus(boolean one) {
      return new Count(all + 1, noticed + (one ? 1 : 0));
    }

    /** The share of those noticed, 0 to 100; 100 if there are none. */
    public double percent() {
      return all == 0 ? 100 : 100.0 * noticed / all;
    }
  }

  /**
   * A mutant that nobody noticed.
   *
   * @param explained why nobody can, null if nobody said so
   */
  public record Survivor(Tried tried, @Nullable String explained) {}

  /** Copies the lists. */
  public MutationReport {
    byKind = new EnumMap<>(byKind);
    survivors = List.copyOf(survivors);
    useless = List.copyOf(useless);
    notCompiled = List.copyOf(notCompiled);
  }

  /**
   * Counts.
   *
   * @param whole whether all mutants were tried, so that an explanation must explain one
   */
  static MutationReport of(List<Tried> tried, Explanations explanations, boolean whole, int cases) {
    Map<MutationKind, Count> byKind = new EnumMap<>(MutationKind.class);
    List<Survivor> survivors = new ArrayList<>();
    List<Mutant> notCompiled = new ArrayList<>();
    for (Tried each : tried) {
      Mutant mutant = each.mutant();
      if (each.end() == End.NOT_COMPILED) {
        notCompiled.add(mutant);
        continue;
      }
      byKind.merge(
          mutant.kind(),
          new Count(0, 0).plus(each.killed()),
          (before, one) -> before.plus(each.killed()));
      if (each.killed()) continue;
      survivors.add(new Survivor(each, explanations.of(mutant).orElse(null)));
    }
    List<String> useless =
        whole
            ? explanations.without(survivors.stream().map(one -> one.tried().mutant()).toList())
            : List.of();
    return new MutationReport(cases, byKind, survivors, useless, notCompiled);
  }

  /** Of all kinds together. */
  public Count all() {
    int all = 0;
    int noticed = 0;
    for (Count each : byKind.values()) {
      all += each.all();
      noticed += each.noticed();
    }
    return new Count(all, noticed);
  }

  /** The survivors that nobody explained. */
  public List<Survivor> unexplained() {
    return survivors.stream().filter(each -> each.explained() == null).toList();
  }
}
