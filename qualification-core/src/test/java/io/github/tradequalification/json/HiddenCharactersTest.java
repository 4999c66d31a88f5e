package io.github.tradequalification.json;

import static io.github.tradequalification.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Characters that show nothing or disguise what is shown: kept in a profile, never shown in a
 * refusal.
 */
class HiddenCharactersTest {

  @Test
  void controlCharactersAreEscapedInJsonAndKept() {
    for (char c = 0; c < 0x20; c++) {
      String raw = "{\"name\": \"A" + c + "B\"}";
      assertThat(refusal(() -> ProfileJson.read(raw))).satisfies(Refusals::isOneClearLine);
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
        .satisfies(Refusals::isOneClearLine)
        .hasMessageContaining("\\u")
        .hasMessageContaining("x");
    InvalidProfileException unknown =
        refusal(() -> ProfileJson.read("{\"name\": \"A\", \"" + escape + "x\": 1}"));
    assertThat(unknown).satisfies(Refusals::isOneClearLine);
    assertThat(unknown.path()).matches("(\\\\u[0-9A-F]{4}){1,2}(\\[2J)?x");
    assertThat(
            refusal(
                () ->
                    ProfileJson.read(
                        "{\"name\": \"A\", \"documents\": [{\"material\": \"m\", \"stated\": {\""
                            + escape
                            + "\": 1}}]}")))
        .satisfies(Refusals::isOneClearLine);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83d", "\\ud83d\\ud83d\\ude00"})
  void halfCharactersAreRefusedWhereverTheyStand(String half) {
    assertThat(refusal(() -> ProfileJson.read("{\"name\": \"" + half + "\"}")))
        .satisfies(Refusals::isOneClearLine);
    assertThat(refusal(() -> ProfileJson.read("{\"name\": \"A\", \"" + half + "\": 1}")))
        .satisfies(Refusals::isOneClearLine);
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
}
