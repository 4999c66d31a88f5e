package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.mapping.MappedRow;
import io.github.tradequalification.mapping.MappedRows;
import io.github.tradequalification.mapping.Mapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a table are answered one a line, and refused in their place. */
class TableCommandTest {

  private static final Path DATA = Path.of("erp/data");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int assess(Path table, Path mapping, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "assess",
                table.toString(),
                "--mapping",
                mapping.toString(),
                "--as-of",
                "2026-11-23"));
    arguments.addAll(List.of(more));
    return QualificationCommand.run(arguments.toArray(String[]::new), out, err);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private List<String> messages() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void eachRowIsAnsweredAsItsProfileIs() throws IOException {
    Path table = DATA.resolve("partners.csv");
    Path file = DATA.resolve("mapping.yaml");
    assertThat(assess(table, file)).isEqualTo(2);
    assertThat(messages()).isEmpty();
    QualificationAssessor assessor = QualificationAssessor.load();
    int number = 0;
    try (MappedRows rows = Mapping.read(file).rows(table)) {
      while (rows.hasNext()) {
        MappedRow row = rows.next();
        String line = lines().get(number++);
        if (row.profile() == null) {
          assertThat(line).startsWith("{\"error\":{\"table\":\"" + row.table() + "\",\"row\":");
        } else {
          assertThat(line).isEqualTo(AssessmentJson.write(assessor.assess(row.profile(), DAY)));
        }
      }
    }
    assertThat(lines()).hasSize(number);
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```\n" + lines().get(13) + "\n```");
    assertThat(lines().get(17)).contains("\"more\":[{\"columns\":[\"ZZFX\"]");
  }

  @Test
  void aTableWithoutFaultsExitsWithZero(@TempDir Path folder) throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "profile: {name: N}\n");
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "N\n" + "Harbour Light\n".repeat(600));
    assertThat(assess(table, mapping)).isZero();
    assertThat(lines()).hasSize(600).allMatch(line -> line.startsWith("{\"asOf\":\"2026-11-23\""));
  }

  @Test
  void mistakesOfTheMappingAreToldOneALine(@TempDir Path folder) throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "charset: x\nprofile: {nam: N}\n");
    Path table = Files.writeString(folder.resolve("t.csv"), "N\n");
    assertThat(assess(table, mapping)).isEqualTo(2);
    assertThat(messages()).hasSize(3).allMatch(line -> line.startsWith("m.yaml:"));
    assertThat(lines()).isEmpty();
  }

  @Test
  void whatStandsBeforeTheFaultOfATableIsAnswered(@TempDir Path folder) throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "profile: {name: N}\n");
    Path table = Files.writeString(folder.resolve("t.csv"), "N\nA\n\"B\" b\nC\n");
    assertThat(assess(table, mapping)).isEqualTo(2);
    assertThat(lines()).hasSize(1);
    assertThat(messages()).singleElement().asString().startsWith("t.csv: what follows line 2");
  }

  @Test
  void aTableIsAnsweredInJson(@TempDir Path folder) throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "profile: {name: N}\n");
    assertThat(assess(folder.resolve("t.csv"), mapping, "--format", "notice")).isEqualTo(2);
    assertThat(messages().get(0)).contains("a table is answered in JSON");
    err.reset();
    assertThat(assess(folder.resolve("t.csv"), mapping)).isEqualTo(2);
    assertThat(messages()).singleElement().asString().endsWith("t.csv: no such file");
    err.reset();
    assertThat(assess(folder.resolve("t.csv"), folder.resolve("x.yaml"))).isEqualTo(2);
    assertThat(messages()).singleElement().asString().endsWith("x.yaml: no such file");
  }
}
