package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that show something that was most likely left there by mistake. */
final class Unfinished {

  private static final Map<Pattern, String> SIGNS =
      Map.of(
          Pattern.compile(
              "(?s)\\W*(TODO|TBD|FIXME|XXX|todo|tbd|fixme|待译|待定|待补充?|待完善|占位)\\W*.{0,20}"),
          "the text says that somebody still has to write it",
          Pattern.compile("[?？]{2,}.*"),
          "the text has question marks where characters were lost",
          Pattern.compile("(?s).*&([a-z]{2,8}|#[0-9]{2,5});.*"),
          "the text has a sign as web pages write it, which is shown as it stands",
          Pattern.compile("(?s)=.*"),
          "the text begins with a second `=`, which is shown as well",
          Pattern.compile("(?s)\"[^\"]*\";?"),
          "the text stands in quotes, which are shown as well",
          Pattern.compile("(?s)[^;]*;"),
          "the text ends with a semicolon, which is shown as well");

  private Unfinished() {}

  /** What looks unfinished about a text, null if nothing does. */
  static @Nullable String why(Entry entry) {
    String value = entry.value().strip();
    if (value.equals(entry.key())) return "the text says its own key";
    for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
      if (sign.getKey().matcher(value).matches()) return sign.getValue();
    }
    return null;
  }
}
