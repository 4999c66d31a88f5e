package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.InputQuality;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ProfileLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<String> PROFILES = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void gatherProfiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      for (Path file : files.sorted().toList()) {
        PROFILES.add(ProfileJson.write(ProfileJson.read(Files.readAllBytes(file))));
      }
    }
  }

  @Test
  void whatALineLacksIsCountedAndTheMostWorthAskingStandsFirst() throws IOException {
    String file = Files.write(folder.resolve("portfolio.jsonl"), PROFILES).toString();
    Call call = Call.of("quality", file, "--as-of", DAY.toString());
    assertThat(call.status()).as(call.err()).isZero();
    assertThat(call.out())
        .startsWith(PROFILES.size() + " answered, 0 refused\nFacts to ask for")
        .contains("Papers to look at", "whether it is ");
    assertThat(Call.of("quality", file, "--as-of", DAY.toString(), "--lang", "zh").out())
        .contains("应询问的事项", "是否");
  }

  @Test
  void aRefusedLineIsCountedAndExitsTwo() throws IOException {
    List<String> lines = new ArrayList<>(PROFILES);
    lines.add("{}");
    String file = Files.write(folder.resolve("portfolio.jsonl"), lines).toString();
    Call call = Call.of("quality", file, "--as-of", DAY.toString());
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).startsWith(PROFILES.size() + " answered, 1 refused\n");
  }

  @Test
  void theStreamGivesTheAnswersOfTheLinesInTheirOrder() throws IOException {
    QualificationAssessor assessor = QualificationAssessor.load();
    List<Assessment> expected = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String profile = PROFILES.get(i * 7 % PROFILES.size());
      lines.add(profile);
      expected.add(assessor.assess(ProfileJson.read(profile), DAY));
    }
    byte[] in = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    List<Assessment> given = new ArrayList<>();
    List<Long> progress = new ArrayList<>();
    ProfileLines.Counts counts =
        ProfileLines.each(assessor, DAY, new ByteArrayInputStream(in), given::add, progress::add);
    assertThat(given).isEqualTo(expected);
    assertThat(counts).isEqualTo(new ProfileLines.Counts(200, 200, 0));
    assertThat(progress).isSorted().endsWith(200L);
    assertThat(given.stream().collect(InputQuality.collector()).answers()).isEqualTo(200);
  }
}
