package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.Place;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.Locale;

/** Findings for people: the place, what is wrong, the line with a mark below it, the way out. */
public final class TextFormat {

  private static final int MOST_SHOWN = 160;
  private static final int SHOWN_BEFORE = 60;
  private static final String BOLD = "1";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String GREEN = "32";

  private final boolean coloured;
  private final StringBuilder text = new StringBuilder();

  private TextFormat(boolean coloured) {
    this.coloured = coloured;
  }

  /** Words all findings, and how many there are. */
  public static String of(Report report) {
    return findings(report, false) + summary(report) + "\n";
  }

  /**
   * Words all findings.
   *
   * @param coloured whether it is shown on a terminal that knows colours
   */
  public static String findings(Report report, boolean coloured) {
    TextFormat format = new TextFormat(coloured);
    for (Finding finding : report.findings()) format.add(finding, report.sourceOf(finding));
    return format.text.toString();
  }

  /** How many findings there are, and in how much; without a line end. */
  public static String summary(Report report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    String found =
        errors + warnings == 0
            ? "nothing is wrong"
            : counted(errors, "error") + ", " + counted(warnings, "warning");
    return "%s in %s with %s"
        .formatted(found, counted(report.files(), "file"), counted(report.rules(), "rule"));
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private String painted(String colour, String words) {
    return coloured ? "\u001B[" + colour + "m" + words + "\u001B[0m" : words;
  }

  private static String colourOf(Finding finding) {
    return finding.kind().severity() == Severity.ERROR ? RED : YELLOW;
  }

  private void add(Finding finding, SourceText source) {
    Place place = source.at(finding.begin());
    String at = "%s:%s:%s:".formatted(finding.file(), place.line(), place.column());
    text.append(painted(BOLD, at))
        .append(' ')
        .append(painted(colourOf(finding), finding.kind().severity().word() + ":"))
        .append(' ')
        .append(finding.message())
        .append(" [")
        .append(finding.kind().code())
        .append("]\n");
    excerpt(finding, source, place);
    if (finding.rule() != null) text.append("  in rule: ").append(finding.rule()).append('\n');
    text.append("  ")
        .append(painted(GREEN, "way out:"))
        .append(' ')
        .append(finding.wayOut())
        .append("\n\n");
  }

  private void excerpt(Finding finding, SourceText source, Place place) {
    String line = source.line(place.line());
    if (line.isBlank()) return;
    int begin = Math.min(line.length(), finding.begin() - source.beginningOf(place.line()));
    int end = Math.max(begin + 1, finding.end() - source.beginningOf(place.line()));
    int left = line.length() <= MOST_SHOWN ? 0 : wholeFrom(line, begin - SHOWN_BEFORE);
    int right = wholeFrom(line, Math.min(line.length(), left + MOST_SHOWN));
    end = Math.min(end, right);
    String number = String.format(Locale.ROOT, "%5d | ", place.line());
    String cut = left > 0 ? "…" : "";
    text.append(number).append(cut).append(line, left, right);
    text.append(right < line.length() ? "…" : "").append('\n');
    text.append(" ".repeat(number.length() - 2)).append("| ");
    text.append(blank(cut + line.substring(left, begin)));
    String mark = end > begin + 1 ? "~".repeat(blank(line.substring(begin + 1, end)).length()) : "";
    text.append(painted(colourOf(finding), "^" + mark)).append('\n');
  }

  /** A place in a line that does not part a character of two halves. */
  private static int wholeFrom(String line, int at) {
    int from = Math.max(0, at);
    boolean halved = from < line.length() && Character.isLowSurrogate(line.charAt(from));
    return halved ? from - 1 : from;
  }

  /** As wide as the text: wide characters, as Chinese ones, take two places. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
    return blank.toString();
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
