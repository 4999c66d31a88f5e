package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of the READMEs are those that {@code law --periods} writes. {@code -Dsnapshots=update}
 * writes them again.
 */
class PeriodTableTest {

  private static final Path ROOT = Path.of("../..");
  private static final String BEGIN = "<!-- periods: begin -->\n";
  private static final String END = "<!-- periods: end -->";

  /** Days that tell the story in short. */
  private static final List<String> SHORT =
      List.of("2012-08-01", "2014-03-13", "2018-01-01", "2020-08-28", "2022-12-30", "2026-01-01");

  @Test
  void theTablesTellWhatTheLawAsks() throws IOException {
    Run law = Run.of("law", "--periods", "../profiles/newcomer.json");
    assertThat(law.err()).isEmpty();
    List<String> table = law.out().lines().filter(line -> line.startsWith("|")).toList();
    List<String> some =
        table.stream()
            .filter(row -> !row.startsWith("| 2") || SHORT.contains(row.substring(2, 12)))
            .toList();
    assertThat(some).hasSize(2 + SHORT.size());
    holds(ROOT.resolve("qualification-rules/README.md"), table);
    holds(ROOT.resolve("README.md"), some);
  }

  private static void holds(Path readme, List<String> rows) throws IOException {
    String table = rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if ("update".equals(System.getProperty("snapshots"))) {
      Files.writeString(readme, text.substring(0, begin) + table + text.substring(end));
    } else {
      assertThat(text.substring(begin, end)).as(readme.toString()).isEqualTo(table);
    }
  }
}
