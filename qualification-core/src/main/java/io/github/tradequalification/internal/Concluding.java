package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Defect;
import io.github.tradequalification.rule.Obsolete;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the rules of one session conclude into its ledger, with the rule that concludes it.
 * Not thread-safe.
 */
final class Concluding implements Conclusions {

  final Ledger ledger = new Ledger();
  final Map<String, Terms.OfCondition> conditions = new TreeMap<>();
  final Map<String, Terms.OfStep> steps = new TreeMap<>();
  private final Set<String> knownConditions;
  private final Set<String> knownSteps;
  private final Consumer<Object> facts;
  private final Set<List<String>> obsolete = new HashSet<>();
  private @Nullable LawRule rule;
  private Supplier<Map<String, Object>> values = Map::of;

  /**
   * @param outline what there is to conclude about
   * @param facts takes the facts that a conclusion adds for later stages
   */
  Concluding(Outline outline, Consumer<Object> facts) {
    this.knownConditions = outline.conditionCodes();
    this.knownSteps = outline.stepCodes();
    this.facts = facts;
  }

  /**
   * The rule that concludes what follows, and the values it bound, asked for only when they are
   * needed.
   */
  void speaks(LawRule speaker, Supplier<Map<String, Object>> bound) {
    rule = speaker;
    values = bound;
  }

  @Override
  public StepTerms step(String step) {
    LawRule speaker = speaker("step", Stage.OUTLINE);
    Terms.OfStep terms = steps.computeIfAbsent(step, code -> new Terms.OfStep(code, speaker));
    terms.heard(speaker);
    return terms;
  }

  @Override
  public ConditionTerms condition(String condition) {
    LawRule speaker = speaker("condition", Stage.OUTLINE);
    Terms.OfCondition terms =
        conditions.computeIfAbsent(condition, code -> new Terms.OfCondition(code, speaker));
    terms.heard(speaker);
    return terms;
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
        ask(Kind.ORIGINAL, materials);
      }

      @Override
      public void copyOf(String... materials) {
        ask(Kind.COPY, materials);
      }

      @Override
      public void formOf(String... materials) {
        ask(Kind.FORM, materials);
      }

      @Override
      public void signedFormOf(String... materials) {
        ask(Kind.SIGNED_FORM, materials);
      }

      private void ask(Kind kind, String... materials) {
        if (materials.length == 0) {
          throw new RulePackException(speaker.where() + "asks for no material; name one or more");
        }
        ledger.ask(new Ledger.Requirement(code, List.of(materials), kind, speaker));
      }
    };
  }

  @Override
  public void lapsed(CompletedStep record) {
    speaker("lapsed", Stage.PROCEDURE);
    ledger.lapsed.add(record);
  }

  @Override
  public void decides(String fact, String step) {
    LawRule speaker = speaker("decides", Stage.PROCEDURE);
    ledger.doubts.add(new Ledger.Doubt(fact(speaker, fact), known(speaker, step)));
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
    NoteDraft note = new NoteDraft(code, new Because(speaker("note", Stage.ADVICE), values.get()));
    ledger.notes.add(note);
    return note;
  }

  private void verdict(
      String verb, String condition, @Nullable Outcome outcome, @Nullable String fact) {
    LawRule speaker = speaker(verb, Stage.CONDITIONS);
    String code = known(speaker, "condition", condition, knownConditions);
    String askedFor = fact == null ? null : fact(speaker, fact);
    Because because = new Because(speaker, values.get());
    ledger.verdicts.add(new Ledger.Verdict(code, outcome, askedFor, because));
  }

  private void duty(String verb, String step, Ledger.Duty duty) {
    LawRule speaker = speaker(verb, Stage.PROCEDURE);
    ledger.duties.merge(
        known(speaker, step), duty, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  private String known(LawRule speaker, String step) {
    return known(speaker, "step", step, knownSteps);
  }

  private static String known(LawRule speaker, String what, String code, Set<String> known) {
    if (!known.contains(code)) {
      throw new RulePackException(
          speaker.where()
              + ("concludes about %s `%s`,"
                      + " which no rule of the stage outline in force declares")
                  .formatted(what, code));
    }
    return code;
  }

  private static String fact(LawRule speaker, String path) {
    if (!Facts.exists(path)) {
      throw new RulePackException(
          speaker.where()
              + "`%s` is no fact of a profile; name one as in `office.address`".formatted(path));
    }
    return path;
  }

  private LawRule speaker(String verb, Stage stage) {
    LawRule speaker = rule;
    if (speaker == null) throw new IllegalStateException("conclusions are drawn by rules only");
    if (speaker.stage() != stage) {
      throw new RulePackException(
          speaker.where()
              + "`%s` belongs to the stage %s, but the rule to %s"
                  .formatted(verb, stage.group(), speaker.stage().group()));
    }
    return speaker;
  }
}
