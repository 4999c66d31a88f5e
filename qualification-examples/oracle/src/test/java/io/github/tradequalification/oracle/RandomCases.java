package io.github.tradequalification.oracle;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases of every kind: others for each seed, the same for the same one. Immutable. */
final class RandomCases {

  private static final String SEED = "profiles.seed";

  /** Seeds that follow each other would begin alike. */
  private static final long APART = 0x9E3779B97F4A7C15L;

  private final long seed;

  RandomCases(long seed) {
    this.seed = seed;
  }

  /** Those of the seed in {@code -Dprofiles.seed=…}, or of another seed each time; prints it. */
  static RandomCases ofThisRun() {
    long seed = Long.getLong(SEED, new Random().nextInt(1_000_000_000));
    System.out.println("random profiles: -D" + SEED + "=" + seed);
    return new RandomCases(seed);
  }

  /** So many of them, on all processors. */
  Stream<RandomCase> stream(int count) {
    return IntStream.range(0, count).parallel().mapToObj(this::get);
  }

  private RandomCase get(int number) {
    String about = "random profile %d of -D%s=%d".formatted(number, SEED, seed);
    return RandomProfile.made(about, new Random(seed ^ (number * APART)));
  }
}
