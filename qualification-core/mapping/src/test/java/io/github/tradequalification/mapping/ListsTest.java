package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists come from groups of columns, or from a second table with the same keys. */
class ListsTest {

  private static final String GROUPS =
      """
      dates: yyyyMMdd
      profile:
        name: N
        documents:
          - {material: D1, validUntil: U1, form: {always: COPY}}
          - {material: D2, validUntil: U2}
          - material: {always: business-licence}
            form: {always: COPY}
            sealed: {column: SEAL, values: {X: true}}
            present: {column: BL, values: {X: true, "-": false}}
        completedSteps:
          - {step: {always: customs-registration}, completedOn: CUSTOMS}
      """;
  private static final String HEADER = "N,D1,U1,D2,U2,BL,SEAL,CUSTOMS\n";

  @Test
  void anEntryIsThereIfItsColumnsSaySomething() {
    MappedRow row = Tables.rows(GROUPS, HEADER + "A,a,20270101,,,X,X,20200302\n").get(0);
    assertThat(row.enterprise().orElseThrow().documents())
        .containsExactly(
            Document.copy("a").validUntil(LocalDate.of(2027, 1, 1)).build(),
            Document.copy("business-licence").sealed().build());
    assertThat(row.enterprise().orElseThrow().completedSteps())
        .containsExactly(
            CompletedStep.of("customs-registration", LocalDate.of(2020, 3, 2)).build());
    row = Tables.rows(GROUPS, HEADER + "A,,,,,-,,\n").get(0);
    assertThat(row.enterprise().orElseThrow().documents()).isEmpty();
  }

  @Test
  void halfAnEntryIsRefusedWithItsColumn() {
    MappedRow row = Tables.rows(GROUPS, HEADER + "A,a,,,20270101,,,\n").get(0);
    assertThat(row.refusals())
        .singleElement()
        .extracting(Refusal::message)
        .isEqualTo("D2 -> documents[1].material: missing; expected the code of a material");
    row = Tables.rows(GROUPS, HEADER + "A,,,,,,X,\n").get(0);
    assertThat(row.refusals())
        .singleElement()
        .extracting(Refusal::message)
        .asString()
        .startsWith("documents[0]: BL says that there is none, but another column");
  }

  private static final String SECOND =
      """
      key: ID
      profile:
        name: N
        documents:
          file: documents.csv
          key: PARTNER
          separator: ";"
          leftOut: [CREATED]
          entry:
            material: {column: TYPE, values: {BL: business-licence, AA: articles-of-association}}
            form: {always: COPY}
            sealed: {column: SEAL, values: {X: true}, whenBlank: false}
      """;

  private static List<MappedRow> rows(Path folder, String table, String documents)
      throws IOException {
    Files.writeString(folder.resolve("documents.csv"), documents);
    return Tables.rows(Tables.mapping(SECOND), table.getBytes(StandardCharsets.UTF_8), folder);
  }

  @Test
  void theRowsOfASecondTableAreTheEntries(@TempDir Path folder) throws IOException {
    List<MappedRow> rows =
        rows(
            folder,
            "ID,N\n1,A\n2,B\n3,C\n",
            "PARTNER;TYPE;SEAL;CREATED\n2;BL;X;u\n1;AA;;u\n2;AA;;u\n3;XX;;u\n9;BL;;u\n");
    assertThat(rows.get(0).enterprise().orElseThrow().documents())
        .containsExactly(Document.copy("articles-of-association").sealed(false).build());
    assertThat(rows.get(1).enterprise().orElseThrow().documents())
        .extracting(Document::material)
        .containsExactly("business-licence", "articles-of-association");
    assertThat(rows.get(2).refusals())
        .singleElement()
        .extracting(Refusal::message)
        .asString()
        .startsWith("documents.csv:5: TYPE -> documents[0].material: `XX` is not allowed");
    assertThat(rows.get(3).table()).isEqualTo("documents.csv");
    assertThat(rows.get(3).line()).isEqualTo(6);
    assertThat(rows.get(3).refusals())
        .singleElement()
        .extracting(Refusal::message)
        .isEqualTo(
            "no row of the first table that can be read has its key; expected a key of the first table");
    assertThat(rows).hasSize(4);
  }

  @Test
  void aRowOfASecondTableWithoutAKeyStopsTheReading(@TempDir Path folder) {
    assertThat(
            catchThrowable(
                () -> rows(folder, "ID,N\n1,A\n", "PARTNER;TYPE;SEAL;CREATED\n;BL;X;u\n1;BL;X\n")))
        .isInstanceOfSatisfying(
            MappingException.class,
            e ->
                assertThat(e.mistakes())
                    .containsExactly(
                        "documents.csv: line 2: the key is blank, so it is of no enterprise; fill it",
                        "documents.csv: line 3: the row has 3 cells, the header has 4; mend the row"));
  }

  @Test
  void aSecondTableThatIsNotThereIsTold(@TempDir Path folder) {
    assertThat(
            catchThrowable(
                () ->
                    Tables.rows(
                        Tables.mapping(SECOND), "ID,N\n".getBytes(StandardCharsets.UTF_8), folder)))
        .hasMessage("m.yaml:5:11: there is no file documents.csv");
  }

  @Test
  void aKeyThatStandsTwiceOrNotAtAllIsRefused() {
    List<MappedRow> rows =
        Tables.rows("{key: ID, profile: {name: N}}", "ID,N\n1,A\n2,B\n 1 ,C\n,D\n１,E\n");
    assertThat(rows.subList(0, 2)).allMatch(row -> row.profile() != null);
    assertThat(rows.subList(2, 5))
        .extracting(row -> row.refusals().get(0).message())
        .containsExactly(
            "ID: the key stands in row 1 already; expected each key once",
            "ID: the key is blank; expected a key",
            "ID: the key stands in row 1 already; expected each key once");
  }
}
