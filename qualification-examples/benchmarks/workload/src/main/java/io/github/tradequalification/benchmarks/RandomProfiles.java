package io.github.tradequalification.benchmarks;

import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Profiles of every kind: others in each run, the same for the same seed. Immutable. */
public final class RandomProfiles {

  private static final String SEED = "profiles.seed";

  /** Seeds that follow each other would begin alike. */
  private static final long APART = 0x9E3779B97F4A7C15L;

  private final long seed = Long.getLong(SEED, new Random().nextInt(1_000_000_000));
  private final List<LocalDate> lawDays;

  /**
   * Those of the seed in {@code -Dprofiles.seed=…}, or of another seed each time; prints it.
   *
   * @param library tells when the law changes
   */
  public RandomProfiles(QualificationAssessor library) {
    lawDays = new ArrayList<>(library.lawChanges());
    lawDays.add(0, library.firstDay());
    System.out.println("random profiles: -D" + SEED + "=" + seed);
  }

  /** So many of them, on all processors. */
  public Stream<Case> stream(int count) {
    return IntStream.range(0, count).parallel().mapToObj(this::get);
  }

  private Case get(int number) {
    Random random = new Random(seed ^ number * APART);
    return new RandomProfile(random, lawDays)
        .made("random profile %d of -D%s=%d".formatted(number, SEED, seed));
  }
}
