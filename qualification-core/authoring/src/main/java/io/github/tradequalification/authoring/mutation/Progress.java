package io.github.tradequalification.authoring.mutation;

/** Hears how far a run is. Called by several threads. */
@FunctionalInterface
public interface Progress {

  /**
   * So many are tried.
   *
   * @param done how many
   * @param of how many there are
   * @param survived how many of those tried nobody noticed
   */
  void tried(int done, int of, int survived);
}
