package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Inserted.Made;
import io.github.tradequalification.authoring.check.KnownFact.Property;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.DrlFile.Field;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.drl.TokenKind;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.internal.files.PackLoader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All types of facts that the rules of a pack can match: for whoever lists them. */
public final class KnownFacts {

  private KnownFacts() {}

  /** Those of the library, by the stage from which on they are there, then by name. */
  public static List<KnownFact> ofLibrary() {
    List<KnownFact> facts = new ArrayList<>();
    for (Class<?> raw : FactStages.facts()) {
      facts.add(
          new KnownFact(
              raw.getSimpleName(),
              raw.getCanonicalName(),
              firstStage(raw),
              null,
              List.of(),
              raw,
              "",
              KnownFact.propertiesOf(raw)));
    }
    facts.sort(
        Comparator.comparingInt((KnownFact each) -> FactStages.stages().indexOf(each.stage()))
            .thenComparing(KnownFact::type));
    return facts;
  }

  private static String firstStage(Class<?> raw) {
    for (String stage : FactStages.stages()) if (FactStages.has(stage, raw)) return stage;
    throw new IllegalArgumentException(raw.getName());
  }

  /**
   * Those that packs make, by the pack, then by name.
   *
   * @param pack the pack whose rules are written
   * @param others those it builds on, the pack itself left out
   * @param classes sees the classes of all of them
   */
  public static List<KnownFact> ofPacks(
      PackSource pack, List<PackSource> others, PackLoader classes) {
    CheckedPack checked = CheckedPack.of(pack, others, classes);
    Map<Object, List<Made>> made = new LinkedHashMap<>();
    for (Made each : new Inserted(checked).made) {
      made.computeIfAbsent(each.type(), none -> new ArrayList<>()).add(each);
    }
    List<KnownFact> facts = new ArrayList<>();
    made.forEach(
        (type, by) -> {
          PackSource owner = packOf(type, by.get(0), checked.all());
          if (type instanceof Declaration declared) facts.add(declared(declared, by, owner));
          else if (type instanceof Class<?> raw && !FactStages.facts().contains(raw)) {
            facts.add(fact(raw.getSimpleName(), by, owner, raw, "", KnownFact.propertiesOf(raw)));
          }
        });
    facts.sort(
        Comparator.comparing((KnownFact each) -> String.valueOf(each.pack()))
            .thenComparing(KnownFact::type));
    return facts;
  }

  /** The pack that a type belongs to, else the one that makes the first fact of it. */
  private static PackSource packOf(Object type, Made first, List<PackSource> packs) {
    for (PackSource each : packs) {
      boolean declares =
          type instanceof Declaration
              && each.files().stream().anyMatch(file -> file.declarations().contains(type));
      boolean holds =
          type instanceof Class<?> raw && raw.getPackageName().equals(each.rulesPackage());
      if (declares || holds) return each;
    }
    return packs.stream()
        .filter(each -> each.files().contains(first.file()))
        .findFirst()
        .orElseThrow();
  }

  private static KnownFact declared(Declaration declared, List<Made> made, PackSource owner) {
    List<Property> properties = new ArrayList<>();
    for (Field each : declared.fields()) {
      properties.add(new Property(each.name(), each.type(), null, false));
    }
    return fact(declared.name(), made, owner, null, comment(declared, owner), properties);
  }

  private static KnownFact fact(
      String name,
      List<Made> made,
      PackSource owner,
      @Nullable Class<?> raw,
      String comment,
      List<Property> properties) {
    int first = made.stream().mapToInt(Made::stage).min().orElse(0);
    return new KnownFact(
        name,
        owner.rulesPackage() + "." + name,
        FactStages.stages().get(Math.max(0, first)),
        owner.id(),
        made.stream().map(each -> each.rule().name()).distinct().toList(),
        raw,
        comment,
        properties);
  }

  /** The comment on the lines right above a declaration. */
  private static String comment(Declaration declared, PackSource owner) {
    for (DrlFile file : owner.files()) {
      if (!file.declarations().contains(declared)) continue;
      List<String> lines = new ArrayList<>();
      int below = declared.begin();
      List<Token> tokens = new ArrayList<>(file.tokens());
      tokens.removeIf(token -> token.begin() >= declared.begin());
      for (int i = tokens.size() - 1; i >= 0; i--) {
        Token token = tokens.get(i);
        String between = file.source().text().substring(token.end(), below);
        boolean right = between.chars().filter(c -> c == '\n').count() <= 1;
        if (token.kind() != TokenKind.COMMENT || !right) break;
        lines.add(0, file.source().text().substring(token.begin(), token.end()));
        below = token.begin();
      }
      return String.join(" ", lines.stream().map(KnownFacts::plain).toList());
    }
    return "";
  }

  private static String plain(String comment) {
    return comment.replaceAll("^//+|^/\\*+|\\*/$", "").strip();
  }
}
