package io.github.tradequalification.benchmarks;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.ServiceLoader;

/** One way to answer; made ready by its constructor, then asked by any number of threads. */
public interface Competitor {

  /**
   * Assesses a profile in English.
   *
   * @param lawOf the day whose law applies
   */
  Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf);

  /** The one competitor on the class path. */
  static Competitor load() {
    return ServiceLoader.load(Competitor.class).findFirst().orElseThrow();
  }
}
