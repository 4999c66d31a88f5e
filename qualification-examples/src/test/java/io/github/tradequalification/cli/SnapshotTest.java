package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped profile under four laws answers as it was reviewed. {@code -Dsnapshots=update}
 * writes the answers anew, to be reviewed again.
 */
class SnapshotTest {

  private static final Path FOLDER = Path.of("src/test/resources/snapshots");
  private static final List<String> LAWS =
      List.of("2018-06-01", "2021-06-01", "2023-06-01", "2026-11-23");
  private static final List<Snapshot> OTHER_FORMATS =
      Stream.of("halfway", "home-workshop", "technology-company")
          .flatMap(
              profile ->
                  Stream.of(".notice.txt", ".en.md", ".zh.md", ".html")
                      .map(ending -> new Snapshot(profile, "2026-11-23", ending)))
          .toList();
  private static final String WIDE = "[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FF60}]";
  private static final String WIDE_IN_CHINA = "[“”‘’…—·]";

  record Snapshot(String profile, String law, String ending) {

    @Override
    public String toString() {
      return profile + "-" + law + ending;
    }
  }

  static List<Snapshot> snapshots() throws IOException {
    return Stream.concat(answers(), OTHER_FORMATS.stream()).toList();
  }

  private static Stream<Snapshot> answers() throws IOException {
    return profiles().stream()
        .flatMap(
            profile ->
                LAWS.stream()
                    .flatMap(
                        law ->
                            Stream.of(".en.txt", ".zh.txt", ".json")
                                .map(ending -> new Snapshot(profile, law, ending))));
  }

  @ParameterizedTest
  @MethodSource("snapshots")
  void theAnswerIsTheReviewedOne(Snapshot snapshot) throws IOException {
    Path file = FOLDER.resolve(snapshot.toString());
    String answer = answer(snapshot);
    if ("update".equals(System.getProperty("snapshots"))) {
      Files.writeString(Files.createDirectories(FOLDER).resolve(file.getFileName()), answer);
    }
    assertThat(file)
        .as("the reviewed answer; if the new one is right, write it with -Dsnapshots=update")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(answer);
  }

  @Test
  void noSnapshotIsLeftOver() throws IOException {
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(snapshots().stream().map(Snapshot::toString).toList());
  }

  @Test
  void noLineIsWiderThanThePageNorBeginsWithAClosingMark() throws IOException {
    for (Path file : texts()) {
      for (String line : Files.readAllLines(file)) {
        assertThat(width(line, !file.toString().endsWith(".en.txt")))
            .as("%s: %s", file.getFileName(), line)
            .isLessThanOrEqualTo(80);
        assertThat(line).doesNotContainPattern("^ *[，。、；：？！）》」』”’…]|[（《「『“‘]$|\\s$|\\p{Cc}");
      }
    }
  }

  @Test
  void theProfilesShowEveryStandingAndAlmostEveryNote() throws IOException {
    String answers = texts().stream().map(SnapshotTest::read).collect(Collectors.joining());
    assertThat(answers)
        .contains(
            "QUALIFIED:", "IN PROGRESS:", "BLOCKED:", "UNDETERMINED:", "已具备资质", "办理中", "受阻", "待定");
    Set<String> notes =
        files().stream()
            .filter(file -> file.toString().endsWith(".json"))
            .flatMap(
                file ->
                    Pattern.compile("\"code\" : \"([^\"]+)\",\\s+\"outcome\" : \"NOTE\"")
                        .matcher(read(file))
                        .results()
                        .map(found -> found.group(1)))
            .collect(Collectors.toSet());
    assertThat(notes)
        .containsExactlyInAnyOrder(
            "operator-filing-lapsed",
            "scope-limited",
            "obsolete-material",
            "local-practice",
            "card-optional-with-broker",
            "expires-soon",
            "registered-detail-differs",
            "customs-annual-report",
            "technology-contract",
            "unknown-code");
  }

  @Test
  void theReadmeNamesEveryProfile() throws IOException {
    Matcher named =
        Pattern.compile("(?m)^\\| `([a-z-]+)\\.json` \\|").matcher(read(Path.of("README.md")));
    assertThat(named.results().map(found -> found.group(1)).toList())
        .containsExactlyInAnyOrderElementsOf(profiles());
  }

  private static String answer(Snapshot snapshot) {
    String call =
        "assess profiles/"
            + snapshot.profile()
            + ".json --as-of 2026-11-23 --law-of "
            + snapshot.law();
    String options =
        switch (snapshot.ending()) {
          case ".json" -> " --format json";
          case ".notice.txt" -> " --format notice";
          case ".html" -> " --format html";
          case ".en.md" -> " --format markdown";
          case ".zh.md" -> " --format markdown --lang zh";
          default -> " --lang " + snapshot.ending().substring(1, 3);
        };
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run((call + options).split(" ", -1), printed, System.err))
        .isZero();
    return printed
        .toString(StandardCharsets.UTF_8)
        .replaceAll("(china-import-export) \\S+ sha256:\\S+", "$1 VERSION DIGEST")
        .replaceAll(
            "\"version\" : \"[^\"]+\",(\\s+)\"digest\" : \"[^\"]+\"",
            "\"version\" : \"VERSION\",$1\"digest\" : \"DIGEST\"");
  }

  /** Counted apart from the code that lays the lines out. */
  private static int width(String line, boolean chinese) {
    return line.codePoints()
        .mapToObj(Character::toString)
        .mapToInt(
            character ->
                character.matches(WIDE) || (chinese && character.matches(WIDE_IN_CHINA)) ? 2 : 1)
        .sum();
  }

  private static List<String> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  private static List<Path> texts() throws IOException {
    List<Path> texts = files().stream().filter(file -> file.toString().endsWith(".txt")).toList();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(48);
    return texts;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
