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

  /** What is said after a verb to which nothing can be added yet. */
  private enum Nothing implements Verdict, Obsolescence, Lapse, Doubt, Fault {
    MORE
  }

  private final Outline outline;
  private final Ledger ledger;
  private final Consumer<Object> facts;
  private final Set<List<String>> obsolete = new HashSet<>();

  /**
   * @param rules those that may conclude, by name
   * @param profile the facts that a profile has
   * @param outline what there is to conclude about
   * @param facts takes the facts that a conclusion adds for later stages
   */
  LedgerWriter(
      Map<String, LawRule> rules,
      ProfileFacts profile,
      Outline outline,
      Ledger ledger,
      Consumer<Object> facts) {
    super(rules, profile);
    this.outline = outline;
    this.ledger = ledger;
    this.facts = facts;
  }

  @Override
  public StepTerms step(String step) {
    throw outlined(speaker("step"));
  }

  @Override
  public ConditionTerms condition(String condition) {
    throw outlined(speaker("condition"));
  }

  @Override
  public PaperTerms everyCopy() {
    throw outlined(speaker("everyCopy"));
  }

  @Override
  public PaperTerms everyForm() {
    throw outlined(speaker("everyForm"));
  }

  @Override
  public PaperTerms everyOriginal() {
    throw outlined(speaker("everyOriginal"));
  }

  @Override
  public MaterialTerms material(String material) {
    throw outlined(speaker("material"));
  }

  @Override
  public FactTerms fact(String fact) {
    throw outlined(speaker("fact"));
  }

  private static IllegalStateException outlined(LawRule rule) {
    return new IllegalStateException(rule.where() + "the outline is written already");
  }

  @Override
  public Obsolescence obsolete(String material) {
    LawRule speaker = speaker("obsolete");
    if (speaker.from() == null) {
      throw new RulePackException(
          speaker.where() + "what is obsolete needs a first day; give the rule @from");
    }
    Obsolete fact = new Obsolete(material, speaker.from(), speaker.name(), speaker.source());
    if (obsolete.add(List.of(material, speaker.name()))) facts.accept(fact);
    return Nothing.MORE;
  }

  @Override
  public Verdict notMet(String condition) {
    return verdict("notMet", condition, Outcome.NOT_MET, null);
  }

  @Override
  public Verdict unknown(String condition) {
    return verdict("unknown", condition, Outcome.UNKNOWN, null);
  }

  @Override
  public Verdict unknown(String condition, String fact) {
    return verdict("unknown", condition, Outcome.UNKNOWN, fact);
  }

  @Override
  public Verdict met(String condition) {
    return verdict("met", condition, Outcome.MET, null);
  }

  @Override
  public Verdict doesNotApply(String condition) {
    return verdict("doesNotApply", condition, null, null);
  }

  @Override
  public Duty required(String step) {
    return duty("required", step, Ledger.Duty.REQUIRED);
  }

  @Override
  public Duty requiredAnew(String step) {
    return duty("requiredAnew", step, Ledger.Duty.REQUIRED_ANEW);
  }

  @Override
  public Duty optional(String step) {
    return duty("optional", step, Ledger.Duty.OPTIONAL);
  }

  @Override
  public Duty notRequired(String step) {
    return duty("notRequired", step, Ledger.Duty.NOT_REQUIRED);
  }

  @Override
  public Request asks(String step) {
    LawRule speaker = speaker("asks");
    String code = known(speaker, step);
    return new RequestWriter(outline, ledger, code, speaker);
  }

  @Override
  public Lapse lapsed(CompletedStep record) {
    speaker("lapsed");
    ledger.addLapsed(record);
    return Nothing.MORE;
  }

  @Override
  public Doubt decides(String fact, String step) {
    LawRule speaker = speaker("decides");
    ledger.add(new Ledger.Doubt(fact(speaker, fact), known(speaker, step)));
    return Nothing.MORE;
  }

  @Override
  public Fault defect(Document paper, Defect defect) {
    speaker("defect");
    ledger.faultsToAdd(paper).defects.add(defect);
    return Nothing.MORE;
  }

  @Override
  public Fault inconsistent(Document paper, String property, String stated, String actual) {
    speaker("inconsistent");
    ledger.faultsToAdd(paper).inconsistent.put(property, new Difference(stated, actual));
    return Nothing.MORE;
  }

  @Override
  public Fault unconfirmed(Document paper, String property) {
    speaker("unconfirmed");
    ledger.faultsToAdd(paper).unconfirmed.add(property);
    return Nothing.MORE;
  }

  @Override
  public Note note(String code) {
    NoteDraft note = new NoteDraft(code, because(speaker("note")));
    ledger.add(note);
    return note;
  }

  private Verdict verdict(
      String verb, String condition, @Nullable Outcome outcome, @Nullable String fact) {
    LawRule speaker = speaker(verb);
    String code = known(speaker, "condition", condition, outline.conditionCodes());
    String askedFor = fact == null ? null : fact(speaker, fact);
    ledger.add(new Ledger.Verdict(code, outcome, askedFor, because(speaker)));
    return Nothing.MORE;
  }

  private Duty duty(String verb, String step, Ledger.Duty duty) {
    LawRule speaker = speaker(verb);
    String code = known(speaker, step);
    Ledger.Bound bound = new Ledger.Bound(duty, speaker, null);
    ledger.add(code, bound);
    return new Reason(code, bound);
  }

  /** Takes the reason that may follow a duty. */
  private final class Reason implements Duty {

    private final String step;
    private final Ledger.Bound bound;

    private Reason(String step, Ledger.Bound bound) {
      this.step = step;
      this.bound = bound;
    }

    @Override
    public Duty because(String key) {
      ledger.add(step, new Ledger.Bound(bound.duty(), bound.rule(), key));
      return this;
    }
  }

  private String known(LawRule speaker, String step) {
    return known(speaker, "step", step, outline.stepCodes());
  }
}
