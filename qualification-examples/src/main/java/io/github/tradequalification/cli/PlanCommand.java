package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Plan;
import io.github.tradequalification.json.PlanJson;
import io.github.tradequalification.note.PlanNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the steps ahead of one profile. */
@Command(
    name = "plan",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells of one profile which steps are ahead, what runs side by side, and how many working"
            + " days it takes.")
final class PlanCommand implements Callable<Integer> {

  /** How a plan is written. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  @Mixin private ProfileOptions options;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      description = "How the plan is written; HTML has a diagram. Default: text.")
  private Format format = Format.TEXT;

  private final Output out;
  private final Ansi ansi;

  /**
   * Makes the command.
   *
   * @param out takes the plan
   * @param ansi whether a text may be coloured
   */
  PlanCommand(Output out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public Integer call() throws IOException {
    out.write(written(options.answered().answer()).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private String written(Assessment answer) {
    PlanNote note = PlanNote.of(answer);
    return switch (format) {
      case TEXT -> (ansi.enabled() ? note.inColour() : note).text();
      case JSON -> PlanJson.writeIndented(Plan.of(answer)) + "\n";
      case HTML -> note.html();
    };
  }
}
