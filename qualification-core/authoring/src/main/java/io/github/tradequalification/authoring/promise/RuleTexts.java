package io.github.tradequalification.authoring.promise;

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
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack as they are written, without comments.
 *
 * @param rules by name
 * @param text all of it
 */
public record RuleTexts(Map<String, Written> rules, String text) {

  /**
   * A rule as it is written.
   *
   * @param condition what stands between {@code when} and {@code then}
   * @param consequence what stands between {@code then} and {@code end}
   */
  public record Written(String condition, String consequence) {

    /** Whether it asks nothing of a profile. */
    public boolean unconditional() {
      return ASKS_NOTHING.matcher(condition).matches();
    }
  }

  private static final Pattern COMMENT =
      Pattern.compile("(?s)(\"(?:\\\\.|[^\"\\\\])*\")|//[^\\n]*|/\\*.*?\\*/");

  private static final Pattern RULE =
      Pattern.compile(
          "(?ms)^\\h*rule\\h+\"([^\"]+)\".*?^\\h*when\\b(.*?)^\\h*then\\b(.*?)^\\h*end\\b");

  /**
   * Facts that are always there, of which nothing is asked; what is bound to a variable asks
   * nothing.
   */
  private static final Pattern ASKS_NOTHING =
      Pattern.compile(
          "(\\s*(Always|Today|Enterprise|Office|Trade)\\(((, )?\\$\\w+ : [\\w.]+)*\\)\\s*)+");

  private static final Pattern CODE = Pattern.compile("\\b(code|step|material) == \"([^\"]+)\"");
  private static final Set<String> OUTCOMES =
      Set.of("", ".met", ".not-met", ".not-met.remedy", ".unknown", ".unknown.remedy");

  /** Those of the files of a folder. */
  public static RuleTexts in(Path folder) {
    StringBuilder text = new StringBuilder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.drl")) {
      for (Path file : files) text.append(Files.readString(file)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(COMMENT.matcher(text).replaceAll(found -> quotedOrNothing(found.group(1))));
  }

  private static String quotedOrNothing(@Nullable String quoted) {
    return quoted == null ? "" : Matcher.quoteReplacement(quoted);
  }

  private static RuleTexts of(String text) {
    Map<String, Written> rules = new TreeMap<>();
    for (Matcher rule = RULE.matcher(text); rule.find(); ) {
      rules.put(rule.group(1), new Written(rule.group(2), rule.group(3)));
    }
    return new RuleTexts(rules, text);
  }

  /** Whether a rule asks nothing of a profile. */
  public boolean isUnconditional(String rule) {
    return rules.containsKey(rule) && rules.get(rule).unconditional();
  }

  /** What a rule compares a code of a condition, step or material with, by code: which of them. */
  public Map<String, String> codesMatched() {
    Map<String, String> codes = new TreeMap<>();
    for (Matcher matched = CODE.matcher(text); matched.find(); ) {
      codes.put(matched.group(2), matched.group(1).equals("code") ? "condition" : matched.group(1));
    }
    return codes;
  }

  private boolean says(String verb, String key) {
    return text.contains("." + verb + "(\"" + key + "\")");
  }

  /** Whether a rule, or what the library asks of a declared condition, uses a text. */
  public boolean uses(String key, Set<String> conditions) {
    String bare =
        key.endsWith(".remedy") ? key.substring(0, key.length() - ".remedy".length()) : key;
    if (text.contains("@message(\"" + bare + "\")")) return true;
    int dot = key.indexOf('.');
    String kind = key.substring(0, dot);
    String code = key.substring(dot + 1);
    return switch (kind) {
      case "step", "material" -> text.contains('"' + code + '"');
      case "authority", "channel", "result", "fee" -> says(kind, code);
      case "reason" -> says("because", code);
      case "issuer" -> says("issuedBy", code);
      case "who" -> says("knownBy", code);
      case "fact" -> text.contains('"' + code.substring(code.lastIndexOf('.') + 1) + '"');
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
