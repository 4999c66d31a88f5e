package io.github.tradequalification.cli;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.note.SourceList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Lists what the rules rest on, and tells what has not been checked for long. */
@Command(
    name = "sources",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the sources of all rule packs with the rules that rest on each.",
      "Exits 1 where --older-than is given and one was not checked within that time."
    })
final class SourcesCommand implements Callable<Integer> {

  @Option(
      names = "--law-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Only those that the law of this day rests on. Default: all.")
  private LocalDate lawOf;

  @Option(
      names = "--older-than",
      paramLabel = "DAYS",
      converter = Age.class,
      description = "Names those that were last checked more than so many days ago, as in 180d.")
  private Integer age;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day from which the age counts, as in 2021-06-01. Default: today.")
  private LocalDate asOf;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "The language of the list. Default: en.")
  private Language language;

  private final Output out;
  private final Ansi ansi;

  /**
   * Makes the command.
   *
   * @param out takes the list
   * @param ansi whether it may be coloured
   */
  SourcesCommand(Output out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public Integer call() throws IOException {
    QualificationAssessor assessor = QualificationAssessor.load().in(language.locale);
    if (lawOf != null) assessor = assessor.underLawOf(lawOf);
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    SourceList list = SourceList.of(assessor.sources(), language.locale);
    if (ansi.enabled()) list = list.inColour();
    String text = age == null ? list.text() : list.text(day, age);
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
    return age == null || list.notChecked(day, age).isEmpty()
        ? CommandLine.ExitCode.OK
        : CommandLine.ExitCode.SOFTWARE;
  }
}
