package io.github.tradequalification.benchmarks;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One whole profile, with findings, reasons and sources. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessBenchmark {

  private Competitor competitor;
  private Enterprise profile;

  /** Makes the competitor ready. */
  @Setup
  public void load() {
    competitor = Competitor.load();
    profile = Workload.profile();
  }

  /** Answers. */
  @Benchmark
  public Assessment assess() {
    return competitor.assess(profile, Workload.DAY, Workload.DAY);
  }
}
