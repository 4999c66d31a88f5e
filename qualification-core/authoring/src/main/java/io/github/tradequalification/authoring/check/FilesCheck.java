package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** How files were saved. */
final class FilesCheck implements Check {

  private static final char LOST = '\uFFFD';

  @Override
  public void look(CheckedPack checked, Report report) {
    List<SourceText> sources = new ArrayList<>();
    for (DrlFile file : checked.pack().files()) {
      sources.add(file.source());
      mark(file.source(), report);
    }
    sources.add(checked.pack().descriptor().source());
    for (PropertiesText text : checked.pack().texts().values()) sources.add(text.source());
    PropertiesText register = checked.pack().sources();
    if (register != null) sources.add(register.source());
    for (SourceText source : sources) look(source, report);
  }

  private static void look(SourceText source, Report report) {
    switch (source.encoding()) {
      case UTF_16 -> encoding(source, 0, "in UTF-16", report, Edit.SAVED_AGAIN);
      case GB18030 ->
          encoding(
              source, firstBeyondAscii(source.text()), "not in UTF-8, most likely in GBK", report);
      case UTF_8, UTF_8_WITH_MARK -> lost(source, report);
    }
  }

  private static void encoding(
      SourceText source, int at, String how, Report report, Edit... edits) {
    report.add(
        Kind.ENCODING,
        source,
        at,
        at,
        "the file is saved %s".formatted(how),
        "save it again in UTF-8; every editor can do so under “save as” or “encoding”",
        null,
        edits);
  }

  private static int firstBeyondAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) at++;
    return at;
  }

  /** Maven, which builds the pack, does not read rules behind such a mark. */
  private static void mark(SourceText source, Report report) {
    if (source.encoding() != SourceText.Encoding.UTF_8_WITH_MARK) return;
    report.add(
        Kind.BYTE_ORDER_MARK,
        source,
        0,
        0,
        "the file begins with a byte order mark, at which the build with Maven stops",
        "save it in UTF-8 without a mark (BOM)",
        null,
        Edit.SAVED_AGAIN);
  }

  private static void lost(SourceText source, Report report) {
    int at = source.text().indexOf(LOST);
    if (at < 0) return;
    report.add(
        Kind.LOST_CHARACTER,
        source,
        at,
        at + 1,
        "a character was lost when the file was saved, and a replacement stands for it",
        "write the character again, and save the file in UTF-8",
        null);
  }
}
