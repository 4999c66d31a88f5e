package io.github.tradequalification.authoring.check;

import io.github.tradequalification.Step;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Named;
import io.github.tradequalification.authoring.drl.DrlFile.Other;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.rule.Always;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands at the head of files beside globals: imports, and parts that packs do not have. */
final class ImportsCheck implements Check {

  private static final String PROFILE = Step.class.getPackageName();
  private static final String FACTS = Always.class.getPackageName();
  private static final String STEP = FACTS + "." + Step.class.getSimpleName();

  @Override
  public void look(CheckedPack checked, Report report) {
    Map<String, String> bySimpleName = bySimpleName(checked);
    for (DrlFile file : checked.pack().files()) {
      Telling telling = Telling.of(report, file, null);
      for (Named each : file.imports()) {
        // One that ends with a point was told when it was read.
        if (each.name().isEmpty() || each.name().endsWith(".")) continue;
        if (each.name().endsWith(".*")) star(checked, each, telling);
        else one(checked, each, bySimpleName, telling);
      }
      for (Other each : file.others()) part(each, telling);
    }
  }

  /** The full names that count: a fact of the library before anything else, else the first. */
  private static Map<String, String> bySimpleName(CheckedPack checked) {
    Map<String, String> names = new HashMap<>();
    for (DrlFile file : checked.pack().files()) {
      for (Named each : file.imports()) {
        String simple = Types.simple(each.name());
        if (each.name().startsWith(FACTS + ".")) names.put(simple, each.name());
        else names.putIfAbsent(simple, each.name());
      }
    }
    if (imports(checked, FACTS + ".*")) {
      names.replaceAll(
          (simple, name) -> {
            String fact = FACTS + "." + simple;
            return checked.types().exists(fact) ? fact : name;
          });
    }
    return names;
  }

  private static void one(
      CheckedPack checked, Named imported, Map<String, String> bySimpleName, Telling telling) {
    String name = imported.name();
    if (!checked.types().exists(name)) {
      unknown(imported, meant(checked, name), telling);
      return;
    }
    String before = bySimpleName.getOrDefault(Types.simple(name), name);
    if (before.equals(name)) return;
    telling.tell(
        Kind.CLASHING_IMPORTS,
        imported.begin(),
        imported.end(),
        "the pack already imports another `%s`: `%s`".formatted(Types.simple(name), before),
        "keep one of the two; the imports of all files of a pack count together");
  }

  /** The full name of the same word elsewhere, or the most similar one. */
  private static Optional<String> meant(CheckedPack checked, String name) {
    Optional<String> elsewhere = checked.importable().fullName(Types.simple(name));
    return elsewhere.isPresent() ? elsewhere : DidYouMean.of(name, checked.importable().all());
  }

  private static void star(CheckedPack checked, Named imported, Telling telling) {
    String name = Types.packageOf(imported.name());
    Set<String> known = checked.importable().packages();
    if (!known.contains(name) && !name.startsWith("java.")) {
      unknown(imported, DidYouMean.of(name, known).map(meant -> meant + ".*"), telling);
      return;
    }
    boolean stepFromElsewhere = imports(checked, FACTS + ".*") || imports(checked, STEP);
    if (!name.equals(PROFILE) || !stepFromElsewhere) return;
    telling.tell(
        Kind.CLASHING_IMPORTS,
        imported.begin(),
        imported.end(),
        "this brings along another `Step` than the one that rules look at",
        "import what the pack uses of `%s` line by line".formatted(PROFILE));
  }

  private static boolean imports(CheckedPack checked, String name) {
    return checked.pack().files().stream()
        .flatMap(file -> file.imports().stream())
        .anyMatch(each -> each.name().equals(name));
  }

  private static void unknown(Named imported, Optional<String> meant, Telling telling) {
    telling.tell(
        Kind.UNKNOWN_IMPORT,
        imported.begin(),
        imported.end(),
        "there is no `%s` to import".formatted(imported.name()),
        meant.map("write `import %s;`"::formatted).orElse("check the name, or take the line out"),
        meant
            .map(name -> new Edit[] {new Edit(imported.begin(), imported.end(), name)})
            .orElse(new Edit[0]));
  }

  private static void part(Other other, Telling telling) {
    telling.tell(
        Kind.FORBIDDEN_PART,
        other.begin(),
        other.begin() + other.word().length(),
        "a pack has no `%s`".formatted(other.word()),
        other.word().equals("function")
            ? "say it with facts and tests, or call a class of the pack"
            : "take it out; a pack consists of rules and declared facts");
  }
}
