package io.github.tradequalification.calendar;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a year of due dates of one enterprise, in English and Chinese, as one .ics file. */
public final class YearOfDueDates {

  private static final int ARGUMENTS = 4;
  private static final int DAYS_BEFORE = 14;

  private YearOfDueDates() {}

  /**
   * Writes the file.
   *
   * @param arguments the profile, the day of the assessment, the moment of the file as in
   *     2026-11-23T08:00:00Z, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != ARGUMENTS) {
      throw new IllegalArgumentException("expected PROFILE DAY MOMENT FILE.ics");
    }
    Enterprise enterprise;
    try (InputStream profile = Files.newInputStream(Path.of(arguments[0]))) {
      enterprise = ProfileJson.read(profile);
    }
    LocalDate day = LocalDate.parse(arguments[1]);
    String file = write(enterprise, day, Instant.parse(arguments[2]));
    Files.writeString(Path.of(arguments[3]), file, StandardCharsets.UTF_8);
  }

  // README: begin
  static String write(Enterprise enterprise, LocalDate day, Instant moment) {
    QualificationAssessor assessor = QualificationAssessor.load();
    Map<Locale, DueDates> due = new LinkedHashMap<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      QualificationAssessor inLanguage = assessor.in(locale);
      Assessment answer = inLanguage.assess(enterprise, day);
      due.put(locale, DueDates.of(enterprise, answer, day.plusYears(1), inLanguage::nameOf));
    }
    return DueCalendar.of("customer-4711", moment).alarm(DAYS_BEFORE).write(due);
  }
  // README: end
}
