package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Outlines.OfDay;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law of all packs while it is looked at, and what is not judged any more since a mistake was
 * told already. Not thread-safe.
 */
final class LawView {

  private final WholeLaw law;
  private final Report report;
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final Map<CodeKind, Set<String>> foreign = new EnumMap<>(CodeKind.class);
  private @Nullable List<OfDay> outlines;
  private boolean partlyRead;

  /**
   * @param report what was found before: rules with mistakes are not relied on
   */
  LawView(WholeLaw law, Report report) {
    this.law = law;
    this.report = report;
    for (DrlFile file : law.pack().files()) {
      for (Finding fault : file.faults()) {
        if (fault.rule() == null) partlyRead = true;
        else broken.add(fault.rule());
      }
    }
    Set<String> mistaken = new HashSet<>();
    for (Finding finding : report.findings()) {
      boolean error = finding.kind().severity() == Severity.ERROR;
      if (finding.kind() == Kind.ENCODING) partlyRead = true;
      if (error && finding.rule() != null) mistaken.add(finding.rule());
    }
    for (RuleAt rule : law.own()) {
      if (mistaken.contains(rule.name())) doubt(rule);
      // What it may have said is not known.
      if (rule.rule().then().isEmpty()) partlyRead = true;
    }
    for (String code : law.pack().codesElsewhere()) doubt(code);
    for (RuleAt rule : law.foreign()) if (rule.isOf(Outlines.STAGE)) declare(rule);
  }

  private void declare(RuleAt rule) {
    for (Said said : rule.said()) {
      CodeKind kind = CodeKind.called(said.first().name()).orElse(null);
      String code = said.first().text(0).orElse(null);
      if (kind != null && code != null) {
        foreign.computeIfAbsent(kind, unseen -> new HashSet<>()).add(code);
      }
    }
  }

  /** The outlines of all days on which the law changes. */
  List<OfDay> outlines() {
    if (outlines == null) outlines = new Outlines().of(law);
    return outlines;
  }

  /** The steps, conditions, materials or facts that other packs speak of in their outline. */
  Set<String> foreign(CodeKind kind) {
    return foreign.getOrDefault(kind, Set.of());
  }

  WholeLaw law() {
    return law;
  }

  /** Whether a rule could not be read as it is meant. */
  boolean isBroken(RuleAt rule) {
    return broken.contains(rule.name());
  }

  /** Whether some rule may not have been read at all. */
  boolean isPartlyRead() {
    return partlyRead;
  }

  /** Whether a register lies beside the rules that is not called as it should be. */
  boolean hasMisnamedRegister() {
    return report.findings().stream()
        .anyMatch(
            found -> found.kind() == Kind.MISNAMED_FILE && found.file().contains(".properties"));
  }

  /** Whether it was told of this name that it is not known. */
  boolean isTold(Kind kind, String name) {
    return report.findings().stream()
        .anyMatch(
            found -> found.kind() == kind && found.message().endsWith("`%s`".formatted(name)));
  }

  /** What a rule says cannot be relied on: nothing is missed that it may have said. */
  void doubt(RuleAt rule) {
    doubtful.addAll(rule.texts());
    doubtful.add(rule.name());
  }

  /** The same of a code. */
  void doubt(String code) {
    doubtful.add(code);
  }

  /** Whether nothing is told of a code, or a name of a rule, any more. */
  boolean isDoubtful(String code) {
    return doubtful.contains(code);
  }

  /** Whether nothing is told of a text any more: of its key, or of the code that it speaks of. */
  boolean isDoubtfulText(String key) {
    String rest = key.substring(key.indexOf('.') + 1);
    return isDoubtful(key) || isDoubtful(rest) || isDoubtful(rest.replaceFirst("\\..*", ""));
  }

  void add(Kind kind, RuleAt at, int begin, int end, String message, String wayOut, Edit... edits) {
    report.add(kind, at.file().source(), begin, end, message, wayOut, at.name(), edits);
  }

  void add(Kind kind, RuleAt at, Annotation place, String message, String wayOut, Edit... edits) {
    add(kind, at, place.valueBegin(), place.valueEnd(), message, wayOut, edits);
  }

  /** At an annotation, or at the name of the rule if it has no such. */
  void addAt(String annotation, Kind kind, RuleAt at, String message, String wayOut) {
    Optional<Annotation> place = at.rule().annotation(annotation);
    if (place.isPresent()) add(kind, at, place.get(), message, wayOut);
    else add(kind, at, at.rule().nameBegin(), at.rule().nameEnd(), message, wayOut);
  }

  void add(Kind kind, PropertiesText file, int begin, int end, String message, String wayOut) {
    report.add(kind, file.source(), begin, end, message, wayOut, null);
  }

  void addAtKey(
      Kind kind, PropertiesText file, Entry entry, String message, String wayOut, Edit... edits) {
    report.add(kind, file.source(), entry.keyBegin(), entry.keyEnd(), message, wayOut, null, edits);
  }

  void addAtValue(Kind kind, PropertiesText file, Entry entry, String message, String wayOut) {
    add(kind, file, entry.valueBegin(), entry.valueEnd(), message, wayOut);
  }
}
