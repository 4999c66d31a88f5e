package io.github.tradequalification.oracle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a credit code is built: GB 32100-2015, and the old registration numbers of 15 digits. */
final class CreditCode {

  static final int LENGTH = 18;

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Registering department and kind: GB 32100-2015, and 54, 55 and 99, which are issued too. */
  private static final Pattern KINDS =
      Pattern.compile(
          "(1[1239]|2[19]|3[123459]|4[19]|5[123459]|6[129]|7[129]|8[19]|9[1239]|A[19]|N[1239]|Y1).*");

  /** Issued in Xiamen before about 2016 with another last character. */
  private static final Pattern XIAMEN = Pattern.compile("9[123]3502\\d\\dM000.*");

  private static final int ORGANISATION_BEGINS = 8;
  private static final int ORGANISATION_ENDS = 17;

  private static final Pattern BLANKS_AND_HYPHENS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
  private static final Pattern REMARKS = Pattern.compile("(\\([^()]*\\))+$");
  private static final Pattern LABEL = Pattern.compile("^(.*:|\\p{IsHan}+)");
  private static final Pattern COUNTRY = Pattern.compile("^CN");

  private CreditCode() {}

  /** The code in one spelling; null if no letter or digit is left. */
  static String normalised(String text) {
    if (text == null) return null;
    String code = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    code = BLANKS_AND_HYPHENS.matcher(code).replaceAll("");
    code = REMARKS.matcher(code).replaceFirst("");
    code = LABEL.matcher(code).replaceFirst("");
    code = COUNTRY.matcher(code).replaceFirst("");
    return code.codePoints().anyMatch(Character::isLetterOrDigit) ? code : null;
  }

  static boolean hasKnownKind(String code) {
    return code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && KINDS.matcher(code).matches();
  }

  static boolean isOfXiamen(String code) {
    return XIAMEN.matcher(code).matches();
  }

  /** The last character, by GB/T 17710: weights are the powers of 3, all modulo 31. */
  static boolean hasRightEnd(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(LENGTH - 1);
  }

  /** The organisation code inside, by GB 11714. */
  static boolean hasRightOrganisation(String code) {
    String organisation = code.substring(ORGANISATION_BEGINS, ORGANISATION_ENDS);
    int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += Character.digit(organisation.charAt(i), 36) * weights[i];
    }
    return "0X987654321".charAt(sum % 11) == organisation.charAt(weights.length);
  }

  /** A registration number by GS15-2006, whose last digit is by ISO 7064 MOD 11,10. */
  static boolean isOldNumber(String code) {
    if (!code.matches("[0-9]{15}")) return false;
    int product = 10;
    for (int i = 0; i < 14; i++) {
      int sum = (code.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == code.charAt(14) - '0';
  }
}
