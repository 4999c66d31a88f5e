package io.github.tradequalification.china;

/**
 * The organisation code of nine characters, also characters 9 to 17 of a credit code.
 *
 * <p>Source: GB 11714. No instances; thread-safe.
 */
public final class OrganisationCode {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private OrganisationCode() {}

  /**
   * Whether a code is eight digits or capital letters and their check character.
   *
   * @param nineCharacters the code without the hyphen it is often printed with; not null
   */
  public static boolean valid(String nineCharacters) {
    if (nineCharacters.length() != WEIGHTS.length + 1) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int value = ALPHABET.indexOf(nineCharacters.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * WEIGHTS[i];
    }
    int check = (11 - sum % 11) % 11;
    return nineCharacters.charAt(8) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
