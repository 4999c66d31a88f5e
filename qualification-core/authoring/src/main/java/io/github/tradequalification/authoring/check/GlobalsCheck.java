package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Global;
import io.github.tradequalification.authoring.drl.DrlFile.Named;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.rule.Conclusions;
import java.util.List;

/** The line {@code global Conclusions conclude}: once in a pack, and no other. */
final class GlobalsCheck implements Check {

  private static final String NAME = "conclude";
  private static final String LINE = "global Conclusions conclude;";

  @Override
  public void look(CheckedPack checked, Report report) {
    boolean found = false;
    boolean other = false;
    for (DrlFile file : checked.pack().files()) {
      Telling telling = Telling.of(report, file, null);
      for (Global each : file.globals()) {
        if (!isRight(each)) {
          other = true;
          wrong(each, telling);
        } else if (found) twice(each, telling);
        else found = true;
      }
    }
    if (!found && !other) missing(checked, report);
  }

  private static boolean isRight(Global global) {
    boolean type =
        global.type().equals(Conclusions.class.getSimpleName())
            || global.type().equals(Conclusions.class.getName());
    return type && global.name().equals(NAME);
  }

  private static void wrong(Global global, Telling telling) {
    telling.tell(
        Kind.GLOBAL_LINE,
        global.begin(),
        global.end(),
        "a pack has one global alone, `Conclusions conclude`",
        "write `%s`, once in the pack".formatted(LINE));
  }

  private static void twice(Global global, Telling telling) {
    telling.tell(
        Kind.DOUBLE_GLOBAL,
        global.begin(),
        global.end(),
        "another line of the pack already says this",
        "take this line out; one for all files of a pack is enough");
  }

  /** Told where it would stand: below the imports of the file that imports what it names. */
  private static void missing(CheckedPack checked, Report report) {
    List<DrlFile> files = checked.pack().files();
    boolean used = files.stream().anyMatch(file -> !file.rules().isEmpty());
    if (!used) return;
    DrlFile file =
        files.stream().filter(GlobalsCheck::importsConclusions).findFirst().orElse(files.get(0));
    int at = behindHead(file);
    Telling.of(report, file, null)
        .tell(
            Kind.GLOBAL_LINE,
            at,
            at,
            "no file of the pack has the line `%s`".formatted(LINE),
            "add it here, and `import %s;` above it if that is missing"
                .formatted(Conclusions.class.getName()),
            new Edit(at, at, LINE + "\n"));
  }

  private static boolean importsConclusions(DrlFile file) {
    return file.imports().stream()
        .anyMatch(each -> each.name().equals(Conclusions.class.getName()));
  }

  /** The beginning of the second line below the imports, or of the next one. */
  private static int behindHead(DrlFile file) {
    Named first = file.rulesPackage();
    int end = first == null ? 0 : first.end();
    for (Named each : file.imports()) end = Math.max(end, each.end());
    int line = file.source().at(end).line();
    int wanted = Math.min(line + 2, file.source().lineCount());
    return file.source().beginningOf(wanted);
  }
}
