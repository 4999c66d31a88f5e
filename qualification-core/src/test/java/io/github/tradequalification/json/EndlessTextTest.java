package io.github.tradequalification.json;

import static io.github.tradequalification.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tradequalification.InvalidProfileException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts too deep, too long or without end: refused in time, and what is just short enough is read.
 */
class EndlessTextTest {

  private static final Duration LONG = Duration.ofMinutes(1);

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
          .satisfies(Refusals::isOneClearLine);
    }
    assertThat(refusal(() -> ProfileJson.read(before + "{\"office\":".repeat(10_000))))
        .satisfies(Refusals::isOneClearLine);
    assertThat(refusal(() -> ProfileJson.read("{\"name\": \"A\"}" + "[".repeat(10_000))))
        .hasMessageContaining("something follows the profile");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      {"name": "?"}                                                  | name | ***
      {"name": "A", "unifiedSocialCreditCode": "?"}                  | unifiedSocialCreditCode | ***
      {"name": "A", "office": {"address": "?"}}                      | office.address | ***
      {"name": "A", "office": {"region": "?"}}                       | office.region | told
      {"name": "A", "legalRepresentative": {"name": "?"}}            | legalRepresentative.name | ***
      {"name": "A", "operators": [{"name": "B"}, {"idNumber": "?"}]} | operators[1].idNumber | ***
      {"name": "A", "documents": [{"material": "?"}]}                | documents[0].material | told
      {"name": "A", "documents": [{"material": "m", "number": "?"}]} | documents[0].number | ***
      {"name": "A", "documents": [{"material": "m", "holder": "?"}]} | documents[0].holder | ***
      {"name": "A", "documents": [{"material": "m", "stated": {"address": "?"}}]} | documents[0].stated.address | ***
      {"name": "A", "completedSteps": [{"step": "?"}]}               | completedSteps[0].step | told
      {"name": "A", "completedSteps": [{"step": "s", "number": "?"}]} | completedSteps[0].number | ***
      {"name": "A", "completedSteps": [{"step": "s", "registeredName": "?"}]} | completedSteps[0].registeredName | ***
      """)
  void aTextLongerThanAnyNameIsRefused(String json, String path, String shown) {
    InvalidProfileException refusal =
        refusal(() -> ProfileJson.read(json.replace("?", "x".repeat(2_001))));
    String value = shown.equals("told") ? "`" + "x".repeat(80) + "…`" : "`***` (2001 characters)";
    assertThat(refusal)
        .hasMessage(path + ": " + value + " is not allowed; expected at most 2000 characters");
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
              .satisfies(Refusals::isOneClearLine);
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
        .satisfies(Refusals::isOneClearLine);
    assertThat(refusal(() -> ProfileJson.read("{\"" + "n".repeat(900) + "\": 1}")))
        .satisfies(Refusals::isOneClearLine);
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
}
