package io.github.tradequalification.examples;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A first walk through the house: one file in, one answer out. */
public final class CommandLine {

  private CommandLine() {}

  /** @param args the profile and the day */
  public static void main(String[] args) throws Exception {
    System.out.println(AssessmentJson.writeIndented(QualificationAssessor.load().assess(ProfileJson.read(Files.readAllBytes(Path.of(args[0]))), LocalDate.parse(args[1]))));
  }
}
