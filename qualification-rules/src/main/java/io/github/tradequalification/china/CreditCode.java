package io.github.tradequalification.china;

import io.github.tradequalification.Enterprise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * @param text the code as {@link Enterprise#codeOf} leaves it; not null
 * @param faults the checks that fail, in the order of {@link Fault}: of the first three only one,
 *     since nothing after it can be judged; empty when the code is valid
 * @param xiamenKind whether it is of the kind issued in Xiamen before about 2016, often with a
 *     wrong check character
 */
public record CreditCode(String text, List<Fault> faults, boolean xiamenKind) {

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
          "51", "52", "53", "54", "55", "59", // civil affairs
          "61", "62", "69", // tourism
          "71", "72", "79", // religion
          "81", "89", // trade unions
          "91", "92", "93",
          "99", // enterprises, individual businesses, farmers' cooperatives, others
          "A1", "A9", // armed forces
          "N1", "N2", "N3", "N9", // agriculture
          "Y1"); // others

  /** Letters that are taken for digits, and these. */
  private static final String LETTERS = "OI";

  private static final String DIGITS = "01";

  /** Copies the faults. */
  public CreditCode {
    faults = List.copyOf(faults);
  }

  /**
   * Checks a code.
   *
   * @param code the code as written, not null; what stands around it does no harm
   */
  public static CreditCode of(String code) {
    String bare = Enterprise.codeOf(code);
    String text = bare == null ? "" : bare;
    return new CreditCode(text, faultsOf(text), isOfXiamenKind(text));
  }

  /**
   * Whether two texts say the same code, whatever stands around it; a text without any code says
   * nothing else.
   *
   * @param stated not null
   * @param actual not null
   */
  public static boolean same(String stated, String actual) {
    String bare = Enterprise.codeOf(stated);
    return bare == null || Names.same(bare, actual);
  }

  /**
   * Whether a code begins with one of these.
   *
   * @param code not null
   * @param beginnings texts, not null
   */
  public static boolean begins(String code, Collection<?> beginnings) {
    return beginnings.stream().anyMatch(beginning -> code.startsWith((String) beginning));
  }

  /** The first check that fails, null when the code is valid. */
  public @Nullable Fault fault() {
    return faults.isEmpty() ? null : faults.get(0);
  }

  /** Whether nothing is wrong. */
  public boolean valid() {
    return faults.isEmpty();
  }

  /** Whether this check fails and no other. */
  public boolean failsOnly(Fault fault) {
    return faults.size() == 1 && faults.get(0) == fault;
  }

  /** The first character that no code has, null if there is none. */
  public @Nullable String wrongCharacter() {
    int place = wrongPlace(text);
    return place < 0 ? null : text.substring(place, text.offsetByCodePoints(place, 1));
  }

  /** The digit for which such a letter is often taken, null if it is none. */
  public @Nullable String meantDigit() {
    int place = wrongPlace(text);
    int letter = place < 0 ? -1 : LETTERS.indexOf(text.charAt(place));
    return letter < 0 ? null : DIGITS.substring(letter, letter + 1);
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

  private static int wrongPlace(String text) {
    for (int i = 0; i < text.length(); i++) if (ALPHABET.indexOf(text.charAt(i)) < 0) return i;
    return -1;
  }

  private static List<Fault> faultsOf(String text) {
    if (text.length() != LENGTH) return List.of(Fault.LENGTH);
    if (wrongPlace(text) >= 0) return List.of(Fault.ALPHABET);
    if (!TYPES.contains(text.substring(0, 2))) return List.of(Fault.TYPE);
    List<Fault> faults = new ArrayList<>();
    if (!OrganisationCode.valid(text.substring(8, 17))) faults.add(Fault.ORGANISATION_CODE);
    if (text.charAt(17) != checkCharacter(text)) faults.add(Fault.CHECK_CHARACTER);
    return faults;
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
