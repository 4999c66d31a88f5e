package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.rule.Defect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have concluded about one profile, as it comes; nothing here depends on the order.
 * Not thread-safe.
 */
final class Ledger {

  /**
   * What a rule says of a condition.
   *
   * @param outcome null if it does not apply
   * @param fact the fact to ask for, null if none would tell
   */
  record Verdict(
      String condition, @Nullable Outcome outcome, @Nullable String fact, Because because) {}

  /** How much the law asks for a step; the later one beats the earlier. */
  enum Duty {
    REQUIRED,
    REQUIRED_ANEW,
    OPTIONAL,
    NOT_REQUIRED
  }

  /** What a rule says a step asks for: of several materials one will do. */
  record Requirement(String step, List<String> materials, Kind kind, LawRule rule) {

    private boolean asksTheSameAs(Requirement other) {
      return kind == other.kind && materials.equals(other.materials);
    }
  }

  /** A fact that, not known, decides about a step. */
  record Doubt(String fact, String step) {}

  /** What is wrong with a paper in itself. */
  static final class Faults {

    static final Faults NONE = new Faults();

    final Set<Defect> defects = EnumSet.noneOf(Defect.class);
    final Map<String, Difference> inconsistent = new TreeMap<>();
    final Set<String> unconfirmed = new TreeSet<>();
  }

  final List<Verdict> verdicts = new ArrayList<>();
  final Map<String, Duty> duties = new HashMap<>();
  final Map<String, List<Requirement>> requirements = new HashMap<>();
  final Set<CompletedStep> lapsed = Collections.newSetFromMap(new IdentityHashMap<>());
  final List<Doubt> doubts = new ArrayList<>();
  final List<NoteDraft> notes = new ArrayList<>();
  private final IdentityHashMap<Document, Faults> faults = new IdentityHashMap<>();

  List<Verdict> verdictsOn(String condition) {
    List<Verdict> said = new ArrayList<>();
    for (Verdict verdict : verdicts) if (verdict.condition().equals(condition)) said.add(verdict);
    return said;
  }

  /**
   * Notes what a step asks for; of rules that ask the same, the one whose name comes first speaks.
   */
  void ask(Requirement requirement) {
    List<Requirement> asked =
        requirements.computeIfAbsent(requirement.step(), step -> new ArrayList<>());
    for (int i = 0; i < asked.size(); i++) {
      Requirement before = asked.get(i);
      if (!before.asksTheSameAs(requirement)) continue;
      boolean first = requirement.rule().name().compareTo(before.rule().name()) < 0;
      if (first) asked.set(i, requirement);
      return;
    }
    asked.add(requirement);
  }

  /** Takes over what is said of every profile. */
  void begin(Ledger said) {
    verdicts.addAll(said.verdicts);
    duties.putAll(said.duties);
    said.requirements.forEach((step, asked) -> requirements.put(step, new ArrayList<>(asked)));
    doubts.addAll(said.doubts);
    notes.addAll(said.notes);
  }

  Faults faultsOf(Document paper) {
    return faults.getOrDefault(paper, Faults.NONE);
  }

  Faults faultsToAdd(Document paper) {
    return faults.computeIfAbsent(paper, p -> new Faults());
  }
}
