package io.github.tradequalification.cli;

import io.github.tradequalification.DueDates;
import io.github.tradequalification.json.PlanJson;
import io.github.tradequalification.note.DueNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what is due for one profile. */
@Command(
    name = "due",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells of one profile what ends and what is due: papers, results on record, what comes"
            + " every year, and changes to file.")
final class DueCommand implements Callable<Integer> {

  /** How the list is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private ProfileOptions options;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The last day to tell of. Default: one year after the day of the assessment.")
  private LocalDate until;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the list is written. Default: text.")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;

  private final Output out;
  private final Ansi ansi;

  /**
   * Makes the command.
   *
   * @param out takes the list
   * @param ansi whether a text may be coloured
   */
  DueCommand(Output out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public Integer call() throws IOException {
    DueDates due = due(options.answered());
    DueNote note = DueNote.of(due, options.locale());
    String written =
        format == Format.JSON
            ? PlanJson.writeIndented(due) + "\n"
            : (ansi.enabled() ? note.inColour() : note).text();
    out.write(written.getBytes(StandardCharsets.UTF_8));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private DueDates due(ProfileOptions.Answered answered) {
    LocalDate last = until == null ? answered.answer().asOf().plusYears(1) : until;
    try {
      return DueDates.of(
          answered.enterprise(), answered.answer(), last, answered.assessor()::nameOf);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
    }
  }
}
