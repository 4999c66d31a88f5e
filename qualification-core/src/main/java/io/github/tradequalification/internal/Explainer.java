package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.Explanation.Obstacle;
import io.github.tradequalification.Explanation.Place;
import io.github.tradequalification.Explanation.Reason;
import io.github.tradequalification.Explanation.Standing;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.internal.engine.Probe;
import io.github.tradequalification.internal.engine.Stop;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.files.PackIndex.Looked;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says why an answer is as it is, rule by rule. */
public final class Explainer {

  private static final Comparator<Explanation.Rule> ORDER =
      Comparator.comparing(Explanation.Rule::standing)
          .thenComparing(Explanation.Rule::pack)
          .thenComparing(rule -> rule.place() == null ? "" : rule.place().file())
          .thenComparing(rule -> rule.place() == null ? 0 : rule.place().line())
          .thenComparing(Explanation.Rule::name);

  private final Lawbook lawbook;
  private final String language;
  private final Trace trace;
  private final Assessment answer;

  private Explainer(Lawbook lawbook, String language, Trace trace) {
    this.lawbook = lawbook;
    this.language = language;
    this.trace = trace;
    this.answer = trace.answer(language);
  }

  /**
   * Explains what an answer says of a code.
   *
   * @throws IllegalArgumentException if no pack knows the code
   */
  public static Explanation explain(
      Lawbook lawbook,
      String language,
      Enterprise enterprise,
      LocalDate asOf,
      LocalDate lawOf,
      String code) {
    lawbook.reasons().indexes().refuseUnknown(code);
    Trace trace = Trace.of(lawbook, enterprise, asOf, lawOf);
    return new Explainer(lawbook, language, trace).explain(code);
  }

  private Explanation explain(String code) {
    RuleIndexes indexes = lawbook.reasons().indexes();
    Set<String> named = named(code);
    List<Explanation.Rule> rules = new ArrayList<>();
    for (LawRule rule : lawbook.rules().values()) {
      PackIndex.@Nullable Rule written = indexes.rule(rule);
      if (written == null) {
        if (named.contains(rule.name())) rules.add(told(rule, null, List.of()));
        continue;
      }
      List<Piece> says = written.about(code);
      if (!says.isEmpty()) rules.add(told(rule, written, says));
    }
    rules.sort(ORDER);
    String name = lawbook.nameOf(language, code);
    return new Explanation(code, name, answer, rules, indexes.unindexed());
  }

  /** The rules that the answer names for a code. */
  private Set<String> named(String code) {
    Set<String> named = new TreeSet<>();
    for (Finding finding : answer.findings()) {
      if (finding.code().equals(code)) named.add(finding.rule());
    }
    for (MissingMaterial missing : answer.missingMaterials()) {
      boolean its = missing.material().equals(code) || missing.step().equals(code);
      if (its) named.add(missing.rule());
    }
    return named;
  }

  private Explanation.Rule told(LawRule rule, PackIndex.@Nullable Rule written, List<Piece> says) {
    Standing standing = standing(rule);
    boolean applies = standing == Standing.CONCLUDED;
    List<Map<String, @Nullable Object>> values = List.of();
    Obstacle obstacle = null;
    if (applies || standing == Standing.SILENT) {
      Probe probe = trace.probe(rule.name());
      if (applies) values = probe.values().stream().filter(each -> !each.isEmpty()).toList();
      else obstacle = obstacle(probe, written);
    }
    return new Explanation.Rule(
        rule.name(),
        rule.pack(),
        rule.stage().group(),
        written == null ? null : place(written, written.head()),
        standing,
        says.stream().map(Piece::text).toList(),
        lawbook.grounds(language, trace.lawOf()).of(rule.name()).sources(),
        values,
        rule.from(),
        rule.until(),
        standing == Standing.REPLACED ? replacing(rule) : null,
        obstacle);
  }

  private Standing standing(LawRule rule) {
    if (!rule.inForceOn(trace.lawOf())) return Standing.NOT_IN_FORCE;
    if (!trace.inForce().contains(rule.name())) return Standing.REPLACED;
    return trace.fired(rule.name()) ? Standing.CONCLUDED : Standing.SILENT;
  }

  private @Nullable String replacing(LawRule replaced) {
    for (LawRule rule : lawbook.rules().values()) {
      boolean its = replaced.name().equals(rule.replaces()) && rule.inForceOn(trace.lawOf());
      if (its) return rule.name();
    }
    return null;
  }

  private static Obstacle obstacle(Probe probe, PackIndex.@Nullable Rule written) {
    Stop stop = probe.stop();
    if (stop == null) return new Obstacle(Reason.UNTOLD, "", null, List.of());
    Reason reason =
        switch (stop.how()) {
          case NO_FACT -> Reason.NO_FACT;
          case FAILED -> Reason.FAILED;
          case FOUND -> Reason.FOUND;
          case UNTOLD -> Reason.UNTOLD;
        };
    if (written == null || written.patterns().size() != probe.patterns().size()) {
      return new Obstacle(reason, stop.text(), null, stop.seen());
    }
    Looked pattern = written.patterns().get(stop.pattern());
    boolean sameTests =
        pattern.tests().size() == probe.patterns().get(stop.pattern()).tests().size();
    boolean ofATest = stop.test() >= 0 && sameTests;
    Piece piece = ofATest ? pattern.tests().get(stop.test()) : pattern.piece();
    return new Obstacle(reason, piece.text(), place(written, piece), stop.seen());
  }

  private static Place place(PackIndex.Rule written, Piece piece) {
    return new Place(written.file(), piece.line(), piece.column());
  }
}
