package io.github.tradequalification.benchmarks.easyrules;

import static java.util.stream.Collectors.toMap;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Step;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.internal.Case;
import io.github.tradequalification.internal.SettledLaw;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.UnknownCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;

/**
 * Easy Rules: fluent rules and one default engine, made once; facts for each profile, among which
 * its papers and records are put one after the other, since a name stands for one fact only.
 */
public final class EasyRules implements Competitor {

  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private final Map<LegalForm, String> fittingCodes = new EnumMap<>(LegalForm.class);
  private final SettledLaw law;
  private final Rules ofConditions = new Rules();
  private final Rules ofProcedure = new Rules();
  private final Rules ofEachRecord = new Rules();
  private final Rules ofEachPaper = new Rules();
  private final Rules ofEachStated = new Rules();
  private final Rules ofAdvice = new Rules();
  private final Rules ofAdviceOnPapers = new Rules();
  private final Rules ofAdviceOnRecords = new Rules();
  private final Rules ofAdviceOnCodes = new Rules();

  /** Builds the rules, and lets those that need no profile speak. */
  public EasyRules() {
    Rulebook book = new Rulebook();
    engine.registerRuleListener(book);
    ConceptRules.addTo(ofConditions, book);
    ConditionRules.addTo(ofConditions, book);
    ProcedureRules.addTo(ofProcedure, book);
    RequestRules.addTo(ofProcedure, book);
    ProcedureRules.addToEachRecord(ofEachRecord, book);
    PaperRules.addTo(ofEachPaper, book);
    PaperRules.addToEachStated(ofEachStated, book);
    AdviceRules.addTo(ofAdvice, book);
    AdviceRules.addToEachPaper(ofAdviceOnPapers, book);
    AdviceRules.addToEachRecord(ofAdviceOnRecords, book);
    AdviceRules.addToEachCode(ofAdviceOnCodes, book);
    Rules outline = new Rules();
    OutlineRules.addTo(outline, book);
    AuthorityRules.addTo(outline, book);
    SettledLaw.Draft draft = new SettledLaw.Draft();
    Facts facts = new Facts();
    facts.put(Known.SPEAKER, new Speaker((ground, shown) -> draft.by(ground)));
    facts.put(Known.FITTING_CODES, fittingCodes);
    engine.fire(outline, facts);
    law = draft.settled();
  }

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Case opened = law.open(enterprise, asOf, lawOf);
    Facts facts = new Facts();
    facts.put(Known.SPEAKER, new Speaker(opened::by));
    facts.put(Known.TODAY, asOf);
    facts.put(Known.ENTERPRISE, enterprise);
    facts.put(Known.BEARERS, new HashMap<>());
    facts.put(Known.DETAILS, new HashMap<>());
    facts.put(Known.OBSOLETE, new HashMap<>());
    engine.fire(ofConditions, facts);
    facts.put(
        Known.OUTCOMES,
        opened.settleConditions().stream().collect(toMap(Condition::code, Condition::outcome)));
    engine.fire(ofProcedure, facts);
    facts.put(Known.RECORDS, opened.records());
    for (CompletedStep record : opened.records()) {
      facts.put(Known.RECORD, record);
      engine.fire(ofEachRecord, facts);
    }
    for (Document paper : enterprise.documents()) {
      facts.put(Known.PAPER, paper);
      engine.fire(ofEachPaper, facts);
      for (String property : paper.stated().keySet()) {
        facts.put(Known.PROPERTY, property);
        engine.fire(ofEachStated, facts);
      }
    }
    facts.put(Known.STEPS, opened.settleSteps().stream().collect(toMap(Step::step, step -> step)));
    if (opened.next() != null) facts.put(Known.NEXT, opened.next());
    facts.put(Known.FITTING_CODES, fittingCodes);
    engine.fire(ofAdvice, facts);
    for (CompletedStep record : opened.records()) {
      facts.put(Known.RECORD, record);
      engine.fire(ofAdviceOnRecords, facts);
    }
    for (Document paper : enterprise.documents()) {
      facts.put(Known.PAPER, paper);
      engine.fire(ofAdviceOnPapers, facts);
    }
    for (UnknownCode code : opened.unknownCodes()) {
      facts.put(Known.UNKNOWN_CODE, code);
      engine.fire(ofAdviceOnCodes, facts);
    }
    return opened.answer();
  }
}
