package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Rules in other forms, which the compiler takes in and no check reads. */
final class OtherRuleFiles {

  private static final Pattern NAMES =
      Pattern.compile("(?i).*\\.([grtx]drl|r?dslr|dsl|brl|drl\\.ya?ml)");

  private OtherRuleFiles() {}

  static void look(PackFolder built, Report report) throws IOException {
    for (Path file : built.files()) {
      if (!NAMES.matcher(file.getFileName().toString()).matches()) continue;
      report.add(
          Kind.RULES_ELSEWHERE,
          SourceText.of(built.told(file), Files.readAllBytes(file)),
          0,
          0,
          "the file is no `.drl`: its rules would be in force, and nothing checks them",
          "move its rules into a `.drl` in the folder `%s`, or take it out"
              .formatted(built.folder()),
          null);
    }
  }
}
