package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.drl.TokenKind;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.internal.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The codes and keys that rules name in quotes, with their names in both languages. */
final class CodesPart {

  /** What each kind of key is called, in the order of the page. */
  private static final Map<String, String> KINDS = kinds();

  private static final String NO_END = "";

  private final List<PackSource> packs;
  private final Texts english;
  private final Texts chinese;
  private final Map<String, String> ends = new HashMap<>();

  private CodesPart(List<PackSource> packs) {
    this.packs = packs;
    this.english = merged("en", packs);
    this.chinese = merged("zh", packs);
    for (PackSource pack : packs) {
      for (DrlFile file : pack.files()) {
        for (Rule rule : file.rules()) {
          String until = rule.valueOf("until");
          for (Token token : file.tokens()) {
            boolean said = token.begin() >= rule.thenBegin() && token.end() <= rule.end();
            if (said && token.kind() == TokenKind.TEXT) {
              ends.merge(token.text(), until == null ? NO_END : until, CodesPart::later);
            }
          }
        }
      }
    }
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("step", "Steps");
    kinds.put("condition", "Conditions");
    kinds.put("material", "Materials");
    kinds.put("note", "Notes");
    kinds.put("authority", "Keys of `.authority(…)`");
    kinds.put("channel", "Keys of `.channel(…)`");
    kinds.put("result", "Keys of `.result(…)`");
    kinds.put("fee", "Keys of `.fee(…)`");
    kinds.put("reason", "Keys of `.because(…)`");
    kinds.put("issuer", "Keys of `.issuedBy(…)`");
    kinds.put("who", "Keys of `.knownBy(…)`");
    return kinds;
  }

  private static String later(String one, String other) {
    if (one.equals(NO_END) || other.equals(NO_END)) return NO_END;
    return one.compareTo(other) > 0 ? one : other;
  }

  static Texts merged(String language, List<PackSource> packs) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    for (PackSource pack : packs) {
      texts.put(pack.folder(), pack.texts(language).map(PropertiesText::values).orElse(Map.of()));
    }
    return Texts.merged(language, texts);
  }

  static List<Section> of(List<PackSource> packs) {
    CodesPart part = new CodesPart(packs);
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            2,
            "Codes",
            "What stands in quotes in a rule. A new code needs a name in the bundles of both"
                + " languages, under its kind and a point, as in `material.office-lease`. Where a"
                + " day of an end is given, no rule names the code from that day on."));
    KINDS.forEach(
        (kind, heading) -> {
          Section section = part.section(kind, heading);
          if (!section.rows().isEmpty()) sections.add(section);
        });
    return sections;
  }

  private Section section(String kind, String heading) {
    List<List<String>> rows = new ArrayList<>();
    for (String code : english.codes(kind)) {
      if (code.indexOf('.') >= 0) continue;
      rows.add(
          List.of(
              "`" + code + "`",
              english.nameOf(kind, code),
              chinese.nameOf(kind, code),
              packs.size() == 1 ? "" : packOf(kind + "." + code),
              ends.getOrDefault(code, NO_END)));
    }
    String write = "`" + kind + ".…` in the bundles";
    return new Section(3, heading, write, List.of("code", "English", "Chinese", "pack", "end"), rows);
  }

  private String packOf(String key) {
    for (PackSource pack : packs) {
      if (pack.texts("en").flatMap(texts -> texts.entry(key)).isPresent()) return pack.id();
    }
    return "";
  }
}
