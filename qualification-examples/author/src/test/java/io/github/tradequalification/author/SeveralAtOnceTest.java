package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake hides no other, and the shipped packs have none. */
class SeveralAtOnceTest {

  private record Slip(String file, String find, String replace, String expected) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "city-practice.drl",
              "copyOf(\"handler-id\")",
              "copyOf(\"handlers-id\")",
              "unknown-code"),
          new Slip("customs-days.drl", "@until(\"2025-01-01\")", "@until(\"2025-1-1\")", "no-date"),
          new Slip("customs-days.drl", "agency-days;", "agency-day;", "unknown-source"),
          new Slip(
              "food-importer.drl",
              "@grade(\"unverified\")",
              "@grade(\"unproven\")",
              "unknown-grade"),
          new Slip(
              "food-importer.drl",
              "needs(\"lawful-registration\")",
              "needs(\"lawful-registraton\")",
              "unknown-code"),
          new Slip(
              "food-importer-duty.drl",
              "decides(\"trade.imports\"",
              "decides(\"trade.import\"",
              "unknown-fact-path"),
          new Slip("texts_en.properties", "{name:step}", "{name:stepp}", "unknown-placeholder"),
          new Slip("texts_zh.properties", "who.books=企业账簿", "who.books=", "empty-text"),
          new Slip(
              "sources.properties",
              "yinchuan-list.grade=PRACTICE",
              "yinchuan-list.grade=GOOD",
              "source-entry"),
          new Slip("pack.properties", "title=", "titel=", "descriptor-entry"));

  @TempDir private Path folder;

  @Test
  void allAreTold() throws IOException {
    Mistake.copyTo(folder);
    Path pack = folder.resolve("src/main/resources/com/example/trade");
    for (Slip slip : SLIPS) {
      Path file = pack.resolve(slip.file());
      String text = Files.readString(file);
      assertThat(text).contains(slip.find());
      Files.writeString(file, text.replace(slip.find(), slip.replace()));
    }
    Report report = Checker.check(PackFolder.of(folder), new Packs().read());
    String told = TextFormat.of(report);
    assertThat(SLIPS)
        .as(told)
        .allSatisfy(
            slip ->
                assertThat(report.findings())
                    .anySatisfy(
                        finding -> {
                          assertThat(finding.kind().code()).isEqualTo(slip.expected());
                          assertThat(Path.of(finding.file()).getFileName())
                              .hasToString(slip.file());
                        }));
    assertThat(report.findings()).as(told).hasSizeLessThanOrEqualTo(SLIPS.size() + 1);
  }

  /** The text of what to do is left, and so the code seems to be known. */
  @Test
  void noCodeIsMeantByItself() throws IOException {
    Mistake.copyTo(folder);
    Path pack = folder.resolve("src/main/resources/com/example/trade");
    for (String name : List.of("texts_en.properties", "texts_zh.properties")) {
      Path file = pack.resolve(name);
      String text = Files.readString(file);
      Files.writeString(file, text.replace("note.food-importer-code=", "note.food-importr-code="));
    }
    String told = TextFormat.of(Checker.check(PackFolder.of(folder), new Packs().read()));
    assertThat(told)
        .contains("the note `food-importer-code`; did you mean `food-importr-code`?")
        .contains("1 error, 0 warnings");
  }

  @Test
  void theStandardPackHasNone() throws IOException {
    Path rules = Path.of("../../qualification-rules");
    assertThat(TextFormat.of(Checker.check(PackFolder.of(rules), new Packs().read())))
        .startsWith("nothing is wrong");
  }
}
