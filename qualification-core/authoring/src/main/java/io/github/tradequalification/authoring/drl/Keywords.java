package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that hold rules together, and what people write for them. */
final class Keywords {

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("if", "when"),
          Map.entry("given", "when"),
          Map.entry("当", "when"),
          Map.entry("如果", "when"),
          Map.entry("则", "then"),
          Map.entry("那么", "then"),
          Map.entry("结束", "end"),
          Map.entry("规则", "rule"),
          Map.entry("stage", Rule.STAGE),
          Map.entry("phase", Rule.STAGE),
          Map.entry("ruleflow group", Rule.STAGE),
          Map.entry("ruleflow_group", Rule.STAGE),
          Map.entry("unless", "not"),
          Map.entry("no", "not"));

  /** What people write for values, in small letters. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("nil", "null"),
          Map.entry("none", "null"),
          Map.entry("undefined", "null"),
          Map.entry("unknown", "null"),
          Map.entry("未知", "null"),
          Map.entry("空", "null"),
          Map.entry("yes", "true"),
          Map.entry("是", "true"),
          Map.entry("真", "true"),
          Map.entry("no", "false"),
          Map.entry("否", "false"),
          Map.entry("假", "false"));

  private Keywords() {}

  /** The value that a word was most likely meant for, empty if it was meant for none. */
  static String value(String word) {
    return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }

  /** The one of these that was most likely meant by another word, empty if none was. */
  static String meant(String word, List<String> keywords) {
    String other = OTHERS.getOrDefault(word, "");
    return keywords.contains(other) ? other : DidYouMean.of(word, keywords).orElse("");
  }
}
