package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that mean harm, or were harmed: one clear refusal each, or the profile as it was meant. */
class HostileInputTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private static final String FULL =
      """
      {"name": "示例公司", "unifiedSocialCreditCode": "91110108551385082Q", "foreignInvested": false, "office": {"address": "1号", "region": "440300", "verifiable": true},
       "operators": [{"name": "李四", "idType": "PASSPORT"}], "trade": {"crossBorderEcommerceUsdPerYear": 1.5e3},
       "documents": [{"material": "m", "form": "COPY", "copies": 2, "validUntil": "2028-01-31", "stated": {"name": "示例\\u0041", "address": null}}], "completedSteps": []}""";

  @Test
  void aTextThatEndsTooEarlyIsRefusedWhereverItEnds() {
    byte[] whole = FULL.getBytes(StandardCharsets.UTF_8);
    assertThat(ProfileJson.read(whole).name()).isEqualTo("示例公司");
    for (int end = 0; end < whole.length; end++) {
      byte[] part = Arrays.copyOf(whole, end);
      assertThat(refusal(() -> ProfileJson.read(part)))
          .as("%s bytes", end)
          .satisfies(HostileInputTest::isOneClearLine);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GB18030", "ISO-8859-1"})
  void aTextInAnotherEncodingIsRefused(String encoding) {
    byte[] bytes = "{\"name\": \"示例é\"}".getBytes(Charset.forName(encoding));
    if (!encoding.equals("ISO-8859-1")) {
      assertThat(refusal(() -> ProfileJson.read(bytes)))
          .satisfies(HostileInputTest::isOneClearLine);
    } else
      assertThat(refusal(() -> ProfileJson.read(bytes)))
          .hasMessage(
              "profile: the text is not in UTF-8 at byte 13; expected one JSON object in UTF-8");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"C080, 11", "EDA080, 11", "F4908080, 11", "FF, 11", "80, 11", "E7A4, 11", "41C3, 12"})
  void bytesThatAreNotUtf8AreRefusedWithTheirPlace(String bytes, int place) throws IOException {
    byte[] text =
        ("{\"name\": \"" + "?".repeat(bytes.length() / 2) + "\"}").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length(); i += 2) {
      text[10 + i / 2] = (byte) Integer.parseInt(bytes, i, i + 2, 16);
    }
    String message =
        "profile: the text is not in UTF-8 at byte "
            + place
            + "; expected one JSON object in UTF-8";
    assertThat(refusal(() -> ProfileJson.read(text))).hasMessage(message);
    assertThat(refusal(() -> ProfileJson.read(new ByteArrayInputStream(text)))).hasMessage(message);
    byte[] late = new byte[100_000];
    Arrays.fill(late, (byte) ' ');
    late[99_998] = (byte) 0xFF;
    assertThat(refusal(() -> ProfileJson.read(late))).hasMessageContaining("at byte 99999;");
  }

  @Test
  void aByteOrderMarkStandsInFrontOrInsideAText() {
    assertThat(ProfileJson.read("\uFEFF{\"name\": \"A\"}").name()).isEqualTo("A");
    assertThat(ProfileJson.read("{\"name\": \"A\uFEFFB\"}").name()).isEqualTo("A\uFEFFB");
    for (String text :
        new String[] {
          "\uFEFF",
          "\uFEFF\uFEFF{\"name\": \"A\"}",
          "{\uFEFF\"name\": \"A\"}",
          "{\"name\":\uFEFF\"A\"}",
          "{\"name\": \"A\"}\uFEFF",
          " \uFEFF{\"name\": \"A\"}"
        }) {
      assertThat(refusal(() -> ProfileJson.read(text)))
          .as(text)
          .satisfies(HostileInputTest::isOneClearLine);
    }
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      ~~                                                     | ~~
      {"name":                                               | name
      {"name": "A", "businessScope":                         | businessScope
      {"name": "A", "foreignInvested":                       | foreignInvested
      {"name": "A", "operators": [                           | operators[0]
      {"name": "A", "trade": {"crossBorderEcommerceUsdPerYear": | trade.crossBorderEcommerceUsdPerYear
      {"name": "A", "documents": [{"material": "m"}, {"stated": {"name": | documents[1].stated.name
      {"name": "A", "nothing of the kind":                   | nothing of the kind
      """)
  void nestingTenThousandDeepIsRefusedWhereItBegins(String before, String path) {
    for (String deep : new String[] {"[".repeat(10_000), "[".repeat(10_000) + "]".repeat(10_000)}) {
      assertThat(refusal(() -> ProfileJson.read(before + deep)))
          .satisfies(refusal -> assertThat(refusal.path()).isEqualTo(path))
          .satisfies(HostileInputTest::isOneClearLine);
    }
    assertThat(refusal(() -> ProfileJson.read(before + "{\"office\":".repeat(10_000))))
        .satisfies(HostileInputTest::isOneClearLine);
    assertThat(refusal(() -> ProfileJson.read("{\"name\": \"A\"}" + "[".repeat(10_000))))
        .hasMessageContaining("something follows the profile");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      {"name": "?"}                                                  | name
      {"name": "A", "unifiedSocialCreditCode": "?"}                  | unifiedSocialCreditCode
      {"name": "A", "office": {"address": "?"}}                      | office.address
      {"name": "A", "office": {"region": "?"}}                       | office.region
      {"name": "A", "legalRepresentative": {"name": "?"}}            | legalRepresentative.name
      {"name": "A", "operators": [{"name": "B"}, {"idNumber": "?"}]} | operators[1].idNumber
      {"name": "A", "documents": [{"material": "?"}]}                | documents[0].material
      {"name": "A", "documents": [{"material": "m", "number": "?"}]} | documents[0].number
      {"name": "A", "documents": [{"material": "m", "holder": "?"}]} | documents[0].holder
      {"name": "A", "documents": [{"material": "m", "stated": {"address": "?"}}]} | documents[0].stated.address
      {"name": "A", "completedSteps": [{"step": "?"}]}               | completedSteps[0].step
      {"name": "A", "completedSteps": [{"step": "s", "number": "?"}]} | completedSteps[0].number
      {"name": "A", "completedSteps": [{"step": "s", "registeredName": "?"}]} | completedSteps[0].registeredName
      """)
  void aTextLongerThanAnyNameIsRefused(String json, String path) {
    InvalidProfileException refusal =
        refusal(() -> ProfileJson.read(json.replace("?", "x".repeat(2_001))));
    assertThat(refusal)
        .hasMessage(
            path + ": `" + "x".repeat(80) + "…` is not allowed; expected at most 2000 characters");
    if (!path.endsWith("region")) {
      assertThat(ProfileJson.read(json.replace("?", "x".repeat(2_000)))).isNotNull();
    }
  }

  @Test
  void aBusinessScopeMayBeVeryLongButNotEndless() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          String long_ = "进出口。".repeat(2_500_000);
          assertThat(
                  ProfileJson.read("{\"name\": \"A\", \"businessScope\": \"" + long_ + "\"}")
                      .businessScope())
              .isEqualTo(long_);
          assertThat(
                  refusal(
                      () ->
                          ProfileJson.read(
                              "{\"name\": \"A\", \"businessScope\": \""
                                  + "x".repeat(20_000_001)
                                  + "\"}")))
              .hasMessageStartingWith("businessScope: too long at line 1")
              .hasMessageContaining("expected at most 20000000 characters in a text")
              .satisfies(HostileInputTest::isOneClearLine);
        });
  }

  @Test
  void numbersAndNamesOfPropertiesEndToo() {
    assertThat(
            refusal(
                () ->
                    ProfileJson.read(
                        "{\"name\": \"A\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": "
                            + "1".repeat(1_001)
                            + "}}")))
        .hasMessageStartingWith("trade.crossBorderEcommerceUsdPerYear: too long at line 1")
        .hasMessageContaining("1000 in a number");
    assertThat(refusal(() -> ProfileJson.read("{\"" + "n".repeat(100_000) + "\": 1}")))
        .hasMessageContaining("too long at line 1")
        .hasMessageContaining("name of a property")
        .satisfies(HostileInputTest::isOneClearLine);
    assertThat(refusal(() -> ProfileJson.read("{\"" + "n".repeat(900) + "\": 1}")))
        .satisfies(HostileInputTest::isOneClearLine);
  }

  @Test
  void aListHasAHundredThousandEntriesAtMost() {
    String full =
        "{\"name\": \"A\", \"documents\": ["
            + "{\"material\":\"m\"},".repeat(99_999)
            + "{\"material\":\"m\"}";
    assertThat(ProfileJson.read(full + "]}").documents()).hasSize(100_000);
    assertThat(refusal(() -> ProfileJson.read(full + ",{\"material\":\"m\"}]}")))
        .hasMessage("documents[100000]: the list is too long; expected at most 100000 entries");
  }

  @Test
  void aStreamWithoutEndIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertTimeoutPreemptively(
        LONG,
        () ->
            assertThat(refusal(() -> ProfileJson.read(endless)))
                .hasMessage("profile: the text is too long; expected at most 64000000 bytes"));
    assertThat(refusal(() -> ProfileJson.read(" ".repeat(ProfileJson.LONGEST + 1))))
        .hasMessageContaining("too long");
    assertThat(refusal(() -> ProfileJson.read(" ".repeat(ProfileJson.LONGEST))))
        .hasMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "office",
        "legalRepresentative",
        "trade",
        "operators[0]",
        "documents[0]",
        "documents[0].stated",
        "completedSteps[0]"
      })
  void aPropertyThatStandsTwiceIsRefusedAtEveryLevel(String level) {
    String once =
        """
        {"name": "A", "office": {"address": null @office@}, "legalRepresentative": {"name": null @legalRepresentative@}, "trade": {"goods": null @trade@}, "operators": [{"name": null @operators[0]@}],
         "documents": [{"material": "m", "stated": {"name": null @documents[0].stated@} @documents[0]@}], "completedSteps": [{"step": "s" @completedSteps[0]@}] @@}""";
    String twice =
        switch (level) {
          case "trade" -> "goods";
          case "documents[0]" -> "material";
          case "completedSteps[0]" -> "step";
          case "office" -> "address";
          default -> "name";
        };
    String path = level.isEmpty() ? twice : level + "." + twice;
    assertThat(ProfileJson.read(once.replaceAll("@[^@]*@", ""))).isNotNull();
    assertThat(
            refusal(
                () ->
                    ProfileJson.read(
                        once.replace("@" + level + "@", ", \"" + twice + "\": null")
                            .replaceAll("@[^@]*@", ""))))
        .hasMessage(path + ": `" + twice + "` is not allowed; expected each property once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        "01",
        "1.",
        ".5",
        "0x10",
        "1e",
        "--1",
        "1_000",
        "1,5",
        "١"
      })
  void whatJsonDoesNotCallANumberIsRefused(String number) {
    assertThat(
            refusal(
                () ->
                    ProfileJson.read(
                        "{\"name\": \"A\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": "
                            + number
                            + "}}")))
        .satisfies(HostileInputTest::isOneClearLine);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "0e999999999",
        "1e999999999",
        "1E-400",
        "1e-2147483647",
        "199999.99999999999999999999",
        "1e2147483647"
      })
  void anAmountIsReadExactlyHoweverLargeOrSmall(String number) {
    BigDecimal read =
        ProfileJson.read(
                "{\"name\": \"A\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": "
                    + number
                    + "}}")
            .trade()
            .crossBorderEcommerceUsdPerYear();
    assertThat(read).isEqualByComparingTo(new BigDecimal(number));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1e2147483648, a number",
    "1e99999999999999999999, a number",
    "-1e-2147483647, 0 or more"
  })
  void anAmountThatIsNoneIsRefused(String number, String allowed) {
    assertThat(
            refusal(
                () ->
                    ProfileJson.read(
                        "{\"name\": \"A\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": "
                            + number
                            + "}}")))
        .hasMessageContaining("`" + new BigDecimalText(number) + "`")
        .hasMessageContaining(allowed)
        .satisfies(HostileInputTest::isOneClearLine);
  }

  /** A negative amount is refused by the record, which no longer knows how it was written. */
  private record BigDecimalText(String number) {

    @Override
    public String toString() {
      return number.startsWith("-") ? new BigDecimal(number).toString() : number;
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0, 0", "0e2147483647, 0", "1.0, 1", "2e1, 20", "2147483647, 2147483647"})
  void aWholeNumberIsOneHoweverItIsWritten(String number, int read) {
    assertThat(ProfileJson.read(copies(number)).documents().get(0).copies()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "1e2147483647", "1e-2147483647", "0.1", "-1", "1e10"})
  void copiesOutOfRangeAreRefused(String number) {
    assertThat(refusal(() -> ProfileJson.read(copies(number))))
        .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("documents[0].copies"))
        .satisfies(HostileInputTest::isOneClearLine);
  }

  @Test
  void controlCharactersAreEscapedInJsonAndKept() {
    for (char c = 0; c < 0x20; c++) {
      String raw = "{\"name\": \"A" + c + "B\"}";
      assertThat(refusal(() -> ProfileJson.read(raw))).satisfies(HostileInputTest::isOneClearLine);
      String escaped = String.format("{\"name\": \"A\\u%04xB\"}", (int) c);
      assertThat(ProfileJson.read(escaped).name()).isEqualTo("A" + c + "B");
    }
    String odd = "A\u007F\u0085\u009B\u200B\u202E\u2028\u2029\u2066\uD840\uDC00";
    assertThat(ProfileJson.read("{\"name\": \"" + odd + "\"}").name()).isEqualTo(odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\n",
        "\\u0000",
        "\\u001b[2J",
        "\\u007f",
        "\\u0085",
        "\\u009b",
        "\\u202e",
        "\\u2028",
        "\\u2066",
        "\\ufeff",
        "\\udb40\\udc41"
      })
  void aRefusalShowsNoCharacterThatHides(String escape) {
    assertThat(
            refusal(
                () -> ProfileJson.read("{\"name\": \"A\", \"legalForm\": \"" + escape + "x\"}")))
        .satisfies(HostileInputTest::isOneClearLine)
        .hasMessageContaining("\\u")
        .hasMessageContaining("x");
    InvalidProfileException unknown =
        refusal(() -> ProfileJson.read("{\"name\": \"A\", \"" + escape + "x\": 1}"));
    assertThat(unknown).satisfies(HostileInputTest::isOneClearLine);
    assertThat(unknown.path()).matches("(\\\\u[0-9A-F]{4}){1,2}(\\[2J)?x");
    assertThat(
            refusal(
                () ->
                    ProfileJson.read(
                        "{\"name\": \"A\", \"documents\": [{\"material\": \"m\", \"stated\": {\""
                            + escape
                            + "\": 1}}]}")))
        .satisfies(HostileInputTest::isOneClearLine);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83d", "\\ud83d\\ud83d\\ude00"})
  void halfCharactersAreRefusedWhereverTheyStand(String half) {
    assertThat(refusal(() -> ProfileJson.read("{\"name\": \"" + half + "\"}")))
        .satisfies(HostileInputTest::isOneClearLine);
    assertThat(refusal(() -> ProfileJson.read("{\"name\": \"A\", \"" + half + "\": 1}")))
        .satisfies(HostileInputTest::isOneClearLine);
    assertThat(
            refusal(
                () -> ProfileJson.read("{\"name\": \"A\", \"businessScope\": \"" + half + "\"}")))
        .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("businessScope"));
  }

  @Test
  void aCodeIsTrimmedAndWidenedHoweverMuchStandsAroundIt() {
    Enterprise read =
        ProfileJson.read(
            "{\"name\": \"A\", \"unifiedSocialCreditCode\": \"\uFEFF"
                + "\u00A0\u3000 ".repeat(500)
                + "９１110108551385082q\u200B\"}");
    assertThat(read.unifiedSocialCreditCode()).isEqualTo("91110108551385082Q");
  }

  private static String copies(String number) {
    return "{\"name\": \"A\", \"documents\": [{\"material\": \"m\", \"copies\": " + number + "}]}";
  }

  private static InvalidProfileException refusal(Callable<?> reading) {
    InvalidProfileException refusal =
        catchThrowableOfType(InvalidProfileException.class, reading::call);
    assertThat(refusal).as("refusal").isNotNull();
    return refusal;
  }

  private static void isOneClearLine(InvalidProfileException refusal) {
    String message = refusal.getMessage();
    assertThat(message).contains(": ").contains("; expected ").hasSizeLessThan(1_000);
    assertThat((refusal.path() + message).codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);
    assertThat(message).doesNotContain("jackson", "StreamReadConstraints");
  }
}
