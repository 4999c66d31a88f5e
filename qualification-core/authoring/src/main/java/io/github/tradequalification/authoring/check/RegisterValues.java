package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line of the register says, where it is written as it should be. */
final class RegisterValues {

  private static final Set<String> DAYS = Set.of("from", "until", "checked");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/：／]\\S*");

  private RegisterValues() {}

  static void look(Entry entry, PropertiesText file, LawView view) {
    String value = entry.value().strip();
    String what =
        entry.key().substring(RegisterCheck.idOf(entry).length()).replaceFirst("^\\.", "");
    LocalDate day = DAYS.contains(what) ? WholeLaw.day(value) : null;
    if (day != null && DateCheck.isOdd(day)) {
      view.addAtValue(
          Kind.ODD_YEAR,
          file,
          entry,
          "the year %s can hardly be meant".formatted(day.getYear()),
          "write the year of the source, or of looking at it");
    }
    if (what.equals("address") && !value.isEmpty() && !ADDRESS.matcher(value).matches()) {
      view.addAtValue(
          Kind.SOURCE_ENTRY,
          file,
          entry,
          "`%s` is no address of a page".formatted(value),
          "write it as the browser shows it, as in `https://www.gov.cn/zhengce`");
    }
    boolean chinese = what.endsWith(".en") && TextCheck.isChinese(value);
    if (chinese || (what.equals("title.zh") && TextCheck.isNotChinese(value))) {
      view.addAtValue(
          Kind.WRONG_LANGUAGE,
          file,
          entry,
          chinese
              ? "this is in Chinese, and its key says English"
              : "this has no Chinese character, and its key says Chinese",
          chinese ? "say it in English here" : "say it in Chinese here");
    }
  }
}
