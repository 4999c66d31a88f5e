package io.github.tradequalification.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule engine is known in one room only. */
class EngineRoomTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/tradequalification");
  private static final Path ROOM = SOURCES.resolve("internal/engine");

  @Test
  void onlyTheseFilesOfTheEngineRoomNameTheEngine() throws IOException {
    assertThat(naming("org.drools.", "org.kie."))
        .containsExactlyInAnyOrder(
            ROOM.resolve("Accumulated.java"),
            ROOM.resolve("CompiledRules.java"),
            ROOM.resolve("Farthest.java"),
            ROOM.resolve("Known.java"),
            ROOM.resolve("Probe.java"),
            ROOM.resolve("RuleBase.java"),
            ROOM.resolve("RuleView.java"),
            ROOM.resolve("Session.java"));
  }

  @Test
  void theEngineRoomKnowsNothingOfLawProfilesAndAnswers() throws IOException {
    Set<String> known = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOM)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          boolean ours = line.startsWith("import io.github.tradequalification.");
          if (ours) known.add(line.substring("import ".length(), line.length() - 1));
        }
      }
    }
    assertThat(known)
        .containsExactly(
            "io.github.tradequalification.QualificationException",
            "io.github.tradequalification.RulePackException");
  }

  /** Sharing lets rules fall silent across packages, and the engine fail between stages. */
  @Test
  void rulesShareNoNodes() {
    RuleBase base = RuleBase.of(List.of(), Set.of(), EngineRoomTest.class.getClassLoader());
    assertThat(base.sharesNodes()).isFalse();
  }

  private static List<Path> naming(String... packages) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Stream.of(packages).anyMatch(each -> text(file).contains(each)))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
