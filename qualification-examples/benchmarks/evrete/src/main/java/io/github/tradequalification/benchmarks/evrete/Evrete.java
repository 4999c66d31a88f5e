package io.github.tradequalification.benchmarks.evrete;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.internal.Case;
import io.github.tradequalification.internal.SettledLaw;
import io.github.tradequalification.rule.Law;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;

/** Evrete: one knowledge, made once; a stateful session for each profile. */
public final class Evrete implements Competitor {

  private final SettledLaw law;
  private final Knowledge knowledge;

  /** Builds the rules, and lets those that need no profile speak. */
  public Evrete() {
    KnowledgeService service = new KnowledgeService();
    SettledLaw.Draft draft = new SettledLaw.Draft();
    Rulebook outline = new Rulebook(service);
    OutlineRules.addTo(outline);
    AuthorityRules.addTo(outline);
    try (StatefulSession session = open(outline.knowledge())) {
      session.set(Rulebook.DRAFT, draft);
      session.insertAndFire(new Law());
    }
    law = draft.settled();
    Rulebook rules = new Rulebook(service);
    ConditionRules.addTo(rules);
    ProcedureRules.addTo(rules);
    RequestRules.addTo(rules);
    PaperRules.addTo(rules);
    AdviceRules.addTo(rules);
    knowledge = rules.knowledge();
  }

  /** In the other mode the rest of the agenda is dropped once a rule has inserted a fact. */
  private static StatefulSession open(Knowledge knowledge) {
    return knowledge.newStatefulSession(ActivationMode.CONTINUOUS);
  }

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Case opened = law.open(enterprise, asOf, lawOf);
    try (StatefulSession session = open(knowledge)) {
      session.set(Rulebook.CASE, opened);
      session
          .insert(
              new Today(asOf),
              enterprise,
              enterprise.office(),
              enterprise.trade(),
              new Records(opened.records()))
          .insert(enterprise.documents())
          .insert(opened.records())
          .insert(law.concepts())
          .insert((Object[]) Presumed.values())
          .fire();
      session.insert(opened.settleConditions()).fire();
      session.insert(opened.settleSteps()).insert(opened.unknownCodes());
      if (opened.next() != null) session.insert(opened.next());
      session.fire();
      return opened.answer();
    }
  }
}
