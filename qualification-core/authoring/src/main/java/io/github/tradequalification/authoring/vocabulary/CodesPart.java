package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.internal.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The codes and keys that rules name in quotes, with their names in both languages. */
final class CodesPart {

  private static final Map<CodeKind, String> HEADINGS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(CodeKind.STEP, "Steps"),
              Map.entry(CodeKind.CONDITION, "Conditions"),
              Map.entry(CodeKind.MATERIAL, "Materials"),
              Map.entry(CodeKind.NOTE, "Notes"),
              Map.entry(CodeKind.AUTHORITY, "Keys of `.authority(…)`"),
              Map.entry(CodeKind.CHANNEL, "Keys of `.channel(…)`"),
              Map.entry(CodeKind.RESULT, "Keys of `.result(…)`"),
              Map.entry(CodeKind.FEE, "Keys of `.fee(…)`"),
              Map.entry(CodeKind.REASON, "Keys of `.because(…)`"),
              Map.entry(CodeKind.ISSUER, "Keys of `.issuedBy(…)`"),
              Map.entry(CodeKind.WHO, "Keys of `.knownBy(…)`")));

  private final List<PackSource> packs;
  private final Texts english;
  private final Texts chinese;
  private final Set<String> ended = new HashSet<>();

  private CodesPart(WholeLaw law, List<PackSource> packs) {
    this.packs = packs;
    this.english = texts("en", packs);
    this.chinese = texts("zh", packs);
    LocalDate newest = law.written().days().last();
    Set<String> inForce = law.written().inForceOn(newest);
    Set<String> named = new HashSet<>();
    for (RuleAt rule : law.all()) {
      (inForce.contains(rule.name()) ? named : ended).addAll(rule.texts());
    }
    ended.removeAll(named);
  }

  /** The texts of all packs and of the library. */
  static Texts texts(String language, List<PackSource> packs) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    for (PackSource pack : packs) {
      texts.put(pack.folder(), pack.texts(language).map(PropertiesText::values).orElse(Map.of()));
    }
    return Texts.merged(language, texts);
  }

  static void write(Sheet sheet, WholeLaw law, List<PackSource> packs) {
    CodesPart part = new CodesPart(law, packs);
    sheet.heading(
        2,
        "Codes",
        "What stands in quotes in a rule. A new code needs a name in the bundles of both languages,"
            + " under its kind and a point, as in `material.office-lease`. What only rules of"
            + " earlier law name is marked as past.");
    for (CodeKind kind : CodeKind.values()) {
      String heading = HEADINGS.get(kind);
      List<List<String>> rows = part.rows(kind);
      if (heading == null || rows.isEmpty()) continue;
      sheet.heading(3, heading, "In the bundles: `%s.…`".formatted(kind.word()));
      sheet.table(List.of("code", "English", "Chinese", "pack", "law"), rows);
    }
  }

  private List<List<String>> rows(CodeKind kind) {
    List<List<String>> rows = new ArrayList<>();
    for (String code : english.codes(kind.word())) {
      if (code.indexOf('.') >= 0) continue;
      rows.add(
          List.of(
              "`" + code + "`",
              english.nameOf(kind.word(), code),
              chinese.nameOf(kind.word(), code),
              packs.size() == 1 ? "" : packOf(kind.key(code)),
              ended.contains(code) ? "past" : ""));
    }
    return rows;
  }

  private String packOf(String key) {
    for (PackSource pack : packs) {
      if (pack.texts("en").flatMap(texts -> texts.entry(key)).isPresent()) return pack.id();
    }
    return "";
  }
}
