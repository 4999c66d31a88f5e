package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Named;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules that the build takes in, and nobody finds who looks into the folder of the pack. */
final class BuiltRules {

  /** What the compiler takes for rules, in any form. */
  private static final Pattern RULES =
      Pattern.compile("(?i).*\\.([grtx]?drl|r?dslr|dsl|brl|drl\\.ya?ml)");

  private BuiltRules() {}

  static void look(CheckedPack checked, PackFolder built, Report report) throws IOException {
    for (DrlFile file : checked.pack().files()) look(file, built.rulesPackage(), report);
    for (Path file : built.files()) {
      String name = file.getFileName().toString();
      boolean own = name.endsWith(".drl") && built.path().equals(file.getParent());
      if (own || !RULES.matcher(name).matches()) continue;
      report.add(
          Kind.RULES_ELSEWHERE,
          SourceText.of(built.told(file), Files.readAllBytes(file)),
          0,
          0,
          "the file lies outside the folder of the pack, or is no `.drl`: its rules would be in force unchecked",
          "move its rules into a `.drl` in the folder `%s`, or take it out"
              .formatted(built.folder()),
          null);
    }
  }

  private static void look(DrlFile file, String wanted, Report report) {
    Named named = file.rulesPackage();
    if (named != null && named.name().equals(wanted)) return;
    report.add(
        Kind.WRONG_PACKAGE,
        file.source(),
        begin(named),
        named == null ? 0 : named.end(),
        "the package is not `%s`, the folder of the pack with points".formatted(wanted),
        "write `package %s;`".formatted(wanted),
        null);
  }

  private static int begin(@Nullable Named named) {
    return named == null ? 0 : named.begin();
  }
}
