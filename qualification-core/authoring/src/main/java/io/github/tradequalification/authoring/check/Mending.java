package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import io.github.tradequalification.authoring.source.SourceText.Encoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mends what can be mended without a decision. Nothing is written before it is asked for. */
public final class Mending {

  private static final int MOST_ROUNDS = 10;

  /**
   * What was mended.
   *
   * @param file the path of the file as it is told
   * @param line from 1, in the file as it was then
   * @param finding what was found there
   */
  public record Change(String file, int line, Finding finding) {}

  private final Checker checker;
  private final PackFolder place;
  private final Map<Path, byte[]> contents = new LinkedHashMap<>();
  private final Map<Path, String> before = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private Report report;

  private Mending(Checker checker, PackFolder place) throws IOException {
    this.checker = checker;
    this.place = place;
    this.report = checker.check(place);
  }

  /**
   * Mends a pack, as long as that leaves fewer findings.
   *
   * @throws IOException if a file cannot be read
   */
  public static Mending of(Checker checker, PackFolder place) throws IOException {
    Mending mending = new Mending(checker, place);
    int rounds = 0;
    while (rounds < MOST_ROUNDS && mending.mendsSome()) rounds++;
    return mending;
  }

  /** What was mended, in order. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** The differences of the files that change, one text each. */
  public List<String> diffs() {
    List<String> diffs = new ArrayList<>();
    contents.forEach(
        (file, content) ->
            diffs.add(
                UnifiedDiff.of(
                    place.told(file),
                    before.getOrDefault(file, ""),
                    new String(content, StandardCharsets.UTF_8))));
    return diffs;
  }

  /** What is still wrong. */
  public Report left() {
    return report;
  }

  /** What is to be in the files that change. */
  public Map<Path, byte[]> contents() {
    return Map.copyOf(contents);
  }

  /**
   * Writes the files that change.
   *
   * @throws IOException if one cannot be written
   */
  public void write() throws IOException {
    for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  /** All at once; where that leaves no fewer findings, one after the other. */
  private boolean mendsSome() throws IOException {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : report.findings()) if (canBeMended(finding)) open.add(finding);
    List<Finding> apart = apart(open);
    if (apart.isEmpty()) return false;
    if (mends(apart)) return true;
    for (Finding finding : apart) if (mends(List.of(finding))) return true;
    return false;
  }

  private boolean canBeMended(Finding finding) throws IOException {
    if (finding.edits().isEmpty()) return false;
    boolean guessed = report.sourceOf(finding).encoding() == Encoding.GB18030;
    return !guessed && pathOf(finding).toRealPath().startsWith(place.given().toRealPath());
  }

  private static Path pathOf(Finding finding) {
    return Path.of(finding.file()).toAbsolutePath().normalize();
  }

  /** Those whose edits do not meet. */
  private static List<Finding> apart(List<Finding> findings) {
    List<Finding> apart = new ArrayList<>();
    for (Finding finding : findings) {
      if (apart.stream().noneMatch(other -> meet(finding, other))) apart.add(finding);
    }
    return apart;
  }

  private static boolean meet(Finding one, Finding other) {
    if (!one.file().equals(other.file())) return false;
    return one.edits().stream()
        .anyMatch(edit -> other.edits().stream().anyMatch(each -> meet(edit, each)));
  }

  private static boolean meet(Edit one, Edit other) {
    boolean overlap = one.begin() < other.end() && other.begin() < one.end();
    return overlap || one.begin() == other.begin();
  }

  private boolean mends(List<Finding> findings) throws IOException {
    Map<Path, byte[]> mended = new LinkedHashMap<>(contents);
    Map<String, List<Edit>> edits = new LinkedHashMap<>();
    for (Finding finding : findings) {
      edits.computeIfAbsent(finding.file(), file -> new ArrayList<>()).addAll(finding.edits());
    }
    for (Finding finding : findings) {
      List<Edit> all = edits.getOrDefault(finding.file(), List.of());
      String text = edited(report.sourceOf(finding), all);
      mended.put(pathOf(finding), text.getBytes(StandardCharsets.UTF_8));
    }
    Report after = checker.check(place, mended);
    if (after.findings().size() >= report.findings().size()) return false;
    for (Finding finding : findings) {
      int line = report.sourceOf(finding).at(finding.begin()).line();
      changes.add(new Change(finding.file(), line, finding));
      before.putIfAbsent(pathOf(finding), report.sourceOf(finding).text());
    }
    contents.putAll(mended);
    report = after;
    return true;
  }

  private static String edited(SourceText source, List<Edit> edits) {
    List<Edit> backwards = new ArrayList<>(edits);
    backwards.sort(Comparator.comparingInt(Edit::begin).reversed());
    StringBuilder text = new StringBuilder(source.text());
    for (Edit edit : backwards) {
      String replacement = edit.replacement().replace("\n", source.lineEnd());
      text.replace(edit.begin(), edit.end(), replacement);
    }
    return text.toString();
  }
}
