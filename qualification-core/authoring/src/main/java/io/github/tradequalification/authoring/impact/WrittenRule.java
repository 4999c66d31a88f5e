package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.drl.TokenKind;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.Map;

/**
 * A rule as it is written.
 *
 * @param rule its tree
 * @param said what it says, without its dates, sources, comments and blanks
 * @param place its file and line, for people
 */
public record WrittenRule(Rule rule, String said, String place) {

  static void addAll(PackSource pack, Map<String, WrittenRule> rules) {
    for (DrlFile file : pack.files()) {
      for (Rule rule : file.rules()) {
        String place = file.source().name() + ":" + file.source().at(rule.nameBegin()).line();
        rules.put(rule.name(), new WrittenRule(rule, said(file, rule), place));
      }
    }
  }

  private static String said(DrlFile file, Rule rule) {
    StringBuilder said = new StringBuilder(String.valueOf(rule.stage()));
    said.append(' ').append(rule.valueOf("message")).append(' ').append(rule.valueOf("replaces"));
    for (Token token : file.tokens()) {
      boolean inside = token.begin() >= rule.whenBegin() && token.end() <= rule.end();
      if (!inside || token.kind() == TokenKind.COMMENT) continue;
      said.append(' ');
      if (token.kind() == TokenKind.TEXT) said.append('"');
      said.append(token.text());
    }
    return said.toString();
  }
}
