package io.github.tradequalification.json;

import static io.github.tradequalification.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as nobody writes them: read exactly, or refused. */
class OddNumbersTest {

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
    assertThat(refusal(() -> ProfileJson.read(amount(number)))).satisfies(Refusals::isOneClearLine);
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
    BigDecimal read = ProfileJson.read(amount(number)).trade().crossBorderEcommerceUsdPerYear();
    assertThat(read).isEqualByComparingTo(new BigDecimal(number));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1e2147483648, a number",
    "1e99999999999999999999, a number",
    "-1e-2147483647, 0 or more"
  })
  void anAmountThatIsNoneIsRefused(String number, String allowed) {
    assertThat(refusal(() -> ProfileJson.read(amount(number))))
        .hasMessageContaining("`" + new BigDecimalText(number) + "`")
        .hasMessageContaining(allowed)
        .satisfies(Refusals::isOneClearLine);
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
        .satisfies(Refusals::isOneClearLine);
  }

  private static String amount(String number) {
    return "{\"name\": \"A\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": " + number + "}}";
  }

  private static String copies(String number) {
    return "{\"name\": \"A\", \"documents\": [{\"material\": \"m\", \"copies\": " + number + "}]}";
  }
}
