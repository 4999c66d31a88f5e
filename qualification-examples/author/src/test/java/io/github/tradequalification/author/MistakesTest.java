package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake of the corpus is told of at its line, alone, with the way out. */
@Execution(ExecutionMode.CONCURRENT)
class MistakesTest {

  private static List<PackJar> others;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheStandardPack() throws IOException {
    others = new Packs().read();
  }

  static List<Mistake> all() throws IOException {
    return Mistake.all();
  }

  @Test
  void withoutAMistakeNothingIsFound() throws IOException {
    Mistake.copyTo(folder);
    assertThat(Checker.check(PackFolder.of(folder), others).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsFoundAtItsLine(Mistake mistake) throws IOException {
    Mistake.copyTo(folder);
    int line = mistake.makeIn(folder);
    Report report = Checker.check(PackFolder.of(folder), others);
    String told = TextFormat.of(report);
    assertThat(report.findings())
        .as(told)
        .anySatisfy(
            finding -> {
              assertThat(finding.kind().code()).isEqualTo(mistake.expect());
              assertThat(Path.of(finding.file()).getFileName()).hasToString(mistake.found());
              assertThat(lineOf(report, finding)).isBetween(line - 1, line + 1);
              assertThat(finding.wayOut()).isNotBlank();
            });
    assertThat(report.findings())
        .as("what is told beside it: %s", told)
        .hasSizeLessThanOrEqualTo(mistake.most() == null ? 2 : mistake.most());
  }

  private static int lineOf(Report report, Finding finding) {
    return report.sourceOf(finding).at(finding.begin()).line();
  }
}
