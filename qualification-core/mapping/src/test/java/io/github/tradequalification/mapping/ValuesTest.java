package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a cell becomes a value as the mapping says, and in no other way. */
class ValuesTest {

  private static MappedRow row(String properties, String header, String cells) {
    return Tables.rows("profile:\n  name: N\n" + properties, "N," + header + "\nA," + cells + "\n")
        .get(0);
  }

  private static Enterprise profile(String properties, String header, String cells) {
    MappedRow row = row(properties, header, cells);
    assertThat(row.refusals()).isEmpty();
    return row.enterprise().orElseThrow();
  }

  private static String refusal(String properties, String header, String cells) {
    MappedRow row = row(properties, header, cells);
    assertThat(row.profile()).isNull();
    return row.refusals().get(0).message();
  }

  @ParameterizedTest
  @CsvSource({
    "yyyyMMdd,20200302",
    "yyyy/MM/dd,2020/03/02",
    "yyyy/M/d,2020/3/2",
    "yyyy-MM-dd,2020-03-02",
    "yyyy-MM-dd,２０２０-03-02",
    "dd.MM.yyyy,02.03.2020",
    "yyyy年M月d日,2020年3月2日",
    "yyyy-MM-dd HH:mm:ss,2020-03-02 00:00:00",
    "'[yyyyMMdd, yyyy-MM-dd]',20200302",
    "'[yyyyMMdd, yyyy-MM-dd]',2020-03-02"
  })
  void datesAreReadInTheFormThatTheMappingSays(String form, String cell) {
    String properties =
        """
          completedSteps:
            - step: {always: customs-registration}
              completedOn: {column: D, dates: %s}
        """
            .formatted(form);
    assertThat(profile(properties, "D", cell).completedSteps())
        .singleElement()
        .satisfies(step -> assertThat(step.completedOn()).isEqualTo(LocalDate.of(2020, 3, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "yyyyMMdd,2020-03-02",
    "yyyyMMdd,20200230",
    "yyyyMMdd,00000000",
    "yyyy-MM-dd,0000-00-00",
    "yyyy-MM-dd,2020-3-2",
    "yyyy-MM-dd,+12020-03-02",
    "'[dd/MM/yyyy, MM/dd/yyyy]',02/03/2020"
  })
  void anotherDateIsRefusedAndNotGuessed(String form, String cell) {
    String properties =
        """
          completedSteps:
            - step: {always: customs-registration}
              completedOn: {column: D, dates: %s}
        """
            .formatted(form);
    assertThat(refusal(properties, "D", cell))
        .startsWith(
            "D -> completedSteps[0].completedOn: `"
                + cell
                + "` is not allowed; expected a calendar date written");
  }

  @ParameterizedTest
  @CsvSource({
    "'1,234.56','\"12,345.60\"',12345.60",
    "'1,234.56',12345.6,12345.6",
    "'1.234,56','\"12.345,60\"',12345.60",
    "'1 234,56','\"12 345,6\"',12345.6",
    "'1234.56',12,12"
  })
  void numbersAreReadAsTheExampleSays(String example, String cell, String number) {
    String property = "trade.crossBorderEcommerceUsdPerYear";
    String properties = "  " + property + ": {column: V, numbers: \"" + example + "\"}\n";
    assertThat(profile(properties, "V", cell).trade().crossBorderEcommerceUsdPerYear())
        .isEqualTo(new BigDecimal(number));
    assertThat(refusal(properties, "V", "1e3")).contains("expected a number written as " + example);
    assertThat(refusal(properties, "V", "\"12,34.5\"")).contains("is not allowed");
    assertThat(refusal(properties, "V", "-1")).contains("an amount of US dollars, 0 or more");
  }

  @Test
  void wordsStandForConstantsAndTruths() {
    String properties =
        """
          registrationStatus: {column: S, values: {A: ACTIVE, 注销: DEREGISTERED, "9": null}}
          foreignInvested: {column: F, values: {X: true}, whenBlank: false}
        """;
    Enterprise one = profile(properties, "S,F", "A,X");
    assertThat(one.registrationStatus()).isEqualTo(RegistrationStatus.ACTIVE);
    assertThat(one.foreignInvested()).isTrue();
    Enterprise two = profile(properties, "S,F", " 注销 ,");
    assertThat(two.registrationStatus()).isEqualTo(RegistrationStatus.DEREGISTERED);
    assertThat(two.foreignInvested()).isFalse();
    assertThat(profile(properties, "S,F", "9,Ｘ").registrationStatus()).isNull();
    assertThat(profile(properties, "S,F", "9,Ｘ").foreignInvested()).isTrue();
    assertThat(refusal(properties, "S,F", "a,"))
        .isEqualTo(
            "S -> registrationStatus: `a` is not allowed; expected one of the values in the mapping: 9, A, 注销");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Y", "1", "是", "TRUE", "X"})
  void aTruthIsNotGuessed(String cell) {
    assertThat(refusal("  foreignInvested: F\n", "F", cell))
        .contains("expected true or false, or `values` in the mapping that say which it is");
  }

  @Test
  void blankIsNotKnownUntilTheMappingSaysOtherwise() {
    assertThat(profile("  businessScope: S\n", "S", " \u3000").businessScope()).isNull();
    assertThat(profile("  businessScope: {column: S, whenBlank: ''}\n", "S", "").businessScope())
        .isEmpty();
    assertThat(profile("  businessScope: S\n", "S", "/").businessScope()).isEqualTo("/");
  }

  @Test
  void whatIsNotKnownIsSaidForAllColumnsAndForOne() {
    String yaml =
        """
        notKnown: ["/", N/A, 无]
        profile:
          name: N
          office.region: {column: R, notKnown: "00"}
          office.address: A
          unifiedSocialCreditCode: C
        """;
    Enterprise profile =
        Tables.rows(yaml, "N,R,A,C\nHarbour ,00,Ｎ／Ａ,无\n").get(0).enterprise().orElseThrow();
    assertThat(profile).isEqualTo(Enterprise.named("Harbour").build());
    assertThat(Tables.rows(yaml, "N,R,A,C\n/,,,\n").get(0).refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.columns()).containsExactly("N");
              assertThat(refusal.message())
                  .isEqualTo("N -> name: missing; expected the registered name");
            });
  }

  @Test
  void columnsAreJoinedWithoutThoseThatSayNothing() {
    String properties = "  office.address: {columns: [O, S, Z], joined: ' '}\n";
    assertThat(profile(properties, "O,S,Z", " 上海 ,,1 号").office().address()).isEqualTo("上海 1 号");
    assertThat(profile(properties, "O,S,Z", ",,").office().address()).isNull();
  }

  @Test
  void fullWidthStaysInTextsUntilTheMappingSaysOtherwise() {
    assertThat(profile("  businessScope: S\n", "S", "ＡＢＣ　Ｄ").businessScope()).isEqualTo("ＡＢＣ　Ｄ");
    assertThat(
            profile("  businessScope: {column: S, halfWidth: true}\n", "S", "ＡＢＣ　Ｄ")
                .businessScope())
        .isEqualTo("ABC D");
  }

  @Test
  void valuesForAllRowsAndFactsOfPacks() {
    Enterprise profile =
        profile(
            """
              trade.goods: {always: true}
              facts.importsFood: {column: F, as: truth, values: {Y: true}}
              facts.grade: {column: G, as: number}
              facts.note: {column: H, as: text}
            """,
            "F,G,H",
            "Y,3.50,x");
    assertThat(profile.trade().goods()).isTrue();
    assertThat(profile.facts())
        .containsEntry("importsFood", true)
        .containsEntry("grade", new BigDecimal("3.50"))
        .containsEntry("note", "x");
  }

  @Test
  void allThatIsWrongWithTheCellsOfARowIsToldAndNoSecret() {
    MappedRow row =
        row(
            """
              legalForm: F
              unifiedSocialCreditCode: {column: C, values: {x: y}}
              registrationStatus: S
            """,
            "F,C,S",
            "有限公司,914403001922038216,存续");
    assertThat(row.refusals())
        .extracting(Refusal::path)
        .containsExactly("legalForm", "unifiedSocialCreditCode", "registrationStatus");
    assertThat(row.refusals().get(1).value()).isEqualTo("***");
    assertThat(row.toString()).doesNotContain("914403001922038216").contains("有限公司");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "UTF-16", "UTF-8"})
  void tablesAreReadInTheEncodingThatTheMappingSays(String charset) {
    String table = "名称\n海光贸易有限公司\n";
    String yaml = "{charset: " + charset + ", profile: {name: 名称}}";
    assertThat(Tables.rows(yaml, table, Charset.forName(charset)).get(0).profile())
        .isEqualTo(Enterprise.named("海光贸易有限公司").build());
  }

  @Test
  void aByteOrderMarkIsAcceptedAndAnotherEncodingTold() {
    String yaml = "{profile: {name: 名称}}";
    assertThat(Tables.rows(yaml, "\uFEFF名称\n海光\n", StandardCharsets.UTF_8)).hasSize(1);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> Tables.rows(yaml, "名称\n海光\n", Charset.forName("GB18030"))))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "t.csv: what follows line 0 is not in UTF-8; say in the mapping how it was saved, as in charset: GB18030");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> Tables.rows("{profile: {name: N}}", "N\nx\n", StandardCharsets.UTF_16LE)))
        .hasMessageContaining("charset: UTF-16");
  }
}
