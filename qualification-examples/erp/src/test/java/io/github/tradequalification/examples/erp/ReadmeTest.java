package io.github.tradequalification.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README shows the mapping, what the program prints, and how long the mapping is. */
class ReadmeTest {

  @Test
  void itShowsWhatTheProgramPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PartnersOfAnErp.print(Path.of("data"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(readme()).contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
  }

  @Test
  void itShowsTheMappingAndSaysHowLongItIs() throws IOException {
    String mapping = Files.readString(Path.of("data/mapping.yaml"));
    assertThat(readme()).contains("```yaml\n" + mapping + "```");
    long lines = mapping.lines().filter(line -> !line.startsWith("#")).count();
    assertThat(readme()).contains("a mapping of " + lines + " lines");
  }

  @Test
  void everyColumnOfTheTableIsTold() throws IOException {
    List<String> columns =
        List.of(Files.readAllLines(Path.of("data/partners.csv")).get(0).split(",", -1));
    assertThat(columns)
        .hasSizeGreaterThan(20)
        .allSatisfy(each -> assertThat(readme()).contains("`" + each + "`"));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
