package io.github.tradequalification.author;

import io.github.tradequalification.authoring.build.NotCompiledException;
import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What is wrong with a pack, told by the check instead of the compiler. */
final class FoundInstead {

  private FoundInstead() {}

  /** Whether something was told: the pack could not be compiled, and the check finds why. */
  static boolean told(Exception problem, CommandLine command, PrintStream out) {
    PackFolder pack = problem instanceof NotCompiledException not ? not.pack() : null;
    try {
      return pack != null && told(pack, packsOf(command), out);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether an error was found and told. */
  static boolean told(PackFolder pack, Packs packs, PrintStream out) throws IOException {
    Report report = new Checker(packs.read()).check(pack);
    if (report.count(Severity.ERROR) == 0) return false;
    out.print(TextFormat.findings(report, Ansi.AUTO.enabled()));
    out.println(TextFormat.summary(report));
    return true;
  }

  private static Packs packsOf(CommandLine command) {
    for (CommandSpec mixin : command.getCommandSpec().mixins().values()) {
      if (mixin.userObject() instanceof Packs packs) return packs;
    }
    return new Packs();
  }
}
