package io.github.tradequalification.benchmarks;

import io.github.tradequalification.Assessment;

/** From the start of a JVM to the first answer: what a user of a command line waits for. */
public final class FirstAnswer {

  private FirstAnswer() {}

  /**
   * Answers once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Assessment answer = Competitor.load().assess(Workload.profile(), Workload.DAY, Workload.DAY);
    System.out.println(answer.standing() + " " + answer.missingMaterials().size());
  }
}
