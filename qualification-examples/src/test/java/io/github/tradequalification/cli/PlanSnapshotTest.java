package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plans and due dates of every shipped profile under three laws are as they were reviewed.
 * {@code -Dsnapshots=update} writes them anew, to be reviewed again.
 */
class PlanSnapshotTest {

  private static final Path FOLDER = Path.of("src/test/resources/plans");
  private static final List<String> LAWS = List.of("2018-06-01", "2023-06-01", "2026-11-23");
  private static final List<String> PAGES = List.of("newcomer.en.html", "no-trade-scope.zh.html");

  static List<String> snapshots() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      Stream<String> texts =
          files
              .map(file -> file.getFileName().toString().replace(".json", ""))
              .flatMap(profile -> Stream.of(profile + ".en.txt", profile + ".zh.txt"));
      return Stream.concat(texts.sorted(), PAGES.stream()).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("snapshots")
  void thePlanIsTheReviewedOne(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    String written = written(name);
    if ("update".equals(System.getProperty("snapshots"))) {
      Files.writeString(Files.createDirectories(FOLDER).resolve(name), written);
    }
    assertThat(file)
        .as("the reviewed plan; if the new one is right, write it with -Dsnapshots=update")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(written);
  }

  @Test
  void noSnapshotIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(snapshots());
    }
  }

  private static String written(String name) {
    String[] parts = name.split("\\.", -1);
    String of = "profiles/" + parts[0] + ".json --as-of 2026-11-23 --lang " + parts[1];
    if (parts[2].equals("html")) return run("plan " + of + " --format html");
    StringBuilder text = new StringBuilder();
    for (String law : LAWS) {
      text.append("== ").append(law).append('\n');
      text.append(run("plan " + of + " --law-of " + law)).append('\n');
      text.append(run("due " + of + " --law-of " + law)).append('\n');
    }
    return text.toString();
  }

  private static String run(String call) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(call.split(" ", -1), printed, System.err)).isZero();
    return printed.toString(StandardCharsets.UTF_8);
  }
}
