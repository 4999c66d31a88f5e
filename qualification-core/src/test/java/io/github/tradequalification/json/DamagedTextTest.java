package io.github.tradequalification.json;

import static io.github.tradequalification.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were harmed on their way: one clear refusal each, or the profile as it was meant. */
class DamagedTextTest {

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
          .satisfies(Refusals::isOneClearLine);
    }
  }

  @Test
  void bytesAreReadAndRefusedAsTheirTextIs() {
    byte[] whole = FULL.getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int place = 0; place < whole.length; place++) {
      for (char damage : "{}[]\",:\\ x1\u0000\n".toCharArray()) {
        byte[] bytes = whole.clone();
        bytes[place] = (byte) damage;
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) continue;
        String ofText = read(() -> ProfileJson.read(text));
        assertThat(read(() -> ProfileJson.read(bytes))).as(text).isEqualTo(ofText);
        if (ofText.contains("; expected ")) refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length);
  }

  /** What was read, or why not. */
  private static String read(Supplier<Enterprise> reading) {
    try {
      return reading.get().toString();
    } catch (InvalidProfileException refusal) {
      return refusal.getMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GB18030", "ISO-8859-1"})
  void aTextInAnotherEncodingIsRefused(String encoding) {
    byte[] bytes = "{\"name\": \"示例é\"}".getBytes(Charset.forName(encoding));
    if (!encoding.equals("ISO-8859-1")) {
      assertThat(refusal(() -> ProfileJson.read(bytes))).satisfies(Refusals::isOneClearLine);
    } else
      assertThat(refusal(() -> ProfileJson.read(bytes)))
          .hasMessage(
              "profile: the text is not in UTF-8 at byte 13; expected one JSON object in UTF-8");
  }

  /** Each of its bytes could stand in UTF-8. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aTextInAWiderEncodingIsRefusedThoughItHasAsciiOnly(String encoding) {
    byte[] bytes = "{\"name\": \"A\"}".getBytes(Charset.forName(encoding));
    assertThat(refusal(() -> ProfileJson.read(bytes))).satisfies(Refusals::isOneClearLine);
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
          .satisfies(Refusals::isOneClearLine);
    }
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
}
