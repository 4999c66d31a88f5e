package io.github.tradequalification.benchmarks;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The work: a company halfway, 12 documents and 2 completed steps, under the law of 2018-06-01. */
public final class Workload {

  /** The day of the assessment and of the law. */
  public static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private Workload() {}

  /** The profile. */
  public static Enterprise profile() {
    try (InputStream file = open()) {
      return ProfileJson.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open() {
    return Workload.class.getResourceAsStream("/halfway.json");
  }
}
