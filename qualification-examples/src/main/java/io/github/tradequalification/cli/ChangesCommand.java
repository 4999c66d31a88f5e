package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ChangesJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed for one enterprise. */
@Command(
    name = "changes",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells what changed for one enterprise: of a profile between two days, or of two answers",
      "in JSON that were kept."
    })
final class ChangesCommand implements Callable<Integer> {

  /** How it is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      index = "0",
      paramLabel = "PROFILE|OLD-ANSWER",
      description = "A profile in JSON, with --from and --to; or the answer before.")
  private String first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW-ANSWER",
      description = "The answer after.")
  private String second;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day before, as in 2021-06-01; its law applies.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day after; its law applies.")
  private LocalDate to;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How it is written. Default: text.")
  private Format format;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "The language. Default: en; of answers that were kept their own.")
  private Language language;

  @Spec private CommandSpec spec;

  private final Output out;

  ChangesCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    boolean days = from != null && to != null;
    boolean noDay = from == null && to == null;
    if (second == null ? !days : !noDay) {
      throw new ParameterException(
          spec.commandLine(), "Give a profile with --from and --to, or two answers without them");
    }
    out.write((second == null ? ofProfile() : ofAnswers()).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private String ofProfile() throws IOException {
    Locale locale = language == null ? Locale.ENGLISH : language.locale;
    Enterprise enterprise = Given.profile(spec, first);
    QualificationAssessor assessor = QualificationAssessor.load().in(locale);
    return written(
        Changes.between(assessor.assess(enterprise, from), assessor.assess(enterprise, to)),
        locale);
  }

  private String ofAnswers() throws IOException {
    Assessment before = AssessmentJson.read(Given.read(spec, first));
    Assessment after = AssessmentJson.read(Given.read(spec, second));
    Locale own = Locale.forLanguageTag(before.language());
    Locale locale = language == null ? own : language.locale;
    try {
      return written(Changes.between(before, after), locale);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), second + ": " + e.getMessage());
    }
  }

  private String written(Changes changes, Locale locale) {
    if (format == Format.JSON) return ChangesJson.writeIndented(changes) + "\n";
    CommandTexts texts = new CommandTexts(locale);
    String which = changes.isEmpty() ? "changes.none" : "changes.some";
    return texts.of(which, changes.before(), changes.after())
        + "\n"
        + texts.changes(changes, locale);
  }
}
