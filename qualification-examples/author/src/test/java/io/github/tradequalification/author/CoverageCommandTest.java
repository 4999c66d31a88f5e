package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

  private static final String RULE =
      """

      rule "Whoever trades in Yinchuan is told so"
        @from("2030-01-01")
        @source("yinchuan-list")
        ruleflow-group "advice"
      when
        Office(region != null)
      then
        conclude.note("food-importer-number");
      end
      """;

  @TempDir private Path copy;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return AuthorCommand.run(arguments, out, err);
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theCasesOfThePackToCopyReachAllOfIt() {
    int status =
        run(
            "coverage ../own-pack --min-rules 100 --min-conditions 100 --min-outcomes 100 --min-periods 100"
                .split(" ", -1));
    assertThat(told()).contains("100.0 %").doesNotContain("No case reaches");
    assertThat(status).isZero();
    assertThat(Path.of("../../qualification-core/authoring/README.md"))
        .content()
        .contains(told().lines().toList());
  }

  @Test
  void theCasesOfTheStandardPackReachEveryRuleEveryOutcomeAndEveryTime() {
    int status =
        run(
            "coverage ../../qualification-rules --min-rules 100 --min-conditions 95 --min-outcomes 100 --min-periods 100"
                .split(" ", -1));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
  }

  @Test
  void aRuleWithoutACaseIsToldWithItsLineAndFailsTheLimit() throws IOException {
    copyOwnPack();
    Path file = copy.resolve("src/main/resources/com/example/trade/city-practice.drl");
    int line = Files.readAllLines(file).size() + 2;
    Files.writeString(file, Files.readString(file) + RULE);
    int status = run("coverage", copy.toString(), "--min-rules", "100");
    assertThat(told())
        .contains("%s:%d:1: rule `Whoever trades in Yinchuan".formatted(file, line))
        .contains("is in force in no case", "no case asks for the law from 2030-01-01");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("rules: 23 of 24 (95.8 %) are reached, but --min-rules asks for 100.0 %");
    assertThat(status).isEqualTo(1);
  }

  @Test
  void thePageIsWrittenToAFile() throws IOException {
    Path page = copy.resolve("coverage.html");
    int status = run("coverage", "../own-pack", "--format", "html", "--out", page.toString());
    assertThat(status).isZero();
    assertThat(told()).contains("cases reach").doesNotContain("<html");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("seen true and false");
  }

  private void copyOwnPack() throws IOException {
    Path pack = Path.of("../own-pack");
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = pack.relativize(file);
        if (inside.startsWith("target")) continue;
        Files.createDirectories(copy.resolve(inside).getParent());
        Files.copy(file, copy.resolve(inside));
      }
    }
  }
}
