package io.github.tradequalification.cli;

import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The day, the law and the language of answers. */
final class LawOptions {

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
      names = "--lang",
      paramLabel = "en|zh",
      description = "The language of what is written. Default: en.")
  private Language language;

  LocalDate day() {
    return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
  }

  /** Whether a language was asked for. */
  boolean saysLanguage() {
    return language != null;
  }

  Locale locale() {
    return language == null ? Locale.ENGLISH : language.locale;
  }

  /** Under the law and in the language asked for. */
  QualificationAssessor assessor() {
    return QualificationAssessor.load().underLawOf(lawOf == null ? day() : lawOf).in(locale());
  }
}
