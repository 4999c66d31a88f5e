package io.github.tradequalification.internal;

import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.WorkingDays;
import io.github.tradequalification.rule.Conclusions.ConditionTerms;
import io.github.tradequalification.rule.Conclusions.PaperTerms;
import io.github.tradequalification.rule.Conclusions.StepTerms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules of the stage outline state, as it comes. Not thread-safe. */
final class OutlineDraft {

  private final Map<String, ConditionDraft> conditions = new TreeMap<>();
  private final Map<String, StepDraft> steps = new TreeMap<>();
  private final Map<RequirementKind, PaperDraft> papers = new EnumMap<>(RequirementKind.class);

  ConditionTerms condition(String code, LawRule speaker) {
    ConditionDraft draft =
        conditions.computeIfAbsent(code, unseen -> new ConditionDraft(unseen, speaker));
    draft.heard(speaker);
    return draft;
  }

  StepTerms step(String code, LawRule speaker) {
    StepDraft draft = steps.computeIfAbsent(code, unseen -> new StepDraft(unseen, speaker));
    draft.heard(speaker);
    return draft;
  }

  PaperTerms papers(RequirementKind kind) {
    return papers.computeIfAbsent(kind, unseen -> new PaperDraft());
  }

  Outline settled(ProfileFacts profile) {
    Map<RequirementKind, Set<PaperQuality>> qualities = new EnumMap<>(RequirementKind.class);
    papers.forEach((kind, draft) -> qualities.put(kind, draft.qualities));
    List<Outline.ConditionLaw> settledConditions = new ArrayList<>();
    for (ConditionDraft draft : conditions.values()) settledConditions.add(draft.settled());
    List<Outline.StepLaw> settledSteps = new ArrayList<>();
    for (StepDraft draft : steps.values()) settledSteps.add(draft.settled());
    return Outline.of(settledConditions, settledSteps, qualities, profile);
  }

  /** What is stated of every paper of a kind. */
  private static final class PaperDraft implements PaperTerms {

    private Set<PaperQuality> qualities = PaperQuality.NONE;

    private PaperTerms with(PaperQuality quality) {
      qualities = quality.addedTo(qualities);
      return this;
    }

    @Override
    public PaperTerms sealed() {
      return with(PaperQuality.SEALED);
    }

    @Override
    public PaperTerms legible() {
      return with(PaperQuality.LEGIBLE);
    }

    @Override
    public PaperTerms signed() {
      return with(PaperQuality.SIGNED);
    }
  }

  private record Stated(Object value, LawRule rule) {}

  /**
   * What rules state of one step or condition, aspect by aspect; two rules that contradict each
   * other are refused.
   */
  private abstract static class Terms {

    final String code;
    private final String what;
    private final Map<String, Stated> stated = new HashMap<>();
    private LawRule speaker;

    private Terms(String what, String code, LawRule speaker) {
      this.what = what;
      this.code = code;
      this.speaker = speaker;
    }

    /** The rule whose statement follows. */
    final void heard(LawRule rule) {
      speaker = rule;
    }

    final void state(String aspect, Object value) {
      Stated before = stated.putIfAbsent(aspect, new Stated(value, speaker));
      if (before != null && !before.value().equals(value)) {
        String rules =
            String.join("` and `", new TreeSet<>(List.of(before.rule().name(), speaker.name())));
        throw new RulePackException(
            """
          %s `%s` is given two values for `%s` on the same day, by the rules `%s`; \
          end one of them with @until, or replace it with @replaces"""
                .formatted(what, code, aspect, rules));
      }
    }

    final <T> @Nullable T get(String aspect, Class<T> type) {
      Stated found = stated.get(aspect);
      return found == null ? null : type.cast(found.value());
    }

    final <T> T required(String aspect, Class<T> type) {
      T value = get(aspect, type);
      if (value == null) {
        throw new RulePackException(
            "%s `%s` has no `%s`; state it in a rule of the stage outline, such as `%s`"
                .formatted(what, code, aspect, speaker.name()));
      }
      return value;
    }

    final LawRule ruleOf(String aspect) {
      Stated found = stated.get(aspect);
      return found == null ? speaker : found.rule();
    }
  }

  /** What is stated of a condition. */
  private static final class ConditionDraft extends Terms implements ConditionTerms {

    private final Set<String> restsOn = new LinkedHashSet<>();
    private final Set<String> looksAt = new LinkedHashSet<>();

    ConditionDraft(String code, LawRule speaker) {
      super("condition", code, speaker);
    }

    @Override
    public ConditionTerms order(int place) {
      state("order", place);
      return this;
    }

    @Override
    public ConditionTerms bindsByLaw() {
      state("weight", Weight.LAW);
      return this;
    }

    @Override
    public ConditionTerms bindsInPractice() {
      state("weight", Weight.PRACTICE);
      return this;
    }

    @Override
    public ConditionTerms isAdvice() {
      state("weight", Weight.ADVICE);
      return this;
    }

    @Override
    public ConditionTerms restsOn(String... facts) {
      restsOn.addAll(List.of(facts));
      return this;
    }

    @Override
    public ConditionTerms looksAt(String... facts) {
      looksAt.addAll(List.of(facts));
      return this;
    }

    @Override
    public ConditionTerms onlyFor(String step) {
      state("onlyFor", step);
      return this;
    }

    Outline.ConditionLaw settled() {
      Set<String> observed = new TreeSet<>(restsOn);
      observed.addAll(looksAt);
      return new Outline.ConditionLaw(
          code,
          required("order", Integer.class),
          required("weight", Weight.class),
          List.copyOf(new TreeSet<>(restsOn)),
          List.copyOf(observed),
          get("onlyFor", String.class),
          ruleOf("weight"));
    }
  }

  /** What is stated of a step. */
  private static final class StepDraft extends Terms implements StepTerms {

    private final Set<String> needs = new LinkedHashSet<>();
    private final Set<String> follows = new LinkedHashSet<>();
    private boolean filing = true;
    private boolean needsEveryCondition;
    private boolean electronicCopies;

    StepDraft(String code, LawRule speaker) {
      super("step", code, speaker);
    }

    @Override
    public StepTerms order(int place) {
      state("order", place);
      return this;
    }

    @Override
    public StepTerms isNoFiling() {
      filing = false;
      return this;
    }

    @Override
    public StepTerms needs(String... conditions) {
      needs.addAll(List.of(conditions));
      return this;
    }

    @Override
    public StepTerms needsEveryCondition() {
      needsEveryCondition = true;
      return this;
    }

    @Override
    public StepTerms follows(String step) {
      follows.add(step);
      return this;
    }

    @Override
    public StepTerms acceptsElectronicCopies() {
      electronicCopies = true;
      return this;
    }

    @Override
    public StepTerms authority(String key) {
      state("authority", key);
      return this;
    }

    @Override
    public StepTerms channel(String key) {
      state("channel", key);
      return this;
    }

    @Override
    public StepTerms result(String key) {
      state("result", key);
      return this;
    }

    @Override
    public StepTerms workingDays(int fewest, int most) {
      state("workingDays", new WorkingDays(fewest, most));
      return this;
    }

    Outline.StepLaw settled() {
      return new Outline.StepLaw(
          code,
          required("order", Integer.class),
          filing,
          Set.copyOf(needs),
          needsEveryCondition,
          Set.copyOf(follows),
          electronicCopies,
          get("authority", String.class),
          get("channel", String.class),
          get("result", String.class),
          get("workingDays", WorkingDays.class),
          ruleOf("order"));
    }
  }
}
