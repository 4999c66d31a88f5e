package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.Trade;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileJsonTest {

  @Test
  void everyPropertyOfTheContractIsRead() {
    Enterprise read =
        ProfileJson.read(
            """
        {"name": "示例公司", "unifiedSocialCreditCode": " ９１110108551385082q ", "legalForm": "COMPANY", "registrationStatus": "ACTIVE", "foreignInvested": false,
         "headOfficeFiled": true, "businessScope": "货物进出口", "office": {"address": "1号", "region": "440300", "zone": "NONE", "verifiable": true},
         "legalRepresentative": {"name": "张三", "idType": "RESIDENT_ID", "idNumber": "11010519491231002X"}, "operators": [{"name": "李四", "idType": "PASSPORT", "idNumber": "E1"}],
         "trade": {"goods": true, "technology": false, "imports": true, "exports": false, "selfDeclares": true, "foreignExchange": false, "crossBorderEcommerceUsdPerYear": 199999.99},
         "documents": [{"material": "business-licence", "form": "COPY", "copies": 2, "sealed": true, "legible": true, "signed": false, "number": "N", "holder": "示例公司",
            "issuedOn": "2018-01-31", "validUntil": "2028-01-31", "stated": {"name": "示例公司", "address": "1号", "unifiedSocialCreditCode": "X", "legalRepresentative": "张三"}}],
         "completedSteps": [{"step": "customs-registration", "number": "N", "completedOn": "2020-02-29", "validUntil": null, "registeredName": "示例公司"}]}
        """);
    assertThat(read.unifiedSocialCreditCode()).isEqualTo("91110108551385082Q");
    assertThat(read.legalForm()).isEqualTo(Enterprise.LegalForm.COMPANY);
    assertThat(read.registrationStatus()).isEqualTo(Enterprise.RegistrationStatus.ACTIVE);
    assertThat(read.foreignInvested()).isFalse();
    assertThat(read.headOfficeFiled()).isTrue();
    assertThat(read.office())
        .isEqualTo(
            Office.at("1号").region("440300").zone(Office.Zone.NONE).verifiable(true).build());
    assertThat(read.legalRepresentative())
        .isEqualTo(
            Person.named("张三")
                .idType(Person.IdType.RESIDENT_ID)
                .idNumber("11010519491231002X")
                .build());
    assertThat(read.operators())
        .containsExactly(Person.named("李四").idType(Person.IdType.PASSPORT).idNumber("E1").build());
    assertThat(read.trade())
        .isEqualTo(new Trade(true, false, true, false, true, false, new BigDecimal("199999.99")));
    assertThat(read.documents())
        .containsExactly(
            Document.copy("business-licence")
                .copies(2)
                .sealed()
                .legible()
                .signed(false)
                .number("N")
                .holder("示例公司")
                .issuedOn(LocalDate.of(2018, 1, 31))
                .validUntil(LocalDate.of(2028, 1, 31))
                .stating("name", "示例公司")
                .stating("address", "1号")
                .stating("unifiedSocialCreditCode", "X")
                .stating("legalRepresentative", "张三")
                .build());
    assertThat(read.completedSteps())
        .singleElement()
        .satisfies(step -> assertThat(step.completedOn()).isEqualTo("2020-02-29"));
  }

  @Test
  void whatIsAbsentOrNullIsNotKnownAndNullListsAreEmpty() {
    Enterprise absent = ProfileJson.read("{\"name\": \"A\"}");
    assertThat(
            ProfileJson.read(
                "{\"name\": \"A\", \"office\": null, \"legalRepresentative\": null, \"trade\": null, \"operators\": null, \"documents\": null, \"completedSteps\": null}"))
        .isEqualTo(absent);
    assertThat(absent).isEqualTo(Enterprise.named("A").build());
    assertThat(absent.office()).isEqualTo(Office.UNKNOWN);
    assertThat(
            ProfileJson.read(
                    "{\"name\": \"A\", \"documents\": [{\"material\": \"m\", \"stated\": null}]}")
                .documents()
                .get(0)
                .stated())
        .isEqualTo(Map.of());
  }

  @Test
  void blankIsNullExceptWhereItSaysThatThereIsNone() {
    Enterprise read =
        ProfileJson.read(
            """
        {"name": "A", "unifiedSocialCreditCode": " ", "businessScope": " \\u3000", "office": {"address": "\\t", "region": ""}, "legalRepresentative": {"name": " ", "idNumber": ""},
         "documents": [{"material": "m", "holder": " ", "number": "", "stated": {"address": " ", "name": ""}}], "completedSteps": [{"step": "s", "registeredName": " "}]}
        """);
    assertThat(read.unifiedSocialCreditCode()).isNull();
    assertThat(read.businessScope()).isEmpty();
    assertThat(read.office()).isEqualTo(Office.at("").build());
    assertThat(read.legalRepresentative()).isEqualTo(Person.UNKNOWN);
    assertThat(read.documents().get(0).holder()).isNull();
    assertThat(read.documents().get(0).stated()).isEmpty();
    assertThat(read.completedSteps().get(0).registeredName()).isNull();
  }

  @Test
  void aBlankWordOrDateIsNotKnownEither() {
    Enterprise read =
        ProfileJson.read(
            """
        {"name": "A", "legalForm": "", "registrationStatus": " ", "office": {"zone": "\\u3000"}, "legalRepresentative": {"idType": "\\t"},
         "documents": [{"material": "m", "form": "", "issuedOn": "", "validUntil": " "}], "completedSteps": [{"step": "s", "completedOn": "", "validUntil": "\\ufeff"}]}
        """);
    assertThat(read)
        .isEqualTo(
            ProfileJson.read(
                "{\"name\": \"A\", \"documents\": [{\"material\": \"m\"}], \"completedSteps\": [{\"step\": \"s\"}]}"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      {}                                                                             | name                                | missing | the registered name
      {"name": null}                                                                 | name                                | missing | the registered name
      {"name": "  "}                                                                 | name                                | `  `    | the registered name
      {"name": 1}                                                                    | name                                | `***` (1 characters) | a text
      {"name": "A", "nmae": "B"}                                                     | nmae                                | `nmae`  | one of the properties name, unified
      {"name": "A", "name": "B"}                                                     | name                                | `name`  | each property once
      {"name": "A", "office": {"zone": "MOON"}}                                      | office.zone                         | `MOON`  | NONE, PILOT_FREE_TRADE_ZONE
      {"name": "A", "office": {"zone": "none"}}                                      | office.zone                         | `none`  | NONE
      {"name": "A", "office": {"zip": 1}}                                            | office.zip                          | `zip`   | address, region, zone, verifiable
      {"name": "A", "office": {"region": "44030"}}                                   | office.region                       | `44030` | 6 digits
      {"name": "A", "office": {"region": "４４０３００"}}                            | office.region                       | ４４    | 6 digits
      {"name": "A", "office": {"region": 440300}}                                    | office.region                       | 440300  | a text
      {"name": "A", "office": {"verifiable": "true"}}                                | office.verifiable                   | `true`  | true or false
      {"name": "A", "office": {"verifiable": 1}}                                     | office.verifiable                   | `1`     | true or false
      {"name": "A", "office": []}                                                    | office                              | a list  | an object
      {"name": "A", "office": "x"}                                                   | office                              | `***`   | an object
      {"name": "A", "documents": {}}                                                 | documents                           | an object | a list
      {"name": "A", "documents": [{"material": "m"}, null]}                          | documents[1]                        | `null`  | no null
      {"name": "A", "documents": [{"material": "m"}, {"form": "COPY"}]}              | documents[1].material               | missing | material
      {"name": "A", "documents": [{"material": "m", "form": "PAPER"}]}               | documents[0].form                   | `PAPER` | ORIGINAL, COPY, ELECTRONIC
      {"name": "A", "documents": [{"material": "m", "copies": -1}]}                  | documents[0].copies                 | `-1`    | whole number
      {"name": "A", "documents": [{"material": "m", "copies": 1.5}]}                 | documents[0].copies                 | `1.5`   | whole number
      {"name": "A", "documents": [{"material": "m", "copies": "1"}]}                 | documents[0].copies                 | `1`     | whole number
      {"name": "A", "documents": [{"material": "m", "copies": 9999999999}]}          | documents[0].copies                 | `9999999999` | 2147483647
      {"name": "A", "documents": [{"material": "m", "copies": 1e999999999}]}         | documents[0].copies                 | `1e999999999` | 2147483647
      {"name": "A", "documents": [{"material": "m", "validUntil": "2019-02-29"}]}    | documents[0].validUntil             | `2019-02-29` | yyyy-MM-dd
      {"name": "A", "documents": [{"material": "m", "validUntil": "2019-2-1"}]}      | documents[0].validUntil             | `2019-2-1`   | yyyy-MM-dd
      {"name": "A", "documents": [{"material": "m", "validUntil": 20190201}]}        | documents[0].validUntil             | `20190201`   | yyyy-MM-dd
      {"name": "A", "documents": [{"material": "m", "stated": {"phone": "1"}}]}      | documents[0].stated.phone           | `phone`     | address, legalRepresentative, name, unifiedSocialCreditCode
      {"name": "A", "documents": [{"material": "m", "stated": {"phone": null}}]}     | documents[0].stated.phone           | phone | address
      {"name": "A", "documents": [{"material": "m", "stated": {"name": 1}}]}         | documents[0].stated.name            | `***`   | a text
      {"name": "A", "documents": [{"material": "m", "stated": {"name": "A", "name": "B"}}]} | documents[0].stated.name     | `name`  | once
      {"name": "A", "operators": [{"name": "B"}, 7]}                                 | operators[1]                        | `***`   | an object
      {"name": "A", "operators": [[]]}                                               | operators[0]                        | a list  | an object
      {"name": "A", "legalRepresentative": {"idType": "-"}}                          | legalRepresentative.idType          | `-`     | RESIDENT_ID
      {"name": "A", "trade": {"crossBorderEcommerceUsdPerYear": -0.01}}              | trade.crossBorderEcommerceUsdPerYear | `-0.01` | 0 or more
      {"name": "A", "trade": {"crossBorderEcommerceUsdPerYear": "1"}}                | trade.crossBorderEcommerceUsdPerYear | `1`     | a number, without quotes
      {"name": "A", "documents": [{"material": " "}]}                                | documents[0].material               | ` `     | material
      {"name": "A", "completedSteps": [{"step": ""}]}                                | completedSteps[0].step              | ``      | step
      {"name": "A", "office": {"verifiable": ""}}                                    | office.verifiable                   | ``      | true or false
      {"name": "A", "completedSteps": [{"completedOn": "2019-01-01"}]}               | completedSteps[0].step              | missing | step
      {"name": "A\\ud800"}                                                           | name                                | `***` (2 characters) | unpaired
      """)
  void whatIsNotAProfileIsRefusedWithPathValueAndWhatIsAllowed(
      String json, String path, String value, String allowed) {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileJson.read(json))
        .satisfies(
            refusal -> {
              assertThat(refusal.path()).isEqualTo(path);
              assertThat(refusal.getMessage())
                  .startsWith(path + ": ")
                  .contains(value)
                  .contains(allowed)
                  .doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "null",
        "1",
        "\"x\"",
        "{",
        "{\"name\": \"A\"",
        "{\"name\": \"A\"} {}",
        "{\"name\": \"A\"}x",
        "{\"name\": \"A\",}",
        "{name: \"A\"}",
        "{'name': 'A'}",
        "{\"name\": \"A\" /* no */}",
        "{\"trade\": {\"crossBorderEcommerceUsdPerYear\": NaN}}",
        "{\"name\": \"A\nB\"}"
      })
  void whatIsNoJsonObjectIsRefused(String text) {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileJson.read(text))
        .satisfies(
            refusal -> assertThat(refusal.getMessage()).contains("expected").doesNotContain("\n"));
  }

  @Test
  void aFaultInTheTextSaysWhere() {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileJson.read("{\"name\": \"A\",\n \"office\": {\"zone\": oops}}"))
        .withMessageContaining("office.zone")
        .withMessageContaining("line 2");
  }

  @Test
  void aSecretWithoutQuotesOrInThePlaceOfTheProfileIsNotShown() {
    for (String text :
        List.of(
            "ZhangSan,11010519491231002X",
            "11010519491231002X",
            "110105194912310021",
            "\"ZhangSan\"",
            "{\"name\": ZhangSan}",
            "{\"name\": \"A\", \"legalRepresentative\": {\"idNumber\": 110105194912310021}}",
            "{\"name\": \"A\", \"legalRepresentative\": {\"idNumber\": 11010519491231002X}}",
            "{\"name\": \"A\", \"legalRepresentative\": \"ZhangSan\"}",
            "{\"name\": \"A\", \"operators\": [ZhangSan]}",
            "{\"name\": \"A\", \"operators\": [\"ZhangSan\"]}")) {
      assertThat(Refusals.refusal(() -> ProfileJson.read(text)).toString())
          .as(text)
          .doesNotContain("Zhang", "1101");
    }
  }

  @Test
  void bytesAreUtf8WithOrWithoutAMark() throws Exception {
    byte[] plain = "{\"name\": \"示例\"}".getBytes(StandardCharsets.UTF_8);
    byte[] marked = "\uFEFF{\"name\": \"示例\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(ProfileJson.read(plain).name()).isEqualTo("示例");
    assertThat(ProfileJson.read(new ByteArrayInputStream(marked)).name()).isEqualTo("示例");
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(
            () -> ProfileJson.read("{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .withMessageContaining("not in UTF-8");
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileJson.read("{\"name\": \"A\"}".getBytes(StandardCharsets.UTF_16)));
  }
}
