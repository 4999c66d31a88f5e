package io.github.tradequalification.benchmarks;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The work: a company halfway, 12 documents and 2 completed steps, under the law of 2018-06-01. */
public final class Workload {

  /** The day of the assessment and of the law. */
  public static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private static final Pattern RULE_PACKS = Pattern.compile("\"rulePacks\":\\[[^\\]]*\\]");

  /** How sources are cited on a day and in a language. The rules that rest on them are compared. */
  private static final Pattern SOURCE =
      Pattern.compile("\"source\":\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

  private static final Pattern SOURCES =
      Pattern.compile("\"sources\":\\[(?:[^\\]\"]++|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")*+\\]");

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

  /** An answer as it is compared between competitors, without what only the library says. */
  public static String comparable(Assessment answer) {
    String text = AssessmentJson.write(answer);
    text = RULE_PACKS.matcher(text).replaceFirst("\"rulePacks\":[]");
    text = SOURCE.matcher(text).replaceAll("\"source\":\"\"");
    return SOURCES.matcher(text).replaceAll("\"sources\":[]");
  }

  /**
   * Prints the answers of the competitor on the class path, one a line.
   *
   * @param arguments a file with one profile a line; none for the profile of the work
   */
  public static void main(String[] arguments) throws IOException {
    Competitor competitor = Competitor.load();
    List<Enterprise> profiles =
        arguments.length == 0
            ? List.of(profile())
            : Files.readAllLines(Path.of(arguments[0])).stream().map(ProfileJson::read).toList();
    for (Enterprise profile : profiles) {
      System.out.println(comparable(competitor.assess(profile, DAY, DAY)));
    }
  }
}
