package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.cli.QualificationCommand;
import io.github.tradequalification.json.ProfileJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of receipts, changes and the quality of input is what is printed. */
class LaterReadmeTest {

  private static final String JAR = "java -jar qualification-examples/target/qualification.jar ";

  @ParameterizedTest
  @ValueSource(strings = {"changes", "receipt"})
  void theCommandPrintsWhatIsShown(String command) throws IOException {
    String call =
        page()
            .lines()
            .filter(line -> line.startsWith(JAR + command + " "))
            .findFirst()
            .orElseThrow();
    String printed =
        printed(call.substring(JAR.length()).replace("qualification-examples/", "").split(" "));
    assertThat(after(call)).isEqualTo(printed.replaceAll("sha256:[0-9a-f]+", "sha256:…"));
  }

  @Test
  void theQualityOfTheShippedProfilesIsTheOneShown(@TempDir Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      for (Path file : files.sorted().toList()) {
        lines.add(ProfileJson.write(ProfileJson.read(Files.readAllBytes(file))));
      }
    }
    String portfolio = Files.write(folder.resolve("portfolio.jsonl"), lines).toString();
    String call =
        page().lines().filter(line -> line.startsWith(JAR + "quality ")).findFirst().orElseThrow();
    String shown = after(call);
    assertThat(shown).endsWith("\n…\n").hasLineCount(6);
    assertThat(printed("quality", portfolio, "--as-of", "2026-11-23"))
        .startsWith(shown.substring(0, shown.length() - 2));
  }

  /** The block after the one with the call. */
  private static String after(String call) throws IOException {
    String page = page();
    return page.substring(page.indexOf(call)).split("```\n?", 4)[2];
  }

  private static String printed(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(arguments, out, System.err)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
