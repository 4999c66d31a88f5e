package io.github.tradequalification.note;

import io.github.tradequalification.RegisteredSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the rules rest on, as a list for people in lines of at most 80 columns. Immutable and
 * thread-safe.
 */
public final class SourceList {

  private final List<RegisteredSource> sources;
  private final Language language;
  private final boolean colour;

  private SourceList(List<RegisteredSource> sources, Language language, boolean colour) {
    this.sources = List.copyOf(sources);
    this.language = language;
    this.colour = colour;
  }

  /**
   * A list of sources.
   *
   * @param sources in the order in which they are to stand, as {@code assessor.sources()} has them
   * @param language that of the sources
   * @throws IllegalArgumentException if it is neither English nor Chinese
   */
  public static SourceList of(List<RegisteredSource> sources, Locale language) {
    return new SourceList(sources, Language.of(language), false);
  }

  /** The same list with the colours of a terminal (ANSI). */
  public SourceList inColour() {
    return new SourceList(sources, language, true);
  }

  /** Each source with all that is known of it. */
  public String text() {
    return report().toString();
  }

  /**
   * The same, and below it those that were not checked for long.
   *
   * @param day the day from which their age counts
   * @param days how many days may have passed
   */
  public String text(LocalDate day, int days) {
    SourcesReport report = report();
    report.old(notChecked(day, days), day, days);
    return report.toString();
  }

  /**
   * Those that were last checked longer ago, or of which nobody knows when.
   *
   * @param day the day from which their age counts
   * @param days how many days may have passed
   */
  public List<RegisteredSource> notChecked(LocalDate day, int days) {
    return sources.stream().filter(source -> old(source, day, days)).toList();
  }

  private static boolean old(RegisteredSource source, LocalDate day, int days) {
    LocalDate checked = source.checked();
    return checked == null || checked.plusDays(days).isBefore(day);
  }

  private SourcesReport report() {
    SourcesReport report = new SourcesReport(language, colour);
    sources.forEach(report::source);
    return report;
  }
}
