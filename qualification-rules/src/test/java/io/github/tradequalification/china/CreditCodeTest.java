package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.china.CreditCode.Fault;
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
  void codes_of_the_law_are_valid(String code) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.fault()).isNull();
    assertThat(read.valid()).isTrue();
    assertThat(read.forgiven()).isFalse();
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
    "91440300192203821-, ALPHABET",
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
  void the_first_fault_is_told(String code, Fault fault) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.fault()).isEqualTo(fault);
    assertThat(read.valid()).isFalse();
    assertThat(read.forgiven()).isFalse();
  }

  @Test
  void two_transposed_characters_of_the_organisation_code_are_told() {
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
  void every_adjacent_transposition_and_every_single_change_is_detected(String code) {
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
  void the_check_character_of_the_Xiamen_kind_is_forgiven(String code) {
    CreditCode read = CreditCode.of(code);

    assertThat(read.fault()).isNull();
    assertThat(read.forgiven()).isTrue();
    assertThat(read.valid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "91350203M0001FUE3P, ORGANISATION_CODE", // forgiven for nothing but its check character
    "94350203M0001FUE2P, TYPE",
    "91350403M0001FUE2P, CHECK_CHARACTER", // another city
    "11350203M0001FUE2P, CHECK_CHARACTER", // no trader
    "913502A3M0001FUE2P, CHECK_CHARACTER"
  })
  void nothing_else_is_forgiven(String code, Fault fault) {
    assertThat(CreditCode.of(code).fault()).isEqualTo(fault);
    assertThat(CreditCode.of(code).forgiven()).isFalse();
  }

  @Test
  void a_code_is_forgiven_only_when_its_check_character_is_wrong() {
    String right =
        "ABCDEFGHJKLMNPQRTUWXY0123456789"
            .chars()
            .mapToObj(c -> "91350203M0001FUE2" + (char) c)
            .filter(code -> !CreditCode.of(code).forgiven())
            .findFirst()
            .orElseThrow();

    assertThat(CreditCode.of(right).valid()).isTrue();
  }

  @Test
  void a_code_that_was_not_normalised_is() {
    assertThat(CreditCode.of(" \u300091110108551385082ｑ\t").text()).isEqualTo("91110108551385082Q");
    assertThat(CreditCode.of("９１４４０３００１９２２０３８２１６").valid()).isTrue();
  }

  @Test
  void the_prefix_of_another_length_is_the_whole_text() {
    CreditCode read = CreditCode.of("110108000000016");

    assertThat(read.eighteen()).isFalse();
    assertThat(read.prefix()).isEqualTo("110108000000016");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91", "92", "93", "11", "12", "13", "19", "51", "52", "53", "59", "A1", "A9", "N1", "N2",
        "N3", "N9", "Y1", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "61", "62",
        "69", "71", "72", "79", "81", "89"
      })
  void every_kind_of_entity_of_the_standard_is_known(String prefix) {
    assertThat(CreditCode.of(prefix + "4403001922038210").fault())
        .isIn(null, Fault.CHECK_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "94", "99", "14", "90", "22", "36", "42", "54", "63", "73", "82", "A2", "N4", "Y2", "Y9",
        "B1", "01", "00"
      })
  void no_other_kind_is(String prefix) {
    assertThat(CreditCode.of(prefix + "4403001922038210").fault()).isEqualTo(Fault.TYPE);
  }
}
