package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.internal.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that no language has, told of where rules need them. */
record MissingTexts(TextUse use, LawView view) {

  private static final String DECLARED = "fact.facts.";
  private static final String WAY_OUT = "add %s to texts_en.properties and texts_zh.properties";

  void tell() {
    Map<CodeUse, List<String>> byUse = new LinkedHashMap<>();
    for (String key : use.needed()) {
      boolean any = view.isDoubtfulText(key);
      for (String language : Texts.LANGUAGES) any |= view.law().hasText(language, key);
      if (any) continue;
      RuleAt named = use.messageOf(key);
      if (named != null) ofMessage(key, named);
      else if (key.startsWith(DECLARED)) ofFact(key);
      else {
        view.law().uses().stream()
            .filter(each -> key.startsWith(each.key() + ".") || key.equals(each.key()))
            .findFirst()
            .ifPresent(each -> byUse.computeIfAbsent(each, unseen -> new ArrayList<>()).add(key));
      }
    }
    byUse.forEach(this::ofCode);
  }

  private void ofMessage(String key, RuleAt named) {
    view.addAt("message", Kind.MISSING_TEXT, named, missing(List.of(key)), WAY_OUT.formatted("it"));
    view.doubt(named);
  }

  private void ofFact(String key) {
    PropertiesText descriptor = view.law().pack().descriptor();
    descriptor
        .entry("fact." + key.substring(DECLARED.length()))
        .ifPresent(
            entry ->
                view.addAtKey(
                    Kind.MISSING_TEXT,
                    descriptor,
                    entry,
                    missing(List.of(key)),
                    WAY_OUT.formatted("it")));
  }

  private void ofCode(CodeUse at, List<String> keys) {
    view.add(
        Kind.MISSING_TEXT,
        at.at(),
        at.begin(),
        at.end(),
        missing(keys),
        WAY_OUT.formatted(keys.size() == 1 ? "it" : "them"));
  }

  private static String missing(List<String> keys) {
    return keys.size() == 1
        ? "the text `%s` is missing".formatted(keys.get(0))
        : "the texts `%s` are missing".formatted(String.join("`, `", keys));
  }
}
