package io.github.tradequalification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README says what is true. */
class ReadmeTest {

  private static final Path CODE =
      Path.of("src/main/java/io/github/tradequalification/calendar/YearOfDueDates.java");

  private final String page = Files.readString(Path.of("README.md"));

  ReadmeTest() throws IOException {}

  @Test
  void theExampleIsTheCodeThatRuns() throws IOException {
    List<String> code = Files.readAllLines(CODE);
    List<String> shown =
        code.subList(code.indexOf("  // README: begin") + 1, code.indexOf("  // README: end"));
    String snippet = String.join("\n", shown).stripIndent();
    assertThat(page).contains("```java\n" + snippet + "\n```");
  }

  @Test
  void theYearsOfTheLibraryAreAsItSays() {
    assertThat(page).contains("has the notices from 2002 to 2023");
    ChinaWorkingDays known = ChinaWorkingDays.known();
    for (int year = 2002; year <= 2023; year++) assertThat(known.knows(year)).isTrue();
    assertThat(known.knows(2001)).isFalse();
    assertThat(known.knows(2024)).isFalse();
  }
}
