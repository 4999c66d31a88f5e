package io.github.tradequalification.china.scope;

import io.github.tradequalification.china.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a business scope made plain: small letters, simplified characters, one sign for each
 * purpose. No instances; thread-safe.
 */
final class ScopeText {

  /**
   * Pairs of a traditional character, or one that a scanner takes for another, and the simplified
   * one.
   */
  private static final String SIMPLIFIED =
      "與与專专業业嚴严書书買买於于產产産产僅仅從从倉仓會会傳传體体餘余傭佣脩修儲储關关養养內内準准憑凭劃划刪删製制辦办務务動动區区協协單单賣卖廠厂壓压發发祇只隻只臺台號号後后員员諮咨團团"
          + "園园圍围國国場场備备復复複复夾夹實实審审對对塵尘屬属並并併并廣广庫库應应開开當当錄录録录總总戶户執执護护報报擔担換换據据數数無无時时術术機机權权來来極极構构櫃柜査查標标核核覈核檢检"
          + "樓楼氣气匯汇彙汇滙汇沒没測测溼湿濕湿濾滤爐炉煙烟菸烟熱热燻熏電电監监蓋盖種种稅税類类係系繫系緊紧紀纪綫线線线組组經经結结給给統统續续維维綜综縮缩網网聯联艙舱範范獲获營营蟲虫蟎螨補补"
          + "裝装見见規规覽览計计訂订認认讓让訓训議议訊讯記记許许設设証证證证評评識识譯译詢询該该詳详調调負负財财責责賬账貨货質质購购貸贷貿贸賃赁資资車车轉转軟软輸输邊边過过運运還还進进採采鑑鉴"
          + "鑒鉴鐵铁剷铲鏟铲鍊链鏈链銷销鍋锅鏽锈門门問问間间閥阀際际險险霧雾項项須须顧顾額额顫颤風风驗验"
          + "絡络選选擇择隸隶領领註注冊册貼贴現现費费談谈頁页確确載载燙烫擁拥託托處处"
          + "囗口岀出迸进";

  private static final Map<Character, Character> SIMPLER = new HashMap<>();

  static {
    for (int i = 0; i < SIMPLIFIED.length(); i += 2) {
      SIMPLER.put(SIMPLIFIED.charAt(i), SIMPLIFIED.charAt(i + 1));
    }
  }

  private static final String SENTENCE_ENDS = ";。!?•●■◆▪○□★※";

  /** Words behind which 进出 is 进出口. */
  private static final List<String> GO_OUT =
      List.of("货物进出", "货物的进出", "商品进出", "商品的进出", "技术进出", "技术的进出", "代理进出");

  private static final String QUOTES = "\"'`´“”‘’«»《》〈〉「」『』";
  private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

  /**
   * Where white space stands after one of these, or before one of the next, the phrase goes on
   * behind it.
   */
  private static final List<String> GO_ON_AFTER =
      List.of(
          "货", "货物", "技", "技术", "商", "商品", "产品", "物资", "设备", "材料", "进", "进出", "的", "和", "及", "与",
          "或", "自营", "代理", "经营", "从事", "所需", "自产", "不含", "不包括", "不得", "除", "禁止", "限制", "国家", "凭",
          "按");

  /** Items that end like those that go on. */
  private static final List<String> ITEM_ENDS = List.of("口代理", "贸易代理", "口经营", "贸易经营");

  /** Marks behind which a line may end. */
  private static final String LINE_ENDS_WITH = ")*^%";

  private static final List<String> GO_ON_BEFORE =
      List.of("的", "和", "及", "与", "或", "口", "出口业务", "业务", "贸易", "除外", "以外");

  private ScopeText() {}

  /**
   * The text with {@code ; : , ( )} for the signs that part it, and no white space but between
   * English words.
   */
  static String plain(String text) {
    String signs = signs(PlainText.nfkc(text));
    StringBuilder plain = new StringBuilder(signs.length());
    int run = 0;
    for (int i = 0; i < signs.length(); ) {
      char c = signs.charAt(i);
      if (c != ' ' && c != '\n') {
        plain.append(Character.toLowerCase(c));
        run++;
        i++;
        continue;
      }
      boolean line = false;
      for (; i < signs.length() && (signs.charAt(i) == ' ' || signs.charAt(i) == '\n'); i++) {
        line |= signs.charAt(i) == '\n';
      }
      if (!plain.isEmpty() && i < signs.length()) {
        plain.append(gap(plain, signs, i, line, run == 1));
      }
      run = 0;
    }
    return plain.toString();
  }

  private static String signs(String text) {
    StringBuilder signs = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (!letter && isMouthLost(signs, c)) {
        signs.append('口');
      }
      if (isMouth(c) && endsWith(signs, "进出")) {
        signs.append('口');
      } else if (letter) {
        signs.append(simpler(c));
      } else if (LINE_ENDS.indexOf(c) >= 0) {
        signs.append('\n');
      } else if (c == '.') {
        signs.append(isDigit(text, i - 1) && isDigit(text, i + 1) ? '.' : ';');
      } else if (c == ':') {
        signs.append(':');
      } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
        signs.append(';');
      } else if (c == '-' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        signs.append(' ');
      } else if (QUOTES.indexOf(c) < 0 && !PlainText.isMark(c) && !PlainText.isBlank(c)) {
        signs.append(
            PlainText.isOpeningBracket(c) ? '(' : PlainText.isClosingBracket(c) ? ')' : simpler(c));
      }
    }
    if (isMouthLost(signs, ';')) {
      signs.append('口');
    }
    return signs.toString();
  }

  /**
   * What white space between two words means: nothing, a blank between English words, a comma, or
   * at the end of a line the end of a sentence. Scanned text has a blank after each single
   * character.
   */
  private static String gap(
      StringBuilder before, String after, int next, boolean line, boolean afterSingle) {
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(next);
    if (!Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(first)) {
      return line && LINE_ENDS_WITH.indexOf(last) >= 0 && Character.isLetterOrDigit(first)
          ? ";"
          : "";
    }
    if (ScopeWord.isLatin(last) || ScopeWord.isLatin(first)) {
      boolean wrapped = Character.isLowerCase(first) || Character.isDigit(last);
      return line && !wrapped ? ";" : " ";
    }
    boolean beforeSingle =
        next + 1 == after.length() || Character.isWhitespace(after.charAt(next + 1));
    if (afterSingle || beforeSingle || goesOn(before, after, next)) {
      return "";
    }
    return line ? ";" : ",";
  }

  private static boolean goesOn(StringBuilder before, String after, int next) {
    String end = before.substring(Math.max(0, before.length() - 4));
    return (GO_ON_AFTER.stream().anyMatch(end::endsWith)
            && ITEM_ENDS.stream().noneMatch(end::endsWith))
        || GO_ON_BEFORE.stream().anyMatch(word -> after.startsWith(word, next));
  }

  private static char simpler(char c) {
    return c < 0x4E00 ? c : SIMPLER.getOrDefault(c, c);
  }

  /** What is written or scanned for 口 behind 进出; 囗 is one everywhere. */
  private static boolean isMouth(char c) {
    return c == '□' || c == '曰' || c == '品' || c == 'ロ';
  }

  /** 各类商品的进出，但…: the register left out 口. */
  private static boolean isMouthLost(StringBuilder signs, char next) {
    return !isMouth(next)
        && !Character.isWhitespace(next)
        && endsWith(signs, "进出")
        && GO_OUT.stream().anyMatch(goods -> endsWith(signs, goods));
  }

  /** Whether a text ends so, blanks aside. */
  private static boolean endsWith(StringBuilder text, String end) {
    int next = end.length() - 1;
    for (int i = text.length() - 1; i >= 0 && next >= 0; i--) {
      char c = text.charAt(i);
      if (c == end.charAt(next)) {
        next--;
      } else if (c != ' ' && c != '\n') {
        return false;
      }
    }
    return next < 0;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
