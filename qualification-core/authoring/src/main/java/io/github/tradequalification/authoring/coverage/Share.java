package io.github.tradequalification.authoring.coverage;

/**
 * How many of all are covered.
 *
 * @param covered how many are
 * @param all how many there are
 */
public record Share(int covered, int all) {

  /** In percent, not rounded up: less than 100 while one is missing. 100 if there is none. */
  public double percent() {
    return all == 0 ? 100 : Math.floor(1000.0 * covered / all) / 10;
  }

  @Override
  public String toString() {
    return "%d of %d (%.1f %%)".formatted(covered, all, percent());
  }
}
