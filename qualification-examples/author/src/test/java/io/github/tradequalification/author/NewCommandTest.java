package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new pack passes as it is. */
class NewCommandTest {

  private static final String RULES = "src/main/resources/com/example/harbourcity/";

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"practice", "step"})
  void nothingIsWrongWithItAndItsCasesReachAllOfIt(String kind) {
    String pack = home.resolve("harbour-city").toString();
    assertThat(Run.of("new", pack, "--of", kind).status()).isZero();
    Run check = Run.of("check", pack);
    assertThat(check.out()).contains("nothing is wrong in 1 file with ");
    assertThat(check.status()).isZero();
    Run test = Run.of("test", pack);
    assertThat(test.out()).contains(" as expected, 0 not; 0 faults");
    assertThat(test.status()).as(test.err()).isZero();
    Run coverage =
        Run.of(
            "coverage",
            pack,
            "--min-rules=100",
            "--min-conditions=100",
            "--min-outcomes=100",
            "--min-periods=100");
    assertThat(coverage.out()).doesNotContain("No case reaches");
    assertThat(coverage.err()).isEmpty();
    assertThat(coverage.status()).isZero();
    Run mutate = Run.of("mutate", pack, "--min-killed=95");
    assertThat(mutate.status()).as(mutate.out()).isZero();
  }

  @Test
  void itIsTheProjectOfTheExampleUnderItsOwnNames() throws IOException {
    Path pack = home.resolve("harbour-city");
    Run run =
        Run.of(
            "new",
            pack.toString(),
            "--id=harbour",
            "--package=org.harbour.law",
            "--title=Practice of 海港市");
    assertThat(run.out()).contains("Practice of 海港市", "  pom.xml\n", "check " + pack);
    String pom = Files.readString(pack.resolve("pom.xml"));
    assertThat(pom)
        .contains("<groupId>org.harbour</groupId>", "<artifactId>harbour</artifactId>")
        .contains("<name>Practice of 海港市</name>", "<pack.folder>org/harbour/law</pack.folder>");
    assertThat(pom.lines())
        .hasSameSizeAs(Files.readAllLines(Path.of("../own-pack/pom.xml")))
        .containsAll(
            Files.readAllLines(Path.of("../own-pack/pom.xml")).stream()
                .filter(line -> !line.matches(".*(own-pack|of our own|com.example).*"))
                .toList());
    assertThat(Files.readString(pack.resolve("src/main/resources/org/harbour/law/pack.properties")))
        .contains("\nid=harbour\n", "\ntitle=Practice of 海港市\n", "\nvocabulary=1\n")
        .doesNotContain("fact.", "example");
    assertThat(pack.resolve("src/test/java/org/harbour/law/HarbourTest.java")).exists();
    for (String text : texts(pack)) assertThat(text).doesNotContain("trade;", "trade\"", "OwnPack");
    assertThat(Run.of("test", pack.toString()).status()).isZero();
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path pack = home.resolve("harbour-city");
    Files.createDirectories(pack.resolve(".git"));
    assertThat(Run.of("new", pack.toString()).status()).isZero();
    String before = Files.readString(pack.resolve(RULES + "city-practice.drl"));
    Run again = Run.of("new", pack.toString(), "--of=step");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err())
        .contains("harbour-city is not empty, `.mvn` is in it; name a new folder");
    assertThat(Files.readString(pack.resolve(RULES + "city-practice.drl"))).isEqualTo(before);
    Run file = Run.of("new", pack.resolve("pom.xml").toString());
    assertThat(file.err()).contains("pom.xml is a file; name a new folder");
  }

  @Test
  void aNameThatNoBuildWouldTakeIsRefusedBeforeAnythingIsWritten() {
    Path pack = home.resolve("harbour-city");
    for (List<String> wrong :
        List.of(
            List.of("--id=Harbour City", "the id `Harbour City` cannot be used; choose small"),
            List.of(
                "--package=harbour", "the package `harbour` cannot be used; choose two or more"),
            List.of("--package=com.new.city", "the package `com.new.city` cannot be used"),
            List.of("--package=io.github.tradequalification.city", "a package of your own"),
            List.of("--title=a <b>", "without the signs"))) {
      Run run = Run.of("new", pack.toString(), wrong.get(0));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(wrong.get(1));
      assertThat(pack).doesNotExist();
    }
  }

  @Test
  void aFolderInOtherLettersGivesNoId() throws IOException {
    Path pack = home.resolve("海港");
    assertThat(Run.of("new", pack.toString()).out()).contains("Rules of own-rules");
    assertThat(Run.of("check", pack.toString()).status()).isZero();
    assertThat(Run.of("new", home.resolve("3 Harbours & Co").toString()).out())
        .contains("Rules of harbours-co");
  }

  private static List<String> texts(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) texts.add(Files.readString(file));
    return texts;
  }
}
