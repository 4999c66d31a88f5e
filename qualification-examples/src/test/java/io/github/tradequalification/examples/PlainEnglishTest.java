package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users and authors read can be read at once. */
class PlainEnglishTest {

  private static final Path ROOT = Path.of("..");
  private static final int MOST_WORDS = 40;
  private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n|\\n\\s*(?=- |\\d+\\. )");
  private static final Pattern SENTENCES =
      Pattern.compile("(?<=[.!?][”\")]?)\\s+(?=[A-Z\\[“\"(*])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  @Test
  void noSentenceIsLongerThan40Words() throws IOException {
    assertThat(pages()).extracting(Path::getFileName).hasSizeGreaterThanOrEqualTo(6);
    assertThat(pages())
        .allSatisfy(
            page ->
                assertThat(sentences(Files.readString(page)))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                        sentence ->
                            assertThat(words(sentence)).as(sentence).isLessThan(MOST_WORDS + 1)));
  }

  @Test
  void aSentenceIsCountedAcrossLinesAndLinksWithoutCodeAndTables() {
    String page =
        """
        # A heading is no sentence

        One `two three`, [four
        five](six seven.md). Two
        words:

        - eight nine
          ten.
        - GACC Order 253, art. 4 is one

        | not | counted |
        ```
        not counted. Either
        ```
        """;
    assertThat(sentences(page).stream().map(PlainEnglishTest::words))
        .containsExactly(4L, 2L, 3L, 7L);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("VOCABULARY.md"))
          .filter(file -> !file.toString().contains("resources"))
          .filter(file -> !file.toString().contains("target"))
          .toList();
    }
  }

  /** The sentences of a page; what stands between backticks counts as one word. */
  private static List<String> sentences(String page) {
    String prose =
        page.replaceAll("(?s)```.*?```|<!--.*?-->", "\n\n")
            .replaceAll("(?m)^\\s*(\\||#).*$", "\n")
            .replaceAll("``.+?``|`[^`]*`", "Code")
            .replaceAll("\\]\\([^)]*\\)", "]");
    return BLOCKS
        .splitAsStream(prose)
        .flatMap(block -> SENTENCES.splitAsStream(block.strip()))
        .filter(sentence -> words(sentence) > 0)
        .toList();
  }

  private static long words(String sentence) {
    return Arrays.stream(sentence.split("\\s+")).filter(WORD.asPredicate()).count();
  }
}
