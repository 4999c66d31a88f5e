package io.github.tradequalification.internal;

import java.util.Map;
import java.util.function.Consumer;

/** Writes what the rules of the stage outline conclude, for whom there is nothing else to say. */
final class OutlineWriter extends LedgerWriter {

  private final ProfileFacts profile;
  private final OutlineDraft draft = new OutlineDraft();

  OutlineWriter(Map<String, LawRule> rules, ProfileFacts profile, Consumer<Object> facts) {
    super(rules, profile, Outline.EMPTY, new Ledger(), facts);
    this.profile = profile;
  }

  @Override
  public StepTerms step(String step) {
    return draft.step(step, speaker("step"));
  }

  @Override
  public ConditionTerms condition(String condition) {
    return draft.condition(condition, speaker("condition"));
  }

  @Override
  public MaterialTerms material(String material) {
    return draft.material(material, speaker("material"));
  }

  @Override
  public FactTerms fact(String fact) {
    LawRule speaker = speaker("fact");
    return draft.fact(fact(speaker, fact), speaker);
  }

  @Override
  public PaperTerms everyCopy() {
    speaker("everyCopy");
    return draft.papers(RequirementKind.COPY);
  }

  @Override
  public PaperTerms everyForm() {
    speaker("everyForm");
    return draft.papers(RequirementKind.FORM);
  }

  @Override
  public PaperTerms everyOriginal() {
    speaker("everyOriginal");
    return draft.papers(RequirementKind.ORIGINAL);
  }

  /** What was written. */
  Outline outline(Problems problems) {
    return draft.settled(profile, problems);
  }
}
