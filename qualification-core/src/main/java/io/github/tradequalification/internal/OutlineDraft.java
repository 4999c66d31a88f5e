package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Conclusions.ConditionTerms;
import io.github.tradequalification.rule.Conclusions.FactTerms;
import io.github.tradequalification.rule.Conclusions.MaterialTerms;
import io.github.tradequalification.rule.Conclusions.PaperTerms;
import io.github.tradequalification.rule.Conclusions.StepTerms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What the rules of the stage outline state, as it comes. Not thread-safe. */
final class OutlineDraft {

  private final Map<String, ConditionDraft> conditions = new TreeMap<>();
  private final Map<String, StepDraft> steps = new TreeMap<>();
  private final Map<String, MaterialDraft> materials = new TreeMap<>();
  private final Map<String, FactDraft> facts = new TreeMap<>();
  private final Map<RequirementKind, PaperDraft> papers = new EnumMap<>(RequirementKind.class);

  ConditionTerms condition(String code, LawRule speaker) {
    return begun(conditions, code, speaker, ConditionDraft::new);
  }

  StepTerms step(String code, LawRule speaker) {
    return begun(steps, code, speaker, StepDraft::new);
  }

  PaperTerms papers(RequirementKind kind) {
    return papers.computeIfAbsent(kind, unseen -> new PaperDraft());
  }

  MaterialTerms material(String code, LawRule speaker) {
    return begun(materials, code, speaker, MaterialDraft::new);
  }

  FactTerms fact(String path, LawRule speaker) {
    return begun(facts, path, speaker, FactDraft::new);
  }

  /** What is stated under a code so far, with the rule whose statement follows. */
  private static <T extends OutlineTerms> T begun(
      Map<String, T> drafts, String code, LawRule speaker, BiFunction<String, LawRule, T> begin) {
    T draft = drafts.computeIfAbsent(code, unseen -> begin.apply(unseen, speaker));
    draft.heard(speaker);
    return draft;
  }

  Outline settled(ProfileFacts profile, Problems problems) {
    Map<RequirementKind, Set<PaperQuality>> qualities = new EnumMap<>(RequirementKind.class);
    papers.forEach((kind, draft) -> qualities.put(kind, draft.qualities));
    List<Outline.ConditionLaw> settledConditions = new ArrayList<>();
    for (ConditionDraft draft : conditions.values()) settledConditions.add(draft.settled(problems));
    List<Outline.StepLaw> settledSteps = new ArrayList<>();
    for (StepDraft draft : steps.values()) settledSteps.add(draft.settled(problems));
    Map<String, Outline.Origin> origins = new HashMap<>();
    materials.forEach((code, draft) -> origins.put(code, draft.settled(problems)));
    Map<String, String> whoKnows = new HashMap<>();
    facts.forEach((path, draft) -> whoKnows.put(path, draft.settled(problems)));
    Outline outline = Outline.of(settledConditions, settledSteps, qualities, origins, whoKnows);
    new OutlineCheck(outline, problems).check(profile);
    return outline;
  }
}
