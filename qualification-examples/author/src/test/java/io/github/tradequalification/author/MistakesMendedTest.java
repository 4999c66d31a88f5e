package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Mending;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be mended of a mistake is mended, and mending never makes anything worse. */
@Execution(ExecutionMode.CONCURRENT)
class MistakesMendedTest {

  private static Checker checker;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheStandardPack() throws IOException {
    checker = new Checker(new Packs().read());
  }

  static List<Mistake> all() throws IOException {
    return Mistake.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsMendedLeavesFewerFindings(Mistake mistake) throws IOException {
    Mistake.copyTo(folder);
    Path file = mistake.pathIn(folder);
    String right = Files.exists(file) ? Files.readString(file) : "";
    mistake.makeIn(folder);
    PackFolder place = PackFolder.of(folder);
    Report before = checker.check(place);
    Mending mending = Mending.of(checker, place);
    String left = TextFormat.of(mending.left());
    int most = before.findings().size();
    // A mend that only brings another mistake to light is not made.
    if (mending.changes().isEmpty()) assertThat(mending.left().findings()).as(left).hasSize(most);
    else assertThat(mending.left().findings()).as(left).hasSizeLessThan(most);
    if (mistake.mended()) {
      assertThat(mending.left().findings()).as(left).isEmpty();
      mending.write();
      assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(right);
    }
  }
}
