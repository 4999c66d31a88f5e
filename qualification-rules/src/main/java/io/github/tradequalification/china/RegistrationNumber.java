package io.github.tradequalification.china;

/**
 * The business registration number of 15 digits, used before the unified social credit code.
 *
 * <p>Source: GS15-2006 of the former State Administration for Industry and Commerce; check digit by
 * ISO 7064 MOD 11,10. No instances; thread-safe.
 */
public final class RegistrationNumber {

  private static final int LENGTH = 15;

  private RegistrationNumber() {}

  /**
   * Whether a number is 15 ASCII digits, the last of them the check digit.
   *
   * @param number not null
   */
  public static boolean valid(String number) {
    if (number.length() != LENGTH || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int product = 10;
    for (int i = 0; i < LENGTH - 1; i++) {
      int sum = (number.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return number.charAt(LENGTH - 1) - '0' == (11 - product) % 10;
  }
}
