package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.Place;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.Locale;

/** Findings for people: the place, what is wrong, the line with a mark below it, the way out. */
public final class TextFormat {

  private static final int MOST_SHOWN = 160;

  private TextFormat() {}

  /** Words all findings, and how many there are. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : report.findings()) add(finding, report.sourceOf(finding), text);
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    if (errors + warnings == 0) return "nothing is wrong\n";
    return text.append(counted(errors, "error"))
        .append(", ")
        .append(counted(warnings, "warning"))
        .append('\n')
        .toString();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static void add(Finding finding, SourceText source, StringBuilder text) {
    Place place = source.at(finding.begin());
    String severity = finding.kind().severity().name().toLowerCase(Locale.ROOT);
    text.append(
        "%s:%s:%s: %s: %s [%s]%n"
            .formatted(
                finding.file(),
                place.line(),
                place.column(),
                severity,
                finding.message(),
                finding.kind().code()));
    excerpt(finding, source, place, text);
    if (finding.rule() != null) text.append("  in rule: ").append(finding.rule()).append('\n');
    text.append("  way out: ").append(finding.wayOut()).append("\n\n");
  }

  private static void excerpt(Finding finding, SourceText source, Place place, StringBuilder text) {
    String line = source.line(place.line());
    if (line.isBlank() || line.length() > MOST_SHOWN) return;
    String number = String.format(Locale.ROOT, "%5d | ", place.line());
    text.append(number).append(line).append('\n');
    text.append(" ".repeat(number.length() - 2)).append("| ");
    int begin = finding.begin() - source.beginningOf(place.line());
    int end =
        Math.min(
            line.length(), Math.max(begin + 1, finding.end() - source.beginningOf(place.line())));
    text.append(blank(line.substring(0, Math.min(begin, line.length()))));
    text.append('^');
    if (end > begin + 1) text.append(marked(line.substring(begin + 1, end)));
    text.append('\n');
  }

  /** As wide as the text: wide characters, as Chinese ones, take two places. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
    return blank.toString();
  }

  private static String marked(String text) {
    return "~".repeat(blank(text).length());
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
