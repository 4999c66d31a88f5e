package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found in a pack so far. Not thread-safe. */
public final class Report {

  /** What is told once of a name, since it is mended once for all. */
  private static final Set<Kind> ONCE =
      EnumSet.of(Kind.NOT_IMPORTED, Kind.UNKNOWN_TYPE, Kind.UNKNOWN_FACT_NAME);

  private final Set<String> told = new HashSet<>();
  private final Map<String, SourceText> sources = new HashMap<>();
  private final Set<Finding> found = new LinkedHashSet<>();
  private int files;
  private int rules;

  /** Says how much is looked at. */
  void looksAt(int filesOfRules, int numberOfRules) {
    files = filesOfRules;
    rules = numberOfRules;
  }

  /** How many files of rules were looked at. */
  public int files() {
    return files;
  }

  /** How many rules were looked at. */
  public int rules() {
    return rules;
  }

  /** Adds what was found in a text. */
  void addAll(SourceText source, List<Finding> findings) {
    sources.put(source.name(), source);
    found.addAll(findings);
  }

  /**
   * Adds a finding.
   *
   * @param begin the offset of its first character
   * @param end the offset behind its last character
   * @param message what is wrong, in an author's words
   * @param wayOut what to do
   * @param rule the name of the rule, null if it is about none
   * @param edits what mends it, none if that takes a decision
   */
  void add(
      Kind kind,
      SourceText source,
      int begin,
      int end,
      String message,
      String wayOut,
      @Nullable String rule,
      Edit... edits) {
    if (ONCE.contains(kind) && !told.add(message)) return;
    sources.put(source.name(), source);
    found.add(new Finding(kind, source.name(), begin, end, message, wayOut, rule, List.of(edits)));
  }

  /** All findings by file and place. */
  public List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::begin)
            .thenComparing(Finding::kind));
    return sorted;
  }

  /** The text a finding is in. */
  public SourceText sourceOf(Finding finding) {
    return Objects.requireNonNull(sources.get(finding.file()), finding.file());
  }

  /** How many findings weigh so much. */
  public long count(Severity severity) {
    return found.stream().filter(one -> one.kind().severity() == severity).count();
  }
}
