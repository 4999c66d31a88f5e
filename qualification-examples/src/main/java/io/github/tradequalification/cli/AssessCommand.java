package io.github.tradequalification.cli;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ProfileLines;
import io.github.tradequalification.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses one profile, or a stream of them. */
@Command(
    name = "assess",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Assesses an enterprise profile in JSON, or one profile a line in JSON Lines.")
final class AssessCommand implements Callable<Integer> {

  /** How an answer is written. */
  enum Format {
    TEXT,
    NOTICE,
    MARKDOWN,
    HTML,
    JSON
  }

  /** The languages of the answer. */
  enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  @Parameters(
      paramLabel = "PROFILE",
      description =
          "A JSON file, a JSON Lines file whose name ends in .jsonl, or - for standard input.")
  private String profile;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day the assessment is made for, as in 2021-06-01. Default: today.")
  private LocalDate asOf;

  @Option(
      names = "--law-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day whose law applies. Default: the same day.")
  private LocalDate lawOf;

  @Option(
      names = "--format",
      paramLabel = "text|notice|markdown|html|json",
      description =
          "How the answer is written: a report, a notice of all that is asked for (一次性告知单),"
              + " the report in Markdown or as an HTML page to print, or JSON."
              + " JSON Lines are always answered in JSON. Default: text.")
  private Format format;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description =
          "The language of the answer. Default: en; of a notice and of HTML Chinese with English.")
  private Language language;

  @Option(names = "--lines", description = "Standard input holds JSON Lines.")
  private boolean lines;

  @Spec private CommandSpec spec;

  private final Output out;
  private final Ansi ansi;

  /**
   * Makes the command.
   *
   * @param out takes the answer
   * @param ansi whether a note may be coloured
   */
  AssessCommand(Output out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public Integer call() throws IOException {
    boolean many = lines || profile.endsWith(".jsonl");
    if (many && format != null && format != Format.JSON) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format.name().toLowerCase(Locale.ROOT)
              + ": JSON Lines are answered in JSON;"
              + " leave --format out, or give one profile");
    }
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    Locale locale = language == null ? Locale.ENGLISH : language.locale;
    try (InputStream in = input()) {
      QualificationAssessor assessor =
          QualificationAssessor.load().underLawOf(lawOf == null ? day : lawOf).in(locale);
      if (many) return answerLines(assessor, day, in);
      Enterprise enterprise = ProfileJson.read(in);
      out.write(answer(assessor, enterprise, day, locale).getBytes(StandardCharsets.UTF_8));
      out.flush();
      return CommandLine.ExitCode.OK;
    }
  }

  private String answer(
      QualificationAssessor assessor, Enterprise enterprise, LocalDate day, Locale locale) {
    if (format == Format.JSON) {
      return AssessmentJson.writeIndented(assessor.assess(enterprise, day)) + "\n";
    }
    boolean both = language == null && (format == Format.NOTICE || format == Format.HTML);
    List<Locale> languages =
        both ? List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH) : List.of(locale);
    Note note = Note.of(enterprise, assessor.assess(enterprise, day, languages));
    return switch (format == null ? Format.TEXT : format) {
      case TEXT -> coloured(note).text();
      case NOTICE -> coloured(note).notice();
      case MARKDOWN -> note.markdown();
      case HTML -> note.html();
      case JSON -> throw new IllegalStateException("JSON is no note");
    };
  }

  private Note coloured(Note note) {
    return ansi.enabled() ? note.inColour() : note;
  }

  private int answerLines(QualificationAssessor assessor, LocalDate day, InputStream in)
      throws IOException {
    Progress progress = Progress.onTerminal();
    try {
      long refused = ProfileLines.assess(assessor, day, in, out, progress::answered).refused();
      return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    } finally {
      progress.done();
    }
  }

  private InputStream input() throws IOException {
    return profile.equals("-") ? System.in : Files.newInputStream(path());
  }

  private Path path() {
    try {
      return Path.of(profile);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "`" + profile + "` is no file name on this system: " + e.getReason());
    }
  }
}
