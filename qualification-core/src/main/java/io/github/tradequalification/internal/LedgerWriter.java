package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.rule.Defect;
import io.github.tradequalification.rule.Obsolete;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what the rules conclude about one profile into a ledger. Not thread-safe. */
class LedgerWriter extends RuleVoice {

  private final Outline outline;
  private final Ledger ledger;
  private final Consumer<Object> facts;
  private final Set<List<String>> obsolete = new HashSet<>();

  /**
   * @param rules those that may conclude, by name
   * @param outline what there is to conclude about
   * @param facts takes the facts that a conclusion adds for later stages
   */
  LedgerWriter(Map<String, LawRule> rules, Outline outline, Ledger ledger, Consumer<Object> facts) {
    super(rules);
    this.outline = outline;
    this.ledger = ledger;
    this.facts = facts;
  }

  @Override
  public StepTerms step(String step) {
    throw outlined(speaker("step", Stage.OUTLINE));
  }

  @Override
  public ConditionTerms condition(String condition) {
    throw outlined(speaker("condition", Stage.OUTLINE));
  }

  private static IllegalStateException outlined(LawRule rule) {
    return new IllegalStateException(rule.where() + "the outline is written already");
  }

  @Override
  public void obsolete(String material) {
    LawRule speaker = speaker("obsolete", Stage.CONCEPTS);
    if (speaker.from() == null) {
      throw new RulePackException(
          speaker.where() + "what is obsolete has a first day; give the rule @from");
    }
    Obsolete fact = new Obsolete(material, speaker.from(), speaker.name(), speaker.source());
    if (obsolete.add(List.of(material, speaker.name()))) facts.accept(fact);
  }

  @Override
  public void notMet(String condition) {
    verdict("notMet", condition, Outcome.NOT_MET, null);
  }

  @Override
  public void unknown(String condition) {
    verdict("unknown", condition, Outcome.UNKNOWN, null);
  }

  @Override
  public void unknown(String condition, String fact) {
    verdict("unknown", condition, Outcome.UNKNOWN, fact);
  }

  @Override
  public void met(String condition) {
    verdict("met", condition, Outcome.MET, null);
  }

  @Override
  public void doesNotApply(String condition) {
    verdict("doesNotApply", condition, null, null);
  }

  @Override
  public void required(String step) {
    duty("required", step, Ledger.Duty.REQUIRED);
  }

  @Override
  public void requiredAnew(String step) {
    duty("requiredAnew", step, Ledger.Duty.REQUIRED_ANEW);
  }

  @Override
  public void optional(String step) {
    duty("optional", step, Ledger.Duty.OPTIONAL);
  }

  @Override
  public void notRequired(String step) {
    duty("notRequired", step, Ledger.Duty.NOT_REQUIRED);
  }

  @Override
  public Request asks(String step) {
    LawRule speaker = speaker("asks", Stage.PROCEDURE);
    String code = known(speaker, step);
    return new Request() {
      @Override
      public void originalOf(String... materials) {
        ask(RequirementKind.ORIGINAL, materials);
      }

      @Override
      public void copyOf(String... materials) {
        ask(RequirementKind.COPY, materials);
      }

      @Override
      public void formOf(String... materials) {
        ask(RequirementKind.FORM, materials);
      }

      @Override
      public void signedFormOf(String... materials) {
        ask(RequirementKind.SIGNED_FORM, materials);
      }

      private void ask(RequirementKind kind, String... materials) {
        if (materials.length == 0) {
          throw new RulePackException(speaker.where() + "asks for no material; name one or more");
        }
        ledger.add(new Ledger.Requirement(code, List.of(materials), kind, speaker));
      }
    };
  }

  @Override
  public void lapsed(CompletedStep record) {
    speaker("lapsed", Stage.PROCEDURE);
    ledger.addLapsed(record);
  }

  @Override
  public void decides(String fact, String step) {
    LawRule speaker = speaker("decides", Stage.PROCEDURE);
    ledger.add(new Ledger.Doubt(fact(speaker, fact), known(speaker, step)));
  }

  @Override
  public void defect(Document paper, Defect defect) {
    speaker("defect", Stage.DOCUMENTS);
    ledger.faultsToAdd(paper).defects.add(defect);
  }

  @Override
  public void inconsistent(Document paper, String property, String stated, String actual) {
    speaker("inconsistent", Stage.DOCUMENTS);
    ledger.faultsToAdd(paper).inconsistent.put(property, new Difference(stated, actual));
  }

  @Override
  public void unconfirmed(Document paper, String property) {
    speaker("unconfirmed", Stage.DOCUMENTS);
    ledger.faultsToAdd(paper).unconfirmed.add(property);
  }

  @Override
  public Note note(String code) {
    NoteDraft note = new NoteDraft(code, because(speaker("note", Stage.ADVICE)));
    ledger.add(note);
    return note;
  }

  private void verdict(
      String verb, String condition, @Nullable Outcome outcome, @Nullable String fact) {
    LawRule speaker = speaker(verb, Stage.CONDITIONS);
    String code = known(speaker, "condition", condition, outline.conditionCodes());
    String askedFor = fact == null ? null : fact(speaker, fact);
    ledger.add(new Ledger.Verdict(code, outcome, askedFor, because(speaker)));
  }

  private void duty(String verb, String step, Ledger.Duty duty) {
    LawRule speaker = speaker(verb, Stage.PROCEDURE);
    ledger.add(known(speaker, step), duty);
  }

  private String known(LawRule speaker, String step) {
    return known(speaker, "step", step, outline.stepCodes());
  }
}
