package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D2143569X",
        "192203821",
        "551385082",
        "20286320X",
        "MB2C07549",
        "M0001FUE2",
        "Z00000005",
        "000000000"
      })
  void organisationCodesAreValid(String code) {
    assertThat(OrganisationCode.valid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "D2143569",
        "D2143569-X",
        "D21435690",
        "D2143569x",
        "192203822",
        "19220382Ａ",
        "MA1FPX123",
        "１92203821",
        "192203821 ",
        // right if a strange character counted as -1
        "-00000003",
        "a00000003"
      })
  void otherTextsAreNoOrganisationCodes(String code) {
    assertThat(OrganisationCode.valid(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110108000000016",
        "440301103097413",
        "330100400013364",
        "000000000000005",
        // every check digit
        "440301103000020",
        "440301103000011",
        "440301103000062",
        "440301103000003",
        "440301103000054",
        "440301103000095",
        "440301103000046",
        "440301103000087",
        "440301103000038",
        "440301103000079"
      })
  void registrationNumbersAreValid(String number) {
    assertThat(RegistrationNumber.valid(number)).isTrue();
  }

  @Test
  void exactlyOneCheckDigitIsRightAndChangesAreDetected() {
    String first = "11010800000001";
    long right =
        "0123456789".chars().filter(c -> RegistrationNumber.valid(first + (char) c)).count();

    assertThat(right).isEqualTo(1);
    assertThat(RegistrationNumber.valid("110108000000016")).isTrue();
    for (int i = 0; i < 15; i++) {
      for (char c = '0'; c <= '9'; c++) {
        String changed = "110108000000016".substring(0, i) + c + "110108000000016".substring(i + 1);
        assertThat(RegistrationNumber.valid(changed)).isEqualTo(changed.equals("110108000000016"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11010800000001",
        "1101080000000166",
        "11010800000001X",
        "１10108000000016",
        "914403001922038216",
        "110108000000 16",
        "-10108000000016",
        // right if a strange character counted by its place in ASCII
        "A40301103097415",
        "/10108000000018",
        ":10108000000015"
      })
  void otherTextsAreNoRegistrationNumbers(String number) {
    assertThat(RegistrationNumber.valid(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        " 11010519491231002X\u3000",
        "１１０１０５１９４９１２３１００２ｘ",
        "110108199611240189",
        "11010519491231002ⅹ"
      })
  void residentIdsAreValid(String number) {
    assertThat(ResidentId.valid(number, TODAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110108199611240188",
        "11010519491231002",
        "11010519491231002XX",
        "1101051949123100 2X",
        "110105491231002",
        "A1010519491231002X",
        "1101051949123100A2", // right if A counted by its place in ASCII
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        "110105194912310020",
        "𝟎𝟎𝟎",
        "\uD840\uD840",
        "914403001922038216"
      })
  void otherTextsAreNoResidentIds(String number) {
    assertThat(ResidentId.valid(number, TODAY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "19900230, false",
    "19900228, true",
    "19900229, false",
    "19920229, true",
    "19000229, false",
    "20000229, true",
    "19901301, false",
    "19900101, true",
    "19900001, false",
    "19900100, false",
    "19900431, false",
    "19900430, true",
    "19901231, true",
    "19901232, false"
  })
  void theDateOfBirthExists(String date, boolean exists) {
    assertThat(ResidentId.valid(idBornOn(date), TODAY)).isEqualTo(exists);
  }

  @ParameterizedTest
  @CsvSource({"20210531, true", "20210601, true", "20210602, false", "99991231, false"})
  void theDateOfBirthIsNotAfterTheDayAskedAbout(String date, boolean valid) {
    assertThat(ResidentId.valid(idBornOn(date), TODAY)).isEqualTo(valid);
  }

  @Test
  void residentIdsThatPassAsCreditCodesByMod31AreToldApart() {
    assertThat(ResidentId.valid("362322198709086409", TODAY)).isTrue();
    assertThat(ResidentId.valid("430407199312020025", TODAY)).isTrue();
    assertThat(CreditCode.of("362322198709086409").valid()).isFalse();
    assertThat(CreditCode.of("430407199312020025").valid()).isFalse();
    assertThat(OrganisationCode.valid("198709086409".substring(2, 11))).isFalse();
  }

  private static String idBornOn(String date) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    String first = "110105" + date + "002";
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (first.charAt(i) - '0') * weights[i];
    }
    return first + "10X98765432".charAt(sum % 11);
  }
}
