package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a pack may do, and nothing else. A pack that does more is not built: what breaks the rules
 * lets an enterprise pass that should not.
 */
public final class ClosedLanguage {

  private static final List<Check> CHECKS =
      List.of(
          new FolderCheck(),
          new ImportsCheck(),
          new GlobalsCheck(),
          new ConditionsCheck(),
          new AttributesCheck(),
          new ThenCheck());

  /** What a pack must not do; the rest of what they find is a mistake, and not of this sort. */
  private static final Set<Kind> REFUSED =
      EnumSet.of(
          Kind.FORBIDDEN_CALL,
          Kind.FORBIDDEN_CONDITION,
          Kind.FORBIDDEN_FROM,
          Kind.FORBIDDEN_STATEMENT,
          Kind.FORBIDDEN_EXPRESSION,
          Kind.INSERT_TOO_LATE,
          Kind.WRONG_INSERT,
          Kind.LIBRARY_FACT_INSERTED,
          Kind.REFUSED_ATTRIBUTE,
          Kind.FORBIDDEN_PART,
          Kind.GLOBAL_LINE,
          Kind.UNFINISHED_STATEMENT,
          Kind.MISSING_BRACKET,
          Kind.EMPTY_THEN,
          Kind.RULES_ELSEWHERE,
          Kind.TWO_PACKS,
          Kind.WRONG_PACKAGE);

  private ClosedLanguage() {}

  /**
   * Looks whether a pack keeps to the language. What cannot be read of its rules is refused too.
   * The packs it builds on are those on the class path.
   *
   * @param built the pack in the folder that becomes its jar, beside its classes
   * @return what is against it, nothing if the pack may be built
   * @throws IOException if a file cannot be read
   */
  public static Report check(PackFolder built) throws IOException {
    PackSource pack = PackSource.read(built);
    Report found = new Report();
    List<PackJar> jars = PackJar.seenBy(ClosedLanguage.class.getClassLoader());
    List<PackSource> others = new ArrayList<>();
    for (PackJar jar : jars) others.addAll(PackSource.read(jar));
    CheckedPack checked = CheckedPack.of(pack, others, PackBuilder.classes(built, jars));
    for (Check check : CHECKS) check.look(checked, found);
    OtherRuleFiles.look(built, found);
    Report refused = new Report();
    refused.looksAt(pack.files().size(), pack.rules().size());
    for (DrlFile file : pack.files()) {
      refused.addAll(
          file.source(), file.faults().stream().filter(ClosedLanguage::isError).toList());
    }
    for (Finding each : found.findings()) {
      if (REFUSED.contains(each.kind())) refused.addAll(found.sourceOf(each), List.of(each));
    }
    return refused;
  }

  private static boolean isError(Finding finding) {
    return finding.kind().severity() == Severity.ERROR;
  }
}
