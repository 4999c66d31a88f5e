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
   * Why something was concluded.
   *
   * @param rule the rule that fired
   * @param values what it bound to its {@code $} variables and can be shown, by name without the
   *     {@code $}, in the order of the names
   */
  record Because(LawRule rule, Map<String, Object> values) {}

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

  /**
   * How much the law asks for a step, and the rule that says so.
   *
   * @param rule of several that say the same, the one whose name comes first
   * @param reason the key of a text that says why, null if there is none
   */
  record Bound(Duty duty, LawRule rule, @Nullable String reason) {

    private Bound stronger(Bound other) {
      int order = duty.compareTo(other.duty);
      if (order == 0) order = other.rule.name().compareTo(rule.name());
      if (order == 0 && other.reason != null) return other;
      return order < 0 ? other : this;
    }
  }

  /**
   * What a rule says a step asks for: of several materials one will do.
   *
   * @param qualities what the paper must be
   * @param copies how many of it
   * @param fromStep the step of which it is the result here, null where nothing else is said
   */
  record Requirement(
      String step,
      List<String> materials,
      RequirementKind kind,
      Set<PaperQuality> qualities,
      int copies,
      @Nullable String fromStep,
      LawRule rule) {

    Requirement withQualities(Set<PaperQuality> others) {
      return new Requirement(step, materials, kind, others, copies, fromStep, rule);
    }

    Requirement withCopies(int count) {
      return new Requirement(step, materials, kind, qualities, count, fromStep, rule);
    }

    Requirement withFromStep(String origin) {
      return new Requirement(step, materials, kind, qualities, copies, origin, rule);
    }

    private boolean asksTheSameAs(Requirement other) {
      return kind == other.kind
          && copies == other.copies
          && materials.get(0).equals(other.materials.get(0)) // most differ here already
          && materials.equals(other.materials)
          && qualities.equals(other.qualities);
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

  /** What was said of every profile, before any was looked at. Immutable. */
  record Said(
      List<Verdict> verdicts,
      Map<String, Bound> duties,
      Map<String, List<Requirement>> requirements,
      List<Doubt> doubts,
      List<SettledNote> notes) {}

  /**
   * What most profiles have at most; maps of the usual size would be empty for the greater part.
   */
  private static final int FEW = 4;

  private final List<Verdict> verdicts = new ArrayList<>();
  private final Map<String, Bound> duties = new HashMap<>();
  private Map<String, List<Requirement>> generalRequirements = Map.of();
  private final Map<String, List<Requirement>> requirements = new HashMap<>();
  private final Set<CompletedStep> lapsed = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<SettledNote> said = new ArrayList<>();
  private final List<NoteDraft> drafts = new ArrayList<>();
  private final IdentityHashMap<Document, Faults> faults = new IdentityHashMap<>(FEW);

  /** A ledger with nothing in it. */
  Ledger() {}

  /** A ledger that begins with what is said of every profile. */
  Ledger(Said general) {
    verdicts.addAll(general.verdicts());
    duties.putAll(general.duties());
    generalRequirements = general.requirements();
    doubts.addAll(general.doubts());
    said.addAll(general.notes());
  }

  /** What was written, for the ledgers of all profiles to begin with. */
  Said said() {
    Map<String, List<Requirement>> asked = new HashMap<>();
    requirements.forEach((step, each) -> asked.put(step, List.copyOf(each)));
    return new Said(
        List.copyOf(verdicts),
        Map.copyOf(duties),
        Map.copyOf(asked),
        List.copyOf(doubts),
        List.copyOf(notes()));
  }

  void add(Verdict verdict) {
    verdicts.add(verdict);
  }

  void add(String step, Bound bound) {
    duties.merge(step, bound, Bound::stronger);
  }

  void add(Doubt doubt) {
    doubts.add(doubt);
  }

  void add(NoteDraft note) {
    drafts.add(note);
  }

  void addLapsed(CompletedStep record) {
    lapsed.add(record);
  }

  void add(Requirement requirement) {
    requirements.computeIfAbsent(requirement.step(), step -> new ArrayList<>()).add(requirement);
  }

  /** Puts another requirement in the place of the one added last for its step. */
  void replace(Requirement last, Requirement other) {
    List<Requirement> asked = written(last.step());
    asked.set(asked.size() - 1, other);
  }

  Faults faultsToAdd(Document paper) {
    return faults.computeIfAbsent(paper, p -> new Faults());
  }

  List<Verdict> verdictsOn(String condition) {
    List<Verdict> found = new ArrayList<>();
    for (Verdict verdict : verdicts) if (verdict.condition().equals(condition)) found.add(verdict);
    return found;
  }

  Duty dutyOf(String step) {
    Bound bound = boundOf(step);
    return bound == null ? Duty.NOT_REQUIRED : bound.duty();
  }

  /** Null if no rule says how much the law asks for it. */
  @Nullable Bound boundOf(String step) {
    return duties.get(step);
  }

  /** As they came, those of this profile. */
  private List<Requirement> written(String step) {
    return requirements.getOrDefault(step, List.of());
  }

  /** Each once: of rules that ask the same, the one whose name comes first speaks. */
  List<Requirement> requirementsOf(String step) {
    List<Requirement> general = generalRequirements.getOrDefault(step, List.of());
    List<Requirement> written = written(step);
    List<Requirement> asked = new ArrayList<>(general.size() + written.size());
    for (Requirement requirement : general) addOnce(asked, requirement);
    for (Requirement requirement : written) addOnce(asked, requirement);
    return asked;
  }

  private static void addOnce(List<Requirement> asked, Requirement requirement) {
    int same = 0;
    while (same < asked.size() && !asked.get(same).asksTheSameAs(requirement)) same++;
    if (same == asked.size()) asked.add(requirement);
    else if (requirement.rule().name().compareTo(asked.get(same).rule().name()) < 0) {
      asked.set(same, requirement);
    }
  }

  boolean lapsed(CompletedStep record) {
    return lapsed.contains(record);
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** As they came. */
  List<SettledNote> notes() {
    List<SettledNote> notes = new ArrayList<>(said);
    for (NoteDraft draft : drafts) notes.add(draft.settled());
    return notes;
  }

  Faults faultsOf(Document paper) {
    return faults.getOrDefault(paper, Faults.NONE);
  }
}
