package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.authoring.source.MergeMarks;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How files of the form {@code key=value} are written. */
final class PropertiesCheck implements Check {

  @Override
  public void look(CheckedPack checked, Report report) {
    PackSource pack = checked.pack();
    List<PropertiesText> files = new ArrayList<>(pack.texts().values());
    files.add(pack.descriptor());
    if (pack.sources() != null) files.add(pack.sources());
    for (PropertiesText file : files) look(file, report);
  }

  private static void look(PropertiesText file, Report report) {
    merged(file.source(), report);
    Map<String, Entry> seen = new HashMap<>();
    for (Entry entry : file.entries()) {
      if (entry.badEscape() >= 0) escape(file, entry, report);
      if (entry.oddSign() >= 0) fullWidth(file, entry.oddSign(), report);
      Entry before = seen.putIfAbsent(entry.key(), entry);
      if (before == null) continue;
      report.add(
          Kind.DUPLICATE_KEY,
          file.source(),
          entry.keyBegin(),
          entry.keyEnd(),
          "the key `%s` stands in line %s already"
              .formatted(entry.key(), file.source().at(before.keyBegin()).line()),
          "take one of the two lines out",
          null);
    }
  }

  /** Tells of what a merge left behind in a file that is no {@code .drl}. */
  static void merged(SourceText source, Report report) {
    String text = source.text();
    for (int at = MergeMarks.first(text, 0); at >= 0; at = MergeMarks.first(text, at + 1)) {
      report.add(
          Kind.MERGE_CONFLICT, source, at, at + 7, MergeMarks.MESSAGE, MergeMarks.WAY_OUT, null);
    }
  }

  private static void escape(PropertiesText file, Entry entry, Report report) {
    String text = file.source().text();
    int at = entry.badEscape();
    boolean digits = text.startsWith("\\u", at);
    report.add(
        Kind.BAD_ESCAPE,
        file.source(),
        at,
        Math.min(at + (digits ? 6 : 2), text.length()),
        digits
            ? "behind a backslash and `u` there must be four hexadecimal digits"
            : "the backslash before `%s` is left out".formatted(text.charAt(at + 1)),
        "write the character itself, or two backslashes for one",
        null);
  }

  private static void fullWidth(PropertiesText file, int place, Report report) {
    report.add(
        Kind.FULL_WIDTH_SIGN,
        file.source(),
        place,
        place + 1,
        "`%s` is a full-width sign, which does not part a key from its text"
            .formatted(file.source().text().charAt(place)),
        "write `=`",
        null,
        new Edit(place, place + 1, "="));
  }
}
