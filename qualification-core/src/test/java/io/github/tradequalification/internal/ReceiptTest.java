package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidAssessmentException;
import io.github.tradequalification.InvalidReceiptException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.UnsupportedLawDateException;
import io.github.tradequalification.Verification;
import io.github.tradequalification.Verification.Difference;
import io.github.tradequalification.Verification.Part;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ReceiptJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  private static final String SCOPE_RULE =
      SmallLaw.condition(
          "A scope that is not ours is not met",
          "Enterprise($name : name, businessScope == \"else\")",
          "conclude.notMet(\"c\");");

  private static final QualificationAssessor ASSESSOR =
      SmallLaw.load(SmallLaw.OUTLINE + SCOPE_RULE);
  private static final QualificationAssessor OTHER_RULES =
      SmallLaw.load(
          SmallLaw.OUTLINE
              + SmallLaw.condition(
                  "Ours is not met",
                  "Enterprise($name : name, businessScope != null)",
                  "conclude.notMet(\"c\");"));

  private static final Enterprise ENTERPRISE = SmallLaw.enterprise("trade");
  private static final Assessment ANSWER =
      ASSESSOR.in(Locale.CHINESE).underLawOf(SmallLaw.DAY).assess(ENTERPRISE, SmallLaw.DAY);
  private static final Receipt RECEIPT = Receipt.of(ENTERPRISE, ANSWER);
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  @Test
  void whatWasAnsweredHolds() {
    Verification again = RECEIPT.verify(ASSESSOR, ENTERPRISE, ANSWER);
    assertThat(again.differences()).isEmpty();
    assertThat(again.holds()).isTrue();
    assertThat(again.again()).isEqualTo(ANSWER);
    assertThat(again.changes().isEmpty()).isTrue();
    assertThat(RECEIPT.verify(ASSESSOR, ENTERPRISE).changes()).isNull();
  }

  /** A program in another language gets the same. */
  @Test
  void theHashesAreThoseOfTheTexts() throws Exception {
    assertThat(RECEIPT.profile()).isEqualTo(sha256(ProfileJson.write(ENTERPRISE)));
    assertThat(RECEIPT.answer()).isEqualTo(sha256(AssessmentJson.write(ANSWER)));
    String empty = ReceiptJson.write(RECEIPT).replace(RECEIPT.seal(), "");
    assertThat(RECEIPT.seal()).isEqualTo(sha256(empty));
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void itSaysWhatAnsweredAndNothingOfTheProfile() {
    assertThat(RECEIPT.rulePacks()).isEqualTo(ASSESSOR.rulePacks());
    assertThat(RECEIPT.library()).matches("\\d+\\.\\d+\\..*");
    assertThat(RECEIPT.engine()).isEqualTo(Library.engine());
    assertThat(RECEIPT.language()).isEqualTo("zh");
    assertThat(ReceiptJson.writeIndented(RECEIPT)).doesNotContain(ENTERPRISE.name(), "trade\"");
  }

  @Test
  void anotherProfileIsTold() {
    Verification other = RECEIPT.verify(ASSESSOR, SmallLaw.enterprise("else"), ANSWER);
    assertThat(parts(other)).containsExactly(Part.PROFILE, Part.ANSWER);
    assertThat(other.changes().all())
        .extracting(Changes.Change::subject)
        .contains(Changes.Subject.ELIGIBILITY);
  }

  @Test
  void otherRulesAreToldWhetherTheyConcludeTheSameOrNot() {
    Verification other = RECEIPT.verify(OTHER_RULES, ENTERPRISE);
    assertThat(parts(other)).containsExactly(Part.RULE_PACK, Part.ANSWER);
    QualificationAssessor same =
        SmallLaw.load(
            SmallLaw.OUTLINE
                + SCOPE_RULE
                + SmallLaw.condition(
                    "Nobody's scope is not met",
                    "Enterprise($name : name, businessScope == \"nobody's\")",
                    "conclude.notMet(\"c\");"));
    assertThat(parts(RECEIPT.verify(same, ENTERPRISE))).containsExactly(Part.RULE_PACK);
  }

  static Stream<String> charactersOfTheReceipt() {
    String json = ReceiptJson.write(RECEIPT);
    return Stream.iterate(0, at -> at < json.length(), at -> at + 1).map(at -> changed(json, at));
  }

  /** The text with another character of the same kind at a place. */
  private static String changed(String text, int at) {
    char c = text.charAt(at);
    char other =
        c == '9' || c == 'z' || c == 'Z'
            ? (char) (c - 1)
            : Character.isLetterOrDigit(c) ? (char) (c + 1) : '~';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  @ParameterizedTest
  @MethodSource("charactersOfTheReceipt")
  void aChangedCharacterOfTheReceiptIsTold(String json) {
    try {
      assertThat(parts(ReceiptJson.read(json).verify(ASSESSOR, ENTERPRISE))).contains(Part.SEAL);
    } catch (InvalidReceiptException | UnsupportedLawDateException refused) {
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  @Test
  void aChangedCharacterOfTheStoredAnswerIsTold() {
    String json = AssessmentJson.write(ANSWER);
    int told = 0;
    for (int at = 0; at < json.length(); at++) {
      byte[] edited = changed(json, at).getBytes(StandardCharsets.UTF_8);
      try {
        Assessment stored = AssessmentJson.readWhole(edited);
        Verification again = RECEIPT.verify(ASSESSOR, ENTERPRISE, stored);
        assertThat(parts(again)).as("character %s", at).contains(Part.STORED_ANSWER);
        told++;
      } catch (InvalidAssessmentException refused) {
        // An answer that cannot be read is none.
      }
    }
    assertThat(told).isGreaterThan(100);
  }

  @Test
  void aPropertyMoreIsRefusedWhereAllHasToBeSeen() {
    String more = AssessmentJson.write(ANSWER).replaceFirst("\\{", "{\"approved\":true,");
    assertThat(AssessmentJson.read(more)).isEqualTo(ANSWER);
    assertThatExceptionOfType(InvalidAssessmentException.class)
        .isThrownBy(() -> AssessmentJson.readWhole(more.getBytes(StandardCharsets.UTF_8)))
        .withMessageContaining("approved");
  }

  @Test
  void aStoredAnswerOfAnotherDayOrLanguageIsTold() {
    Assessment english = ASSESSOR.assess(ENTERPRISE, SmallLaw.DAY.plusDays(1));
    Verification other = RECEIPT.verify(ASSESSOR, ENTERPRISE, english);
    assertThat(parts(other))
        .containsExactly(Part.AS_OF, Part.LAW_OF, Part.LANGUAGE, Part.STORED_ANSWER);
    assertThat(other.changes()).isNull();
    assertThat(other.sentences(Locale.ENGLISH))
        .hasSize(4)
        .contains("Language: the receipt says zh, the stored answer en.");
    assertThat(other.sentences(Locale.CHINESE)).hasSize(4);
  }

  @Test
  void aKeyHidesWhatWasHashedAndMakesTheSealOnesOwn() {
    Receipt keyed = Receipt.of(ENTERPRISE, ANSWER, KEY);
    assertThat(keyed.keyed()).isTrue();
    assertThat(List.of(keyed.profile(), keyed.answer(), keyed.seal()))
        .allMatch(hash -> hash.startsWith("hmac-sha256:"))
        .doesNotHaveDuplicates();
    assertThat(keyed.verify(ASSESSOR, ENTERPRISE, ANSWER, KEY).holds()).isTrue();
    byte[] other = KEY.clone();
    other[0]++;
    assertThat(parts(keyed.verify(ASSESSOR, ENTERPRISE, null, other)))
        .containsExactly(Part.SEAL, Part.PROFILE, Part.ANSWER);
  }

  @Test
  void aKeyThatIsMissingTooMuchOrTooShortIsRefused() {
    Receipt keyed = Receipt.of(ENTERPRISE, ANSWER, KEY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keyed.verify(ASSESSOR, ENTERPRISE))
        .withMessage("key: this receipt was made with a key; give the same one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECEIPT.verify(ASSESSOR, ENTERPRISE, null, KEY))
        .withMessage("key: this receipt was made without a key; leave it out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Receipt.of(ENTERPRISE, ANSWER, new byte[15]))
        .withMessage("key: 15 bytes; expected at least 16 secret random bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"asOf\":1}", "{\"seal\":\"\"} {}"})
  void whatIsNoReceiptIsRefusedInOneLine(String json) {
    assertThatExceptionOfType(InvalidReceiptException.class)
        .isThrownBy(() -> ReceiptJson.read(json))
        .withMessageMatching("[^\\n]{1,300}")
        .withMessageContaining("expected");
  }

  @Test
  void whatIsReadEqualsWhatWasWritten() {
    assertThat(ReceiptJson.read(ReceiptJson.write(RECEIPT))).isEqualTo(RECEIPT);
    assertThat(ReceiptJson.read(ReceiptJson.writeIndented(RECEIPT))).isEqualTo(RECEIPT);
  }

  @Test
  void aHashThatIsNoneIsRefusedWithItsPlace() {
    String json = ReceiptJson.write(RECEIPT).replace(RECEIPT.profile(), "md5:0");
    assertThatExceptionOfType(QualificationException.class)
        .isThrownBy(() -> ReceiptJson.read(json))
        .withMessageContaining("profile: `md5:0` is no hash");
  }

  @Test
  void aLaterBuildOfOneVersionIsTold() {
    LocalDate checked = RECEIPT.rulePacks().get(0).sourcesChecked();
    Receipt earlier =
        ReceiptJson.read(
            ReceiptJson.write(RECEIPT)
                .replace(
                    "\"sourcesChecked\":\"" + checked,
                    "\"sourcesChecked\":\"" + checked.minusDays(1)));
    assertThat(earlier.verify(ASSESSOR, ENTERPRISE).differences())
        .filteredOn(difference -> difference.part() == Part.RULE_PACK)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.receipt()).endsWith("(" + checked.minusDays(1) + ")");
              assertThat(difference.found()).endsWith("(" + checked + ")");
            });
  }

  private static List<Part> parts(Verification verification) {
    return verification.differences().stream().map(Difference::part).toList();
  }
}
