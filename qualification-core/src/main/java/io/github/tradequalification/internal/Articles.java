package io.github.tradequalification.internal;

import io.github.tradequalification.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in another language where in an instrument something stands: {@code arts. 6 and 8} as {@code
 * 第6、8条}, {@code arts. 4 to 7} as {@code 第4至7条}. What it does not know stays as it is.
 */
final class Articles {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\G(?:^|,? )(art|para|item|annex|chapter)(?:e?s)?\\.? (\\d+(?:(?:, | and | to )\\d+)*)");

  private final Texts texts;

  Articles(Texts texts) {
    this.texts = texts;
  }

  /** Whether all of it is known. */
  static boolean isWorded(String article) {
    Matcher place = PLACE.matcher(article);
    int end = 0;
    while (place.find()) end = place.end();
    return end == article.length();
  }

  String worded(String article) {
    StringBuilder worded = new StringBuilder();
    Matcher place = PLACE.matcher(article);
    int end = 0;
    while (place.find()) {
      end = place.end();
      if (worded.length() > 0) worded.append(texts.text("article.separator"));
      List<String> numbers = new ArrayList<>();
      for (String each : place.group(2).split(", | and ", -1)) {
        numbers.add(each.replace(" to ", texts.text("article.range")));
      }
      String written = place.group().replaceFirst("^,? ", "");
      worded.append(
          texts.format(
              "article." + place.group(1), Map.of("written", written, "numbers", numbers)));
    }
    return end == article.length() ? worded.toString() : article;
  }
}
