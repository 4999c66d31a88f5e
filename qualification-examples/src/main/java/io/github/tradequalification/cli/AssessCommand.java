package io.github.tradequalification.cli;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ProfileLines;
import io.github.tradequalification.mapping.MappedLines;
import io.github.tradequalification.mapping.MappedRows;
import io.github.tradequalification.mapping.Mapping;
import io.github.tradequalification.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
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

  @Parameters(
      paramLabel = "PROFILE",
      description =
          "A JSON file, a JSON Lines file whose name ends in .jsonl, or - for standard input.")
  private String profile;

  @Mixin private LawOptions law;

  @Option(
      names = "--format",
      paramLabel = "text|notice|markdown|html|json",
      description =
          "How the answer is written: a report, a notice of all that is asked for (一次性告知单),"
              + " the report in Markdown or as an HTML page to print, or JSON."
              + " JSON Lines are always answered in JSON. Without --lang, a notice and HTML are"
              + " in Chinese with English. Default: text.")
  private Format format;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description =
          "PROFILE is a table of another system in CSV or JSON, read as this file says."
              + " Its rows are answered as JSON Lines are.")
  private Path mapping;

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
    boolean many = lines || mapping != null || profile.endsWith(".jsonl");
    if (many && format != null && format != Format.JSON) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format.name().toLowerCase(Locale.ROOT)
              + (mapping == null ? ": JSON Lines are" : ": a table is")
              + " answered in JSON;"
              + " leave --format out, or give one profile");
    }
    LocalDate day = law.day();
    Mapping columns = mapping == null ? null : Mapping.read(mapping);
    try (InputStream in = Given.open(spec, profile)) {
      QualificationAssessor assessor = law.assessor();
      if (columns != null) return answerTable(assessor, day, columns, in);
      if (many) return answerLines(assessor, day, in);
      Enterprise enterprise = ProfileJson.read(in);
      out.write(answer(assessor, enterprise, day).getBytes(StandardCharsets.UTF_8));
      out.flush();
      return CommandLine.ExitCode.OK;
    }
  }

  private String answer(QualificationAssessor assessor, Enterprise enterprise, LocalDate day) {
    if (format == Format.JSON) {
      return AssessmentJson.writeIndented(assessor.assess(enterprise, day)) + "\n";
    }
    boolean both = !law.saysLanguage() && (format == Format.NOTICE || format == Format.HTML);
    List<Locale> languages =
        both ? List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH) : List.of(law.locale());
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

  private int answerTable(
      QualificationAssessor assessor, LocalDate day, Mapping columns, InputStream in)
      throws IOException {
    boolean file = !profile.equals("-");
    Path folder = Path.of(file ? profile : "x").toAbsolutePath().getParent();
    String name = file ? String.valueOf(Path.of(profile).getFileName()) : "standard input";
    Progress progress = Progress.onTerminal();
    try (MappedRows rows = columns.rows(name, in, folder)) {
      long refused = MappedLines.assess(assessor, day, rows, out, progress::answered).refused();
      return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    } finally {
      progress.done();
    }
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
}
