package io.github.tradequalification.cli;

import io.github.tradequalification.QualificationException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 assessed, whatever the answer; 2 refused input; 1 a fault of the
 * program.
 */
@Command(
    name = "qualification",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = AssessCommand.class,
    description =
        "Tells whether an enterprise may obtain Chinese import and export qualifications,"
            + " what it lacks and what it may do next.")
public final class QualificationCommand implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * Runs the command line and ends the JVM with its exit status.
   *
   * @param arguments as in the README of this module
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /** Runs one command; everything is written in UTF-8. */
  public static int run(String[] arguments, OutputStream out, OutputStream err) {
    PrintWriter messages =
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    CommandLine command =
        new CommandLine(new QualificationCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(messages)
            .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
            .setParameterExceptionHandler(
                (problem, given) -> {
                  messages.println(Printable.of(problem.getMessage()));
                  messages.println("Try 'qualification assess --help'.");
                  return CommandLine.ExitCode.USAGE;
                })
            .setExecutionExceptionHandler(
                (problem, line, parsed) -> {
                  messages.println(Printable.of(explained(problem)));
                  return problem instanceof QualificationException || problem instanceof IOException
                      ? CommandLine.ExitCode.USAGE
                      : CommandLine.ExitCode.SOFTWARE;
                });
    for (CommandLine sub : command.getSubcommands().values()) {
      ((AssessCommand) sub.getCommand()).answerTo(out);
    }
    int status = command.execute(arguments);
    command.getOut().flush();
    return status;
  }

  private static String explained(Exception problem) {
    if (problem instanceof NoSuchFileException missing) return missing.getFile() + ": no such file";
    if (problem instanceof IOException) {
      return problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }
    return problem instanceof QualificationException
        ? problem.getMessage()
        : "unexpected fault: " + problem;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing the command: assess");
  }
}
