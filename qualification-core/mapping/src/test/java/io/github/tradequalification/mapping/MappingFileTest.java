package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mapping file is read strictly, and each mistake is told with its place and the way out. */
class MappingFileTest {

  private static List<String> mistakes(String yaml) {
    return catchThrowableOfType(MappingException.class, () -> Mapping.read("m.yaml", yaml))
        .mistakes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "profil: {name: N}|m.yaml:1:1: a mapping has `profile:`",
        "{profile: {name: N}, blank: [x]}|m.yaml:1:22: no part of a mapping `blank`; there are format",
        "{profile: {name: N}, leftout: [x]}|did you mean `leftOut`?",
        "profile: {nam: N}|m.yaml:1:11: no property of a profile `nam`; did you mean `name`?",
        "profile: {nam: N}|`name` has to come from somewhere",
        "profile: {name: N, office: A}|no property of a profile `office`",
        "profile: {name: [N]}|`name` comes from a column",
        "profile: {name: {column: N, always: x}}|`name` comes from a column",
        "profile: {name: {columns: [N, M]}}|say what stands between the columns",
        "profile: {name: N, name: M}|m.yaml:1:20: `name` stands here twice, first in line 1",
        "profile: {name: {column: N, colum: x}}|no option `colum`; did you mean `column`?",
        "profile: {name: N, legalForm: {always: COMPANI}}|m.yaml:1:40: `COMPANI` is no value of `legalForm`; expected one of COMPANY",
        "profile: {name: N, legalForm: {always: COMPANI}}|did you mean `COMPANY`?",
        "profile: {name: N, legalForm: {column: F, values: {A: COMPANI}}}|`COMPANI` is no value",
        "profile: {name: N, office.region: {always: 44030}}|`44030` is no value of `office.region`; expected a GB/T 2260 code of 6 digits",
        "profile: {name: N, foreignInvested: {always: yes}}|`yes` is no value of `foreignInvested`; expected true or false",
        "profile: {name: N, foreignInvested: {column: F, dates: yyyyMMdd}}|`dates` is not for `foreignInvested`, which is true or false",
        "profile: {name: {column: N, numbers: '1,234.56'}}|`numbers` is not for `name`, which is a text",
        "profile: {name: N, foreignInvested: {column: F, values: {' ': true}}}|use whenBlank: for blank cells",
        "{profile: {name: N}, dates: yyyyDDD}|no form of a date",
        "{profile: {name: N}, dates: yyyy-MM-ddX}|no form of a date",
        "{profile: {name: N}, numbers: '1.2'}|write how 1234.56 looks",
        "{profile: {name: N}, charset: GB2313}|no charset `GB2313`; there are UTF-8, GB18030",
        "{profile: {name: N}, format: xlsx}|no format `xlsx`; there are csv, json-lines, json",
        "{profile: {name: N}, separator: ';;'}|one character is expected here, or tab",
        "{profile: {name: N}, halfWidth: maybe}|`halfWidth` is true or false",
        "{profile: {name: N}, leftOut: [N]}|`N` is left out, but line 1 reads it",
        "{profile: {name: N}, leftOut: [A, A]}|`A` is left out twice",
        "{profile: {name: N}, leftOut: [[A]]}|`leftOut` holds texts",
        "profile: {name: N, facts.x: X}|say what the fact is, by as: text, truth or number",
        "profile: {name: N, facts.x: {column: X, as: bool}}|say what the fact is",
        "profile: {name: N, documents: [{form: F}]}|`material` has to come from somewhere",
        "profile: {name: N, documents: [{material: {always: x}}]}|nothing says whether a row has this entry",
        "profile: {name: N, documents: {file: d.csv, entry: {material: M}}}|a second table with file:, key: and entry:",
        "{key: K, profile: {name: N, documents: {file: d.csv, keys: K, entry: {material: M}}}}|no part of a second table `keys`; did you mean `key`?",
        "profile: {name: &a N}|`&` and `*` of YAML are not understood here",
        "profile: {name: 'N}|m.yaml:1:20: this is no YAML",
        "profile: [|this is no YAML",
      })
  void aMistakeIsToldWithTheWayOut(String yaml, String told) {
    assertThat(mistakes(yaml)).anyMatch(mistake -> mistake.contains(told));
  }

  @Test
  void allMistakesAreToldAtOnceWithLineAndColumn() {
    assertThat(
            mistakes(
                """
                charset: utf-8
                profile:
                  name: NAME1
                  legalform: KTOKD
                  office.region: {always: abc}
                """))
        .hasSize(3)
        .anyMatch(each -> each.startsWith("m.yaml:1:10: no charset `utf-8`; did you mean `UTF-8`?"))
        .anyMatch(each -> each.startsWith("m.yaml:4:3: no property of a profile `legalform`"))
        .anyMatch(each -> each.startsWith("m.yaml:5:27: `abc` is no value of `office.region`"));
  }

  @Test
  void anEmptyFileAndASecondDocumentAreRefused() {
    assertThat(mistakes("")).singleElement().asString().contains("the file is empty");
    assertThat(mistakes("profile: {name: N}\n---\nprofile: {name: N}\n"))
        .singleElement()
        .asString()
        .contains("a second document begins");
  }

  @Test
  void jsonIsAMappingToo() {
    assertThat(Tables.rows("{\"profile\": {\"name\": {\"column\": \"N\"}}}", "N\nHarbour Light\n"))
        .singleElement()
        .satisfies(
            row -> assertThat(row.enterprise().orElseThrow().name()).isEqualTo("Harbour Light"));
  }

  @Test
  void aStatementThatNoDocumentHasIsRefused() {
    assertThat(mistakes("profile: {name: N, documents: [{material: M, stated.nam: S}]}"))
        .singleElement()
        .asString()
        .startsWith(
            "m.yaml:1:46: no property of a profile `stated.nam`; expected one of address, ");
  }

  @Test
  void aColumnHasAName() {
    assertThat(mistakes("profile: {name: {column: ''}}"))
        .singleElement()
        .asString()
        .contains("the name of a column is expected here");
  }
}
