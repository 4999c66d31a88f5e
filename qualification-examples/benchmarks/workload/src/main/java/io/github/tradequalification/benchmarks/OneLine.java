package io.github.tradequalification.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The least a JVM can do with the profile: read it with Jackson and print one line. */
public final class OneLine {

  private OneLine() {}

  /**
   * Prints the name of the enterprise.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println(new ObjectMapper().readTree(Workload.open()).path("name").asText());
  }
}
