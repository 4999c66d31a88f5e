package io.github.tradequalification.authoring.mutation;

/** Makes mutants of one or a few kinds. */
@FunctionalInterface
interface Mutator {

  /** Adds all mutants that there are of a rule. */
  void mutate(Site site);
}
