package io.github.tradequalification.oracle;

import java.util.Locale;

/** Names and addresses, some of which are the same in another spelling. */
final class RandomTexts {

  static final String[] ENTERPRISES = {
    "示例（上海）有限公司", "Harbour Light Trading Co., Ltd.", "淮安示例贸易有限公司", "別の会社", "Straße (北)"
  };
  static final String[] PEOPLE = {"张三", "李四", "王 五", "John Smith", "Ｊｏｈｎ　Ｓｍｉｔｈ", "JOHN SMITH"};
  static final String[] ADDRESSES = {"健康东路1号", "12 Shennan Road (Tower B)", "世纪大道８号【东】"};

  private RandomTexts() {}

  /** Mostly the same text, in some spelling; else another one. */
  static String nearlyAlways(String text, Chance chance, String... others) {
    String value = chance.usual(text, () -> chance.is(0.1) ? " " : chance.of(others));
    return value == null ? null : respelt(value, chance);
  }

  static String respelt(String text, Chance chance) {
    return switch (chance.below(12)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      case 2 -> fullWidth(text);
      case 3 -> text.replace('(', '（').replace(')', '）');
      case 4 -> text.replace('（', '(').replace('）', ')');
      case 5 -> text.replace('（', '〔').replace('）', '〕').replace('(', '[').replace(')', ']');
      case 6 -> text.replace(" ", "");
      case 7 -> text.replace("", " ").strip();
      case 8 -> text + "\u3000";
      default -> text;
    };
  }

  static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
    return wide.toString();
  }
}
