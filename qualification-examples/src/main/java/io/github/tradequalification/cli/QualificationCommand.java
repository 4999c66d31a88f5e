package io.github.tradequalification.cli;

import io.github.tradequalification.QualificationException;
import io.github.tradequalification.cli.Output.NotWrittenException;
import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.mapping.MappingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 assessed, listed or written, whatever the answer; 2 refused
 * input; 1 an answer that could not be written, a source that was not checked for longer than was
 * asked, a receipt that does not hold, or a fault of the program.
 */
@Command(
    name = "qualification",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
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
    // System.out tells nobody that it could not write.
    Output out = new Output(new FileOutputStream(FileDescriptor.out));
    Runtime.getRuntime().addShutdownHook(new Thread(out::end));
    System.exit(run(arguments, out, Ansi.AUTO, System.err));
  }

  /**
   * Runs one command without colour; everything is written in UTF-8.
   *
   * @param arguments as in the README of this module
   * @param out takes the answer
   * @param err takes messages
   * @return the exit status
   */
  public static int run(String[] arguments, OutputStream out, OutputStream err) {
    return run(arguments, new Output(out), Ansi.OFF, err);
  }

  private static int run(String[] arguments, Output out, Ansi ansi, OutputStream err) {
    PrintWriter messages =
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    StringWriter help = new StringWriter();
    CommandLine command =
        new CommandLine(new QualificationCommand())
            .addSubcommand(new AssessCommand(out, ansi))
            .addSubcommand(new PlanCommand(out, ansi))
            .addSubcommand(new DueCommand(out, ansi))
            .addSubcommand(new SourcesCommand(out, ansi))
            .addSubcommand(new SchemaCommand(out))
            .addSubcommand(new ChangesCommand(out))
            .addSubcommand(new ReceiptCommand(out))
            .addSubcommand(new VerifyCommand(out))
            .addSubcommand(new QualityCommand(out))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(messages)
            .setOut(new PrintWriter(help))
            .setParameterExceptionHandler(
                (problem, given) -> {
                  messages.println(Characters.shown(problem.getMessage()));
                  String called = problem.getCommandLine().getCommandSpec().qualifiedName();
                  messages.println("Try '" + called + " --help'.");
                  return CommandLine.ExitCode.USAGE;
                })
            .setExecutionExceptionHandler(
                (problem, line, parsed) -> {
                  for (String each : allExplained(problem))
                    messages.println(Characters.shown(each));
                  return refusedInput(problem)
                      ? CommandLine.ExitCode.USAGE
                      : CommandLine.ExitCode.SOFTWARE;
                });
    int status = command.execute(arguments);
    if (help.getBuffer().isEmpty()) return status;
    try {
      out.write(help.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
      return status;
    } catch (IOException e) {
      messages.println(Characters.shown(explained(e)));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static boolean refusedInput(Exception problem) {
    return problem instanceof QualificationException
        || (problem instanceof IOException && !(problem instanceof NotWrittenException));
  }

  private static List<String> allExplained(Exception problem) {
    return problem instanceof MappingException wrong
        ? wrong.mistakes()
        : List.of(explained(problem));
  }

  private static String explained(Exception problem) {
    if (problem instanceof NoSuchFileException missing) return missing.getFile() + ": no such file";
    if (problem instanceof QualificationException || problem instanceof NotWrittenException) {
      return problem.getMessage();
    }
    if (problem instanceof IOException) {
      return problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }
    return "unexpected fault: " + problem;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing the command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
