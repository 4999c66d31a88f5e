package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A broken row is refused in its place; a broken table is told, and what stood before it is read.
 */
class HostileTablesTest {

  private static final String YAML = "{profile: {name: N, businessScope: S}}";

  @Test
  void quotesAndLineBreaksInCells() {
    List<MappedRow> rows =
        Tables.rows(YAML, "N,S\r\n\"A \"\"B\"\", C\",\"one\r\ntwo\"\r\n\r\n\"D\",\"\"\r\n");
    assertThat(rows).extracting(MappedRow::line).containsExactly(2L, 5L);
    assertThat(rows.get(0).enterprise().orElseThrow().name()).isEqualTo("A \"B\", C");
    assertThat(rows.get(0).enterprise().orElseThrow().businessScope()).isEqualTo("one\r\ntwo");
    assertThat(rows.get(1).enterprise().orElseThrow().businessScope()).isNull();
  }

  @Test
  void rowsOfAnotherLengthAreRefused() {
    List<MappedRow> rows = Tables.rows(YAML, "N,S\nA\nB,b\nC,c,d\n");
    assertThat(rows).extracting(row -> row.profile() != null).containsExactly(false, true, false);
    assertThat(rows.get(0).refusals().get(0).message())
        .startsWith("the row has 1 cells, the header has 2");
  }

  @Test
  void nulAndOtherHiddenCharactersStayInTextsAndAreShownEscaped() {
    List<MappedRow> rows =
        Tables.rows("{profile: {name: N, legalForm: S}}", "N,S\nA\0B,CO\u202EM\n");
    assertThat(rows.get(0).refusals().get(0).message()).contains("`CO\\u202EM` is not allowed");
    assertThat(Tables.rows(YAML, "N,S\nA\0B,\n").get(0).enterprise().orElseThrow().name())
        .isEqualTo("A\0B");
  }

  @Test
  void tenMegabytesInACell() {
    String long10 = "进".repeat(10_000_000);
    List<MappedRow> rows = Tables.rows(YAML, "N,S\nA," + long10 + "\n" + long10 + ",x\nB,b\n");
    assertThat(rows.get(0).enterprise().orElseThrow().businessScope()).hasSize(10_000_000);
    assertThat(rows.get(1).refusals().get(0).message())
        .isEqualTo(
            "N -> name: `***` (10000000 characters) is not allowed; expected at most 2000 characters");
    assertThat(rows.get(2).profile()).isNotNull();
  }

  @Test
  void whatIsNoCsvIsToldAfterTheRowsBeforeIt() throws IOException {
    for (String broken : List.of("B,\"b\" c\nD,d\n", "B,\"b\nD,d\n" + "x".repeat(21_000_000))) {
      List<MappedRow> read = new ArrayList<>();
      byte[] table = ("N,S\nA,a\n" + broken).getBytes(StandardCharsets.UTF_8);
      try (MappedRows rows =
          Tables.mapping(YAML).rows("t.csv", new ByteArrayInputStream(table), Path.of("."))) {
        assertThat(catchThrowable(() -> rows.forEachRemaining(read::add)))
            .isInstanceOf(MappingException.class)
            .hasMessageStartingWith("t.csv: what follows line 2 is no CSV");
      }
      assertThat(read).hasSize(1);
    }
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsTold() {
    assertThat(catchThrowable(() -> Tables.rows(YAML, "N,S\nA,a\nB,\"b\nC,c\n")))
        .isInstanceOf(MappingException.class);
  }

  @Test
  void aLineOfJsonThatIsTooLongIsRefusedAndTheNextOneRead() throws IOException {
    String json = "{\"n\": \"" + "x".repeat(100) + "\"}\n{\"n\": \"B\"}\n";
    TableMapping mapping = Tables.mapping("{format: json-lines, profile: {name: n}}").table();
    try (Rows rows = new JsonLineRows("t", new StringReader(json), mapping, 50)) {
      assertThat(rows.next().problem()).isEqualTo("the line is longer than 50 characters");
      assertThat(rows.next().cell("n")).isEqualTo("B");
      assertThat(rows.next()).isNull();
    }
  }
}
