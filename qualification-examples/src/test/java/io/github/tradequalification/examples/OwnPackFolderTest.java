package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder to copy is what its README says, and keeps pace with this project. */
class OwnPackFolderTest {

  private static final Path HOME = Path.of("own-pack");
  private static final Path README_OF_KIT = Path.of("../qualification-core/authoring/README.md");
  private static final Path README_OF_TESTING = Path.of("../qualification-core/testing/README.md");

  @Test
  void besidesItsTestThereIsNothingButRulesTextsADescriptorAndAPom() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> HOME.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> !name.startsWith("target/") && !name.startsWith("src/test/"))
                  .map(
                      name ->
                          name.replaceFirst(
                              "src/main/resources/(com/example/trade/.+\\.drl)?",
                              name.endsWith(".drl") ? "*.drl" : ""))
                  .distinct())
          .containsExactlyInAnyOrder(
              "pom.xml",
              "README.md",
              ".mvn/jvm.config",
              "*.drl",
              "com/example/trade/pack.properties",
              "com/example/trade/sources.properties",
              "com/example/trade/texts_en.properties",
              "com/example/trade/texts_zh.properties",
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/tradequalification/rule-packs");
    }
    for (String name : List.of("LICENSE", "NOTICE")) {
      assertThat(HOME.resolve("src/main/resources/META-INF").resolve(name))
          .hasSameTextualContentAs(Path.of("..").resolve(name));
    }
  }

  @Test
  void itStandsAloneWithTheVersionsOfThisProject() throws IOException {
    String pom = Files.readString(HOME.resolve("pom.xml"));
    String parent = Files.readString(Path.of("../pom.xml"));
    assertThat(pom).doesNotContain("<parent>");
    assertThat(first("<tradequalification.version>([^<]+)<", pom))
        .isEqualTo(
            first("<artifactId>qualification-parent</artifactId>\\s*<version>([^<]+)<", parent));
    assertThat(first("<drools.version>([^<]+)<", pom))
        .isEqualTo(first("<drools.version>([^<]+)<", parent));
    List<String> plugins = plugins(pom);
    assertThat(plugins).hasSizeGreaterThan(5).isSubsetOf(plugins(parent));
    assertThat(Files.readString(Path.of("../.mvn/jvm.config")))
        .startsWith(Files.readString(HOME.resolve(".mvn/jvm.config")));
  }

  @Test
  void theReadmeNamesTheJarThatIsBuilt() throws IOException {
    String jar =
        "own-pack-"
            + first(
                "<artifactId>own-pack</artifactId>\\s*<version>([^<]+)<",
                Files.readString(HOME.resolve("pom.xml")))
            + ".jar";
    assertThat(
            Pattern.compile("own-pack-[0-9.]+jar")
                .matcher(Files.readString(HOME.resolve("README.md")))
                .results()
                .map(MatchResult::group))
        .isNotEmpty()
        .containsOnly(jar);
  }

  @Test
  void itsTestIsTheOneThatIsShownAndItsCasesToo() throws IOException {
    assertThat(shown("java", Files.readString(HOME.resolve("README.md"))))
        .isEqualTo(shown("java", Files.readString(README_OF_TESTING)))
        .containsExactly(
            Files.readString(HOME.resolve("src/test/java/com/example/trade/OwnPackTest.java")));
    String cases = Files.readString(HOME.resolve("src/test/resources/cases/customs-days.yaml"));
    assertThat(shown("yaml", Files.readString(README_OF_KIT))).containsExactly(cases);
  }

  @Test
  void theReadmeNamesEveryFileOfItsRulesAndEveryFact() throws IOException {
    Path pack = HOME.resolve("src/main/resources/com/example/trade");
    String readme = Files.readString(HOME.resolve("README.md"));
    try (Stream<Path> files = Files.list(pack)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }
    assertThat(firsts("(?m)^\\| `([a-z]\\w*[A-Z]\\w*)` \\|", readme))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            firsts("(?m)^fact\\.(\\w+)=", Files.readString(pack.resolve("pack.properties"))));
  }

  @Test
  void theReadmeOfTheRulesShowsItsFactsAsTheyAre() throws IOException {
    Path pack = HOME.resolve("src/main/resources/com/example/trade");
    String readme = Files.readString(Path.of("../qualification-rules/README.md"));
    String rules =
        Files.readString(pack.resolve("food-importer.drl"))
            + Files.readString(pack.resolve("food-importer-duty.drl"));
    assertThat(
            shown("drl", readme).stream()
                .flatMap(sample -> Stream.of(sample.split("\n\n")))
                .filter(sample -> sample.contains("food-importer-filing")))
        .hasSize(3)
        .allSatisfy(sample -> assertThat(rules).contains(sample.strip()));
    assertThat(shown("properties", readme))
        .allSatisfy(
            sample ->
                assertThat(Files.readString(pack.resolve("pack.properties"))).contains(sample));
  }

  private static List<String> shown(String language, String text) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> plugins(String pom) {
    return Pattern.compile("<artifactId>([a-z-]+-plugin)</artifactId>\\s*<version>([^<]+)<")
        .matcher(pom)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  private static String first(String pattern, String text) {
    return firsts(pattern, text).stream().findFirst().orElseThrow();
  }

  private static List<String> firsts(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }
}
