package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.json.ProfileJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is true. */
class ReadmeTest {

  @Test
  void theExampleGivesWhatIsShown(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("accounts.csv");
    Files.writeString(table, block("csv"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Mapping mapping = Mapping.read("mapping.yaml", block("yaml"));
    try (MappedRows rows = mapping.rows(table)) {
      while (rows.hasNext()) {
        MappedRow row = rows.next();
        row.enterprise().ifPresent(enterprise -> out.println(ProfileJson.write(enterprise)));
        for (Refusal refusal : row.refusals()) {
          out.println("row " + row.number() + ", line " + row.line() + ": " + refusal.message());
        }
      }
    }
    assertThat(readme()).contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    String own =
        Files.readString(
            Path.of("src/test/java/io/github/tradequalification/mapping/ReadmeTest.java"));
    Stream<String> code = block("java").lines().map(String::strip).skip(1);
    assertThat(own.lines().map(String::strip))
        .containsSequence(
            code.map(line -> line.replace("Path.of(\"accounts.csv\")", "table")).toList());
  }

  @Test
  void everyPartAndOptionIsInATable() throws IOException {
    for (String name :
        Stream.of(MappingReader.ALL, SourceReader.OPTIONS, MappingReader.CHARSETS)
            .flatMap(List::stream)
            .toList()) {
      assertThat(readme().lines().filter(line -> line.startsWith("|")))
          .as(name)
          .anyMatch(line -> line.contains("`" + name + "`"));
    }
  }

  private static String block(String language) throws IOException {
    String begin = "```" + language + "\n";
    String page = readme();
    int from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf("```", from));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
