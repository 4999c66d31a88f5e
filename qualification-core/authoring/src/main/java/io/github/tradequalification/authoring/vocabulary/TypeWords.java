package io.github.tradequalification.authoring.vocabulary;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types of values in the words of authors. */
final class TypeWords {

  private static final Pattern SEVERAL = Pattern.compile("(?:List|Set|Collection)<(.*)>");
  private static final Pattern BY_NAME = Pattern.compile("Map<String, ?(.*)>");
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("String", "text"),
          Map.entry("Boolean", "true or false"),
          Map.entry("boolean", "true or false"),
          Map.entry("Integer", "whole number"),
          Map.entry("int", "whole number"),
          Map.entry("BigDecimal", "number"),
          Map.entry("LocalDate", "day"),
          Map.entry("Object", "true or false, number or text"),
          Map.entry("List", "list"));
  private static final Map<String, String> MANY =
      Map.of(
          "text", "texts",
          "day", "days",
          "true or false, number or text", "values");

  private TypeWords() {}

  /**
   * What a type is called.
   *
   * @param type as it is declared, with or without packages
   */
  static String of(String type) {
    String bare = type.replaceAll("[\\w.]+[.$](?=[A-Z])", "").replace("...", "[]");
    if (bare.endsWith("[]")) return "list of " + many(bare.substring(0, bare.length() - 2));
    Matcher several = SEVERAL.matcher(bare);
    if (several.matches()) return "list of " + many(several.group(1));
    Matcher byName = BY_NAME.matcher(bare);
    if (byName.matches()) return many(byName.group(1)) + " by name";
    return ONE.getOrDefault(bare, "`" + bare + "`");
  }

  private static String many(String type) {
    String one = of(type);
    return MANY.getOrDefault(one, one);
  }
}
