package io.github.tradequalification.examples;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Many enterprises at once, one a line in JSON, on every processor. */
public final class Portfolio {

  private static final String PROFILES =
      """
      {"name": "Harbour Light", "legalForm": "COMPANY", "businessScope": "import and export"}
      {"legalForm": "COMPANY"}
      {"name": "Green Hill", "legalForm": "NATURAL_PERSON"}
      """;

  private Portfolio() {}

  /**
   * Prints how many lines there were, and the beginning of each answer.
   *
   * @param arguments none
   * @throws IOException if a stream cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    print(System.out);
  }

  static void print(PrintStream out) throws IOException {
    InputStream profiles = new ByteArrayInputStream(PROFILES.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream answers = new ByteArrayOutputStream(); // or files, of any length
    QualificationAssessor assessor = QualificationAssessor.load();
    ProfileLines.Counts counts =
        ProfileLines.assess(assessor, LocalDate.of(2026, 11, 23), profiles, answers);

    out.println(counts.assessed() + " assessed, " + counts.refused() + " refused");
    for (String answer : answers.toString(StandardCharsets.UTF_8).lines().toList()) {
      out.println(answer.length() < 100 ? answer : answer.substring(0, 99) + "…");
    }
  }
}
