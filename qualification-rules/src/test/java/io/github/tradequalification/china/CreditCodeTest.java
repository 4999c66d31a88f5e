package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.china.CreditCode.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "91110108551385082Q",
        "9150000020286320X6",
        "12440600MB2C07549J",
        "91350100M000100Y43",
        "919900000000000860",
        "91990000000000385X"
      })
  void codesOfTheLawAreValid(String code) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.fault()).isNull();
    assertThat(read.valid()).isTrue();
    assertThat(read.xiamenKind()).isFalse();
    assertThat(read.eighteen()).isTrue();
    assertThat(read.text()).isEqualTo(code);
    assertThat(read.prefix()).isEqualTo(code.substring(0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "'', LENGTH",
    "91440300192203821, LENGTH",
    "9144030019220382166, LENGTH",
    "9144030019220382I6, ALPHABET",
    "9144030019220382O6, ALPHABET",
    "91440300192203821#, ALPHABET",
    "91440300192203821-, LENGTH",
    "944403001922038216, TYPE",
    "362322198709086409, TYPE",
    "430407199312020025, TYPE",
    "91310101MA1FPX1234, ORGANISATION_CODE",
    "914403001922038226, ORGANISATION_CODE",
    "914403001922038217, CHECK_CHARACTER",
    "914403101922038216, CHECK_CHARACTER",
    // two things wrong: the first check tells
    "I1440300192203821, LENGTH",
    "I14403001922038217, ALPHABET",
    "944403001922038227, TYPE",
    "914403001922038227, ORGANISATION_CODE"
  })
  void theFirstFaultIsTold(String code, Fault fault) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.fault()).isEqualTo(fault);
    assertThat(read.valid()).isFalse();
    assertThat(read.xiamenKind()).isFalse();
  }

  @Test
  void twoTransposedCharactersOfTheOrganisationCodeAreTold() {
    assertThat(CreditCode.of("914403001922038261").fault()).isEqualTo(Fault.ORGANISATION_CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "91110108551385082Q",
        "9150000020286320X6",
        "12440600MB2C07549J",
        "919900000000000860",
        "91990000000000385X"
      })
  void everyAdjacentTranspositionAndEverySingleChangeIsDetected(String code) {
    for (int i = 0; i < 17; i++) {
      if (code.charAt(i) != code.charAt(i + 1)) {
        String swapped =
            code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
        assertThat(CreditCode.of(swapped).valid()).as(swapped).isFalse();
      }
    }
    for (int i = 0; i < 18; i++) {
      for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
        String changed = code.substring(0, i) + c + code.substring(i + 1);
        assertThat(CreditCode.of(changed).valid()).as(changed).isEqualTo(c == code.charAt(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350203M0001FUE2P", "91350203M0001QKT19"})
  void aCodeOfTheXiamenKindWithAWrongCheckCharacterIsTold(String code) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.fault()).isEqualTo(Fault.CHECK_CHARACTER);
    assertThat(read.xiamenKind()).isTrue();
    assertThat(read.valid()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "91350203M0001FUE3P, ORGANISATION_CODE, true", // of the kind, but with another fault
    "94350203M0001FUE2P, TYPE, false",
    "91350403M0001FUE2P, CHECK_CHARACTER, false", // another city
    "11350203M0001FUE2P, CHECK_CHARACTER, false", // no trader
    "913502A3M0001FUE2P, CHECK_CHARACTER, false",
    "9135023AM0001FUE2P, CHECK_CHARACTER, false",
    "91350203M0011FUE3P, CHECK_CHARACTER, false" // a later organisation code
  })
  void otherCodesAreToldApartFromThoseOfTheXiamenKind(
      String code, Fault fault, boolean xiamenKind) {
    assertThat(CreditCode.of(code).fault()).isEqualTo(fault);
    assertThat(CreditCode.of(code).xiamenKind()).isEqualTo(xiamenKind);
  }

  @Test
  void aCodeOfTheXiamenKindMayBeRight() {
    List<String> right =
        "ABCDEFGHJKLMNPQRTUWXY0123456789"
            .chars()
            .mapToObj(c -> "91350203M0001FUE2" + (char) c)
            .filter(code -> CreditCode.of(code).valid())
            .toList();

    assertThat(right)
        .singleElement()
        .satisfies(code -> assertThat(CreditCode.of(code).xiamenKind()).isTrue());
  }

  @Test
  void aCodeThatWasNotNormalisedIs() {
    assertThat(CreditCode.of(" \u300091110108551385082ｑ\t").text()).isEqualTo("91110108551385082Q");
    assertThat(CreditCode.of("９１４４０３００１９２２０３８２１６").valid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "914403001922038216, ''",
    "91440300192203821, LENGTH",
    // of what cannot be read only the first fault is told
    "I44403001922038227, ALPHABET",
    "944403001922038227, TYPE",
    "91310101MA1FPX1234, ORGANISATION_CODE",
    "914403001922038217, CHECK_CHARACTER",
    "914403001922038227, ORGANISATION_CODE CHECK_CHARACTER"
  })
  void everyCheckThatFailsIsTold(String code, String faults) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.faults())
        .extracting(Fault::name)
        .isEqualTo(faults.isEmpty() ? List.of() : List.of(faults.split(" ")));
    for (Fault fault : Fault.values()) {
      assertThat(read.failsOnly(fault)).as(fault.name()).isEqualTo(fault.name().equals(faults));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9144030019220382I6, I, 1",
    "9144030O1922038216, O, 0",
    "91440300192203S216, S,",
    "9144030Z1922038216, Z,",
    "9144030V1922038216, V,",
    "91440300中922038216, 中,",
    // the first of several
    "9144030SI922O38216, S,",
    "914403001922038216, ,"
  })
  void theFirstWrongCharacterIsToldAndTheDigitItWasTakenFor(
      String code, @Nullable String character, @Nullable String digit) {
    assertThat(CreditCode.of(code).wrongCharacter()).isEqualTo(character);
    assertThat(CreditCode.of(code).meantDigit()).isEqualTo(digit);
  }

  @Test
  void aWrongCharacterOutsideTheBasicPlaneIsToldWhole() {
    assertThat(CreditCode.of("91440300\uD842\uDFB722038216").wrongCharacter())
        .isEqualTo("\uD842\uDFB7");
  }

  @ParameterizedTest
  @CsvSource({
    "914403001922038216, true",
    "'9144 0300-1922 0382 16', true",
    "统一社会信用代码：914403001922038216, true",
    "CN914403001922038216, true",
    "914403001922038216（1-1）, true",
    "９１４４０３００１９２２０３８２１６, true",
    "'--', true",
    "914403001922038217, false",
    "440301103123452, false"
  })
  void twoTextsSayTheSameCodeWhateverStandsAroundIt(String stated, boolean same) {
    assertThat(CreditCode.same(stated, "914403001922038216")).isEqualTo(same);
  }

  @Test
  void aCodeBeginsWithOneOfSeveral() {
    assertThat(CreditCode.begins("12440600MB2C07549J", List.of("1"))).isTrue();
    assertThat(CreditCode.begins("N2440600MB2C07549J", List.of("93", "N1", "N2"))).isTrue();
    assertThat(CreditCode.begins("92440300MA5ABC120T", List.of("91", "99"))).isFalse();
    assertThat(CreditCode.begins("92440300MA5ABC120T", List.of())).isFalse();
  }

  @Test
  void thePrefixOfAnotherLengthIsTheWholeText() {
    CreditCode read = CreditCode.of("110108000000016");

    assertThat(read.eighteen()).isFalse();
    assertThat(read.prefix()).isEqualTo("110108000000016");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91", "92", "93", "11", "12", "13", "19", "51", "52", "53", "59", "A1", "A9", "N1", "N2",
        "N3", "N9", "Y1", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "54", "55",
        "61", "62", "69", "71", "72", "79", "81", "89", "99"
      })
  void everyKindOfEntityOfTheStandardIsKnown(String prefix) {
    assertThat(CreditCode.of(prefix + "4403001922038210").fault())
        .isIn(null, Fault.CHECK_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "94", "98", "14", "90", "22", "36", "42", "56", "63", "73", "82", "A2", "N4", "Y2", "Y9",
        "B1", "01", "00"
      })
  void noOtherKindIs(String prefix) {
    assertThat(CreditCode.of(prefix + "4403001922038210").fault()).isEqualTo(Fault.TYPE);
  }
}
