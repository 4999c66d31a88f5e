package io.github.tradequalification.benchmarks.library;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.benchmarks.Workload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the library holds on to, and what another period of law costs. */
public final class Limits {

  private static final int EARLY = 1_000;
  private static final int MANY = 2_000_000;

  private Limits() {}

  /**
   * Prints one JSON object.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws InterruptedException {
    Enterprise profile = Workload.profile();
    double empty = heap();
    QualificationAssessor assessor = QualificationAssessor.load();
    assess(assessor, profile, Workload.DAY, 1);
    double loaded = heap();
    assess(assessor, profile, Workload.DAY, EARLY);
    double early = heap();
    assess(assessor, profile, Workload.DAY, MANY);
    double late = heap();

    QualificationAssessor fresh = QualificationAssessor.load();
    assess(fresh, profile, Workload.DAY, 1);
    List<LocalDate> days = new ArrayList<>(fresh.lawChanges());
    days.remove(LocalDate.of(2018, 1, 1)); // made above
    double before = heap();
    double slowest = 0;
    double all = 0;
    for (LocalDate day : days) {
      long start = System.nanoTime();
      assess(fresh, profile, day, 1);
      double milliseconds = (System.nanoTime() - start) / 1e6;
      slowest = Math.max(slowest, milliseconds);
      all += milliseconds;
    }
    double megabytes = (heap() - before) / days.size();
    assess(assessor, profile, Workload.DAY, 1);
    assess(fresh, profile, Workload.DAY, 1);
    System.out.printf(
        "{\"loaded MB\": %.2f, \"after 1,000 MB\": %.2f, \"after 2,001,000 MB\": %.2f,"
            + " \"periods\": %d, \"a period ms\": %.1f, \"slowest ms\": %.1f, \"a period MB\": %.2f}%n",
        loaded - empty,
        early - empty,
        late - empty,
        days.size(),
        all / days.size(),
        slowest,
        megabytes);
  }

  private static void assess(
      QualificationAssessor assessor, Enterprise profile, LocalDate lawOf, int times) {
    QualificationAssessor underLaw = assessor.underLawOf(lawOf);
    for (int i = 0; i < times; i++) underLaw.assess(profile, lawOf);
  }

  /** Megabytes in use after collecting what is not. */
  private static double heap() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least / 1e6;
  }
}
