package io.github.tradequalification.oracle;

import java.util.Locale;
import java.util.function.Predicate;

/** Credit codes of many kinds, right and wrong ones. */
final class RandomCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String[] KINDS = {
    "91", "91", "91", "92", "93", "99", "11", "12", "13", "19", "21", "31", "35", "41", "49", "51",
    "52", "53", "54", "55", "59", "61", "62", "71", "72", "81", "89", "A1", "A9", "N1", "N2", "N3",
    "N9", "Y1"
  };
  private static final String[] NO_KINDS = {"94", "56", "10", "22", "36", "N4", "Y2", "00", "B1"};
  private static final String[] REGIONS = {"310115", "440300", "100000", "350203", "999999"};
  private static final String[] OLD = {
    "440301103097413", "110105001234562", "110108000000016", "440301103097414", "110108000000017"
  };

  private final Chance chance;

  RandomCodes(Chance chance) {
    this.chance = chance;
  }

  /** A right one with this beginning. */
  String right(String kind) {
    return ended(organised(kind + chance.of(REGIONS), true), true);
  }

  String any() {
    return switch (chance.below(16)) {
      case 0, 1, 2, 3 -> right(chance.of(KINDS));
      case 4 -> right(chance.of(NO_KINDS));
      case 5 -> ended(organised(chance.of(KINDS) + chance.of(REGIONS), false), true);
      case 6, 7 -> ended(organised(chance.of(KINDS) + chance.of(REGIONS), true), false);
      case 8 -> ended(organised("91" + chance.of(REGIONS), false), false);
      case 9, 10 -> ofXiamen();
      case 11, 12 -> chance.of(OLD);
      case 13 -> chance.of("9144030019220382I6", "91440300192203821O", "9144030019220382 1", "ß");
      case 14 -> chance.of("12345", "--", "914403001922038216X", "440301103097413X");
      default -> chance.of("914403001922038216", "91110108551385082Q", "9150000020286320X6");
    };
  }

  private String ofXiamen() {
    String begins = chance.of("91", "92", "93", "99") + "3502" + chance.of("03", "12") + "M000";
    StringBuilder code = new StringBuilder(begins);
    while (code.length() < 16) code.append(letter());
    return ended(closed(code.toString(), !chance.is(0.2)), chance.is(0.2));
  }

  /** Adds an organisation code. */
  private String organised(String begins, boolean right) {
    StringBuilder code = new StringBuilder(begins);
    for (int i = 0; i < 8; i++) code.append(letter());
    return closed(code.toString(), right);
  }

  private char letter() {
    return ALPHABET.charAt(chance.below(ALPHABET.length()));
  }

  private String closed(String code, boolean right) {
    return completed(code, "0123456789X", each -> right == CreditCode.hasRightOrganisation(each));
  }

  private String ended(String code, boolean right) {
    return completed(code, ALPHABET, each -> right == CreditCode.hasRightEnd(each));
  }

  private String completed(String code, String characters, Predicate<String> wanted) {
    int first = chance.below(characters.length());
    for (int i = 0; ; i++) {
      String each = code + characters.charAt((first + i) % characters.length());
      if (wanted.test(each)) return each;
    }
  }

  /** The same code as people write it. */
  String respelt(String code) {
    if (code == null || code.length() < 15) return code;
    return switch (chance.below(16)) {
      case 0 -> " " + code.toLowerCase(Locale.ROOT) + " ";
      case 1 -> RandomTexts.fullWidth(code);
      case 2 -> "统一社会信用代码：" + code;
      case 3 -> "统一社会信用代码" + code;
      case 4 -> code + "（1-1）";
      case 5 -> code + "（副本）(2-1)";
      case 6 -> "CN" + code;
      case 7 -> code.substring(0, 8) + "-" + code.substring(8, 14) + "-" + code.substring(14);
      case 8 -> code.substring(0, 4) + " " + code.substring(4, 12) + "\u3000" + code.substring(12);
      default -> code;
    };
  }
}
