package io.github.tradequalification.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a pack as they are written.
 *
 * @param conditionOf what stands between {@code when} and {@code then}, by the name of the rule
 * @param text all of it
 */
record RuleTexts(Map<String, String> conditionOf, String text) {

  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^when$(.*?)^then$");

  /**
   * Facts that are always there, of which nothing is asked; what is bound to a variable asks
   * nothing.
   */
  private static final Pattern ASKS_NOTHING =
      Pattern.compile(
          "(\\s*(Law|Today|Enterprise|Office|Trade)\\(((, )?\\$\\w+ : [\\w.]+)*\\)\\s*)+");

  private static final Pattern CODE = Pattern.compile("\\b(code|step|material) == \"([^\"]+)\"");
  private static final Set<String> OUTCOMES =
      Set.of("", ".met", ".not-met", ".not-met.remedy", ".unknown", ".unknown.remedy");

  static RuleTexts in(Path folder) {
    StringBuilder text = new StringBuilder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.drl")) {
      for (Path file : files) text.append(Files.readString(file)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> conditionOf = new TreeMap<>();
    for (Matcher rule = RULE.matcher(text); rule.find(); ) {
      conditionOf.put(rule.group(1), rule.group(2));
    }
    return new RuleTexts(conditionOf, text.toString());
  }

  Set<String> names() {
    return conditionOf.keySet();
  }

  boolean isUnconditional(String rule) {
    return ASKS_NOTHING.matcher(conditionOf.getOrDefault(rule, "not written here")).matches();
  }

  /** What a rule compares a code of a condition, step or material with, by code: which of them. */
  Map<String, String> codesMatched() {
    Map<String, String> codes = new TreeMap<>();
    for (Matcher matched = CODE.matcher(text); matched.find(); ) {
      codes.put(matched.group(2), matched.group(1).equals("code") ? "condition" : matched.group(1));
    }
    return codes;
  }

  /** Whether a rule, or what the library asks of a declared condition, uses a text. */
  boolean uses(String key, Set<String> conditions) {
    String bare =
        key.endsWith(".remedy") ? key.substring(0, key.length() - ".remedy".length()) : key;
    if (text.contains("@message(\"" + bare + "\")")) return true;
    int dot = key.indexOf('.');
    String kind = key.substring(0, dot);
    String code = key.substring(dot + 1);
    return switch (kind) {
      case "step", "material" -> text.contains('"' + code + '"');
      case "authority", "channel", "result" -> text.contains("." + kind + "(\"" + code + "\")");
      case "note" -> text.contains("note(\"" + bare.substring(dot + 1) + "\")");
      case "condition" ->
          conditions.stream()
              .anyMatch(
                  condition ->
                      code.startsWith(condition)
                          && OUTCOMES.contains(code.substring(condition.length())));
      default -> false;
    };
  }
}
