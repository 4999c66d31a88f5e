package io.github.tradequalification.china;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code of 18 characters and what is wrong with it, if anything.
 *
 * <p>The region in characters 3 to 8 is not checked: zones and abolished counties have real codes.
 * Immutable and thread-safe.
 *
 * <p>Source: GB 32100-2015, in force 2015-10-01; GB 11714 for characters 9 to 17.
 *
 * @param text the code: trimmed, half-width, upper-case; not null
 * @param fault the first check that fails, in the order of {@link Fault}; null when the code is
 *     valid
 * @param xiamenKind whether it is of the kind issued in Xiamen before about 2016, often with a
 *     wrong check character
 */
public record CreditCode(String text, @Nullable Fault fault, boolean xiamenKind) {

  /** What can be wrong with a code, in the order of the checks. */
  public enum Fault {
    /** It has not 18 characters. */
    LENGTH,
    /** A character is neither a digit nor a capital letter other than I, O, S, V, Z. */
    ALPHABET,
    /**
     * The first two characters name no registering department and kind of entity of the standard.
     */
    TYPE,
    /** Characters 9 to 17 are no valid organisation code. */
    ORGANISATION_CODE,
    /** The last character is not the check character of the others. */
    CHECK_CHARACTER
  }

  private static final int LENGTH = 18;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Set<String> TYPES =
      Set.of(
          "11", "12", "13", "19", // staffing of state organs
          "21", "29", // foreign affairs
          "31", "32", "33", "34", "35", "39", // justice
          "41", "49", // culture
          "51", "52", "53", "59", // civil affairs
          "61", "62", "69", // tourism
          "71", "72", "79", // religion
          "81", "89", // trade unions
          "91", "92", "93", // enterprises, individual businesses, farmers' cooperatives
          "A1", "A9", // armed forces
          "N1", "N2", "N3", "N9", // agriculture
          "Y1"); // others

  /**
   * Checks a code.
   *
   * @param code the code as written, not null; blanks around it, full-width and lower-case letters
   *     do no harm
   */
  public static CreditCode of(String code) {
    String text = PlainText.code(code);
    return new CreditCode(text, faultOf(text), isOfXiamenKind(text));
  }

  /** Whether nothing is wrong. */
  public boolean valid() {
    return fault == null;
  }

  /** Whether it has 18 characters, valid or not. */
  public boolean eighteen() {
    return text.length() == LENGTH;
  }

  /**
   * The registering department and kind of entity, such as 91; the whole text when it has not 18
   * characters.
   */
  public String prefix() {
    return eighteen() ? text.substring(0, 2) : text;
  }

  private static @Nullable Fault faultOf(String text) {
    if (text.length() != LENGTH) {
      return Fault.LENGTH;
    }
    for (int i = 0; i < text.length(); i++) {
      if (ALPHABET.indexOf(text.charAt(i)) < 0) return Fault.ALPHABET;
    }
    if (!TYPES.contains(text.substring(0, 2))) {
      return Fault.TYPE;
    }
    if (!OrganisationCode.valid(text.substring(8, 17))) {
      return Fault.ORGANISATION_CODE;
    }
    return text.charAt(17) == checkCharacter(text) ? null : Fault.CHECK_CHARACTER;
  }

  private static char checkCharacter(String text) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(text.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /**
   * {@code ^9[123]3502\d\dM000}, see https://github.com/chinabugotech/hutool/issues/2020 and /4119.
   */
  private static boolean isOfXiamenKind(String text) {
    return text.length() == LENGTH
        && text.charAt(0) == '9'
        && "123".indexOf(text.charAt(1)) >= 0
        && text.startsWith("3502", 2)
        && Character.isDigit(text.charAt(6))
        && Character.isDigit(text.charAt(7))
        && text.startsWith("M000", 8);
  }
}
