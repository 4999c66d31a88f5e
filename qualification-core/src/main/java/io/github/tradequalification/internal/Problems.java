package io.github.tradequalification.internal;

/** Takes what is wrong with packs: to refuse it at once, or to tell all of it. */
@FunctionalInterface
interface Problems {

  /** Refuses the first. */
  Problems REFUSED =
      problem -> {
        throw problem.refused();
      };

  void add(Problem problem);
}
