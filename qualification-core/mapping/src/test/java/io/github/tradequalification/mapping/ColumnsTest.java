package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns of a table are those of its mapping, neither more nor less. */
class ColumnsTest {

  private static List<String> mistakes(String yaml, String table) {
    return catchThrowableOfType(MappingException.class, () -> Tables.rows(yaml, table)).mistakes();
  }

  @Test
  void aColumnThatTheMappingDoesNotNameIsTold() {
    assertThat(mistakes("profile: {name: N}", "N,KTOKD,LAND 1\nx,y,z\n"))
        .containsExactly(
            "t.csv: no property reads the columns KTOKD, LAND 1; map them, or write leftOut: [KTOKD, \"LAND 1\"]");
    assertThat(
            Tables.rows(
                "{leftOut: [KTOKD, LAND 1], profile: {name: N}}", "N,KTOKD,LAND 1\nx,y,z\n"))
        .hasSize(1);
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsTold() {
    assertThat(mistakes("leftOut: [Z]\nprofile:\n  name: NAME\n", "NAME1\nx\n"))
        .hasSize(3)
        .contains(
            "m.yaml:3:9: the mapping reads a column `NAME` that t.csv does not have; did you mean `NAME1`?",
            "m.yaml:1:11: the mapping leaves out a column `Z` that t.csv does not have; there are NAME1");
  }

  @Test
  void twoColumnsOfOneNameAndNoneAreTold() {
    assertThat(mistakes("profile: {name: N}", "N,N,\nx,y,\n"))
        .containsExactly(
            "t.csv: `N` is the name of two columns; give one another",
            "t.csv: column 3 has no name; give it one");
  }

  @Test
  void anEmptyTableHasNoColumns() {
    assertThat(mistakes("profile: {name: N}", "")).hasSize(1);
    assertThat(Tables.rows("profile: {name: N}", "N\n")).isEmpty();
  }

  @Test
  void inJsonTheyAreCheckedRowByRow() {
    String yaml =
        "{format: json-lines, leftOut: [more], profile: {name: n, office.address: a.street}}";
    List<MappedRow> rows =
        Tables.rows(
            yaml,
            """
            {"n": "Eins", "a": {"street": "1 Road"}, "more": {"x": [1]}}
            {"n": "Zwei", "b": 1}

            {"n": ["Drei"]}
            {"n": "Vier"
            [1]
            {"n": 5} {}
            {"n": null}
            """);
    assertThat(rows).extracting(MappedRow::line).containsExactly(1L, 2L, 4L, 5L, 6L, 7L, 8L);
    assertThat(rows.get(0).enterprise().orElseThrow().office().address()).isEqualTo("1 Road");
    assertThat(rows.subList(1, 7))
        .extracting(row -> row.refusals().get(0).message().replaceAll(";.*", ""))
        .containsExactly(
            "no property reads `b`",
            "`n` is no single value",
            "the line is no JSON at column 13",
            "the row is no object",
            "something follows the object",
            "n -> name: missing");
  }

  @Test
  void aListOfJsonIsReadAndAColumnThatNoRowHasIsTold() {
    assertThat(
            Tables.rows("{format: json, profile: {name: n}}", "[{\"n\": \"a\"}, {\"n\": \"b\"}]"))
        .hasSize(2)
        .allMatch(row -> row.profile() != null);
    assertThat(mistakes("{format: json, profile: {name: n, businessScope: s}}", "[{\"n\": \"a\"}]"))
        .singleElement()
        .asString()
        .endsWith("the mapping reads `s`, which no row of t.csv has");
    assertThat(mistakes("{format: json, profile: {name: n}}", "[{\"n\": \"a\"},\n{\"n\" \"b\"}]"))
        .singleElement()
        .asString()
        .startsWith("t.csv: no JSON in line 2");
  }
}
