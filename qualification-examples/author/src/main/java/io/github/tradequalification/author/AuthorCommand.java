package io.github.tradequalification.author;

import io.github.tradequalification.QualificationException;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.authoring.build.NotCompiledException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of rule authors. Exit status: 0 nothing is wrong; 1 something is wrong with the
 * pack; 2 refused arguments, or a file that cannot be read.
 */
@Command(
    name = "qualification-author",
    mixinStandardHelpOptions = true,
    subcommands = {TestCommand.class, CaseCommand.class},
    description = "Checks and tries rule packs where they are written, without Maven.")
public final class AuthorCommand implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * Runs the command line and ends the JVM with its exit status.
   *
   * @param arguments as in the README of this module
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /**
   * Runs one command; everything is written in UTF-8.
   *
   * @param arguments as in the README of this module
   * @param out takes what the command tells
   * @param err takes messages
   * @return the exit status
   */
  public static int run(String[] arguments, OutputStream out, OutputStream err) {
    PrintStream told = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine command =
        new CommandLine(new AuthorCommand())
            .addSubcommand(new NewCommand(told))
            .addSubcommand(new CheckCommand(told))
            .addSubcommand(new VocabularyCommand(told))
            .addSubcommand(new CoverageCommand(told))
            .addSubcommand(new WhyCommand(told))
            .addSubcommand(new ImpactCommand(told))
            .addSubcommand(new LawCommand(told))
            .addSubcommand(new MutateCommand(told))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(messages)
            .setOut(new PrintWriter(told, true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler(
                (problem, given) -> {
                  messages.println(problem.getMessage());
                  String called = problem.getCommandLine().getCommandSpec().qualifiedName();
                  messages.println("Try '" + called + " --help'.");
                  return CommandLine.ExitCode.USAGE;
                })
            .setExecutionExceptionHandler(
                (problem, line, parsed) -> {
                  boolean found = FoundInstead.told(problem, line, told);
                  if (!found) messages.println(explained(problem));
                  return brokenPack(problem)
                      ? CommandLine.ExitCode.SOFTWARE
                      : CommandLine.ExitCode.USAGE;
                });
    int status = command.execute(arguments);
    told.flush();
    return status;
  }

  private static boolean brokenPack(Exception problem) {
    return problem instanceof RulePackException || problem instanceof NotCompiledException;
  }

  private static String explained(Exception problem) {
    if (problem instanceof NoSuchFileException missing) return missing.getFile() + ": no such file";
    boolean told =
        problem instanceof QualificationException
            || problem instanceof NotCompiledException
            || problem instanceof IllegalArgumentException;
    if (told) return String.valueOf(problem.getMessage());
    if (problem instanceof IOException) {
      return problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }
    return "unexpected fault: " + problem;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing the command; see --help");
  }
}
