package io.github.tradequalification.benchmarks.evrete;

import io.github.tradequalification.CompletedStep;
import java.util.List;

/** All records that count, as one fact: a rule cannot ask for the absence of one. */
public record Records(List<CompletedStep> all) {

  /** Whether there is a record of a step. */
  public boolean hold(String step) {
    return all.stream().anyMatch(record -> record.step().equals(step));
  }
}
