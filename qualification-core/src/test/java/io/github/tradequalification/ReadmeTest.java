package io.github.tradequalification;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map for successors leads to what is there. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path SOURCES = Path.of("src/main/java/io/github/tradequalification");
  private static final Pattern DECLARED =
      Pattern.compile("(?:class|record|interface|enum|import [\\w.]+\\.)\\s*\\b([A-Z]\\w+)");
  private static final Pattern OURS =
      Pattern.compile("import (?:static )?(io\\.github\\.tradequalification[.a-z]*)\\.([A-Z]\\w+)");

  @Test
  void everyClassItNamesExists() throws IOException {
    Set<String> declared =
        files(".java").stream()
            .flatMap(file -> DECLARED.matcher(text(file)).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    List<String> named =
        quoted()
            .flatMap(each -> Stream.of(each.replaceAll("[()]", "").split("[.]")))
            .filter(each -> each.matches("[A-Z]\\w*[a-z]\\w*"))
            .filter(not(Set.of("EnumName", "Unreleased", "NullPointerException")::contains))
            .toList();
    assertThat(named).hasSizeGreaterThan(50).isSubsetOf(declared);
  }

  @Test
  void everyFileItNamesExists() throws IOException {
    List<String> paths =
        files("").stream().map(file -> "/" + ROOT.relativize(file).toString()).toList();
    List<String> named =
        Stream.concat(
                quoted()
                    .filter(each -> each.matches("[\\w./-]*\\w\\.(java|md|properties|config|xml)")),
                Pattern.compile("\\]\\(\\.\\./([^)#]+)")
                    .matcher(readme())
                    .results()
                    .map(link -> link.group(1)))
            .toList();
    assertThat(named)
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(paths).anyMatch(path -> path.endsWith("/" + name)));
  }

  @Test
  void everyVerbItNamesIsOne() throws IOException {
    String verbs = text(SOURCES.resolve("rule/Conclusions.java"));
    List<String> named =
        quoted()
            .filter(each -> each.startsWith("conclude."))
            .map(each -> each.substring(9))
            .toList();
    assertThat(named).isNotEmpty().allSatisfy(verb -> assertThat(verbs).contains(" " + verb + "("));
  }

  @Test
  void itHasAtMost200Lines() throws IOException {
    assertThat(readme().lines()).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void theRoomsUseWhatTheTableSays() throws IOException {
    String api = "io.github.tradequalification";
    assertThat(used("")).isSubsetOf(api + ".internal", api + ".internal.text", api + ".json");
    assertThat(named("", api + ".json"))
        .containsExactlyInAnyOrder("AssessmentJson", "ProfileJson", "ReceiptJson");
    assertThat(named("", api + ".internal"))
        .containsExactlyInAnyOrder(
            "Lawbook",
            "LawInUse",
            "AssessmentRun",
            "Comparison",
            "ChangeSentences",
            "DueSentences",
            "Explainer",
            "Fingerprint",
            "Library");
    assertThat(used("json")).isSubsetOf(api, api + ".internal.text");
    assertThat(used("rule")).isSubsetOf(api);
    assertThat(used("internal"))
        .isSubsetOf(
            api,
            api + ".rule",
            api + ".internal.engine",
            api + ".internal.files",
            api + ".internal.text");
    for (String room : List.of("internal/text", "internal/files")) {
      assertThat(named(room, api)).containsExactly("RulePackException");
      assertThat(used(room)).containsExactly(api);
    }
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(Files::isRegularFile).filter(f -> text(f).contains("com.fasterxml")))
          .isNotEmpty()
          .allMatch(file -> file.startsWith(SOURCES.resolve("json")));
    }
  }

  /** The other packages of this library that the files of a room import. */
  private static Set<String> used(String room) throws IOException {
    String own =
        "io.github.tradequalification" + ("/" + room).replaceAll("/$", "").replace('/', '.');
    return imports(room)
        .map(each -> each.get(0))
        .filter(not(own::equals))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The types of a package that the files of a room import. */
  private static Set<String> named(String room, String from) throws IOException {
    return imports(room)
        .filter(each -> each.get(0).equals(from))
        .map(each -> each.get(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<List<String>> imports(String room) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .flatMap(file -> OURS.matcher(text(file)).results())
          .map(found -> List.of(found.group(1), found.group(2)));
    }
  }

  /** What stands between backticks, code blocks left out. */
  private static Stream<String> quoted() throws IOException {
    String prose = readme().replaceAll("(?s)```.*?```", "");
    return Pattern.compile("`([^`]+)`").matcher(prose).results().map(found -> found.group(1));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && !file.toString().contains("target"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
