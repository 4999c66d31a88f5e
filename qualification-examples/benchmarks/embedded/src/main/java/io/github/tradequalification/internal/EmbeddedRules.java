package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.rule.Condition;
import io.github.tradequalification.rule.Law;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** The same rules embedded the usual way: compiled at start, a session for each call. */
public final class EmbeddedRules implements Competitor {

  private static final String FOLDER = "io/github/tradequalification/china/";
  private static final List<String> FILES =
      List.of(
          "advice",
          "agreement",
          "credit-code",
          "customs",
          "documents",
          "electronic-port",
          "eligibility",
          "foreign-exchange",
          "foreign-exchange-materials",
          "identity",
          "operator-filing",
          "operator-filing-materials",
          "organisation-code",
          "outline",
          "preparation",
          "scope");

  private final KieContainer container = compiled();
  private final Texts texts = EnglishTexts.read();
  private final Map<String, LawRule> rules = new HashMap<>();

  /** Compiles the rules. */
  public EmbeddedRules() {
    container.getKieBase().getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .map(EmbeddedRules::lawRule)
        .forEach(rule -> rules.put(rule.name(), rule));
  }

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    KieSession session = container.newKieSession();
    try {
      AgendaFilter inForce = inForce(lawOf);
      session.insert(new Law());
      Speaker speaker = new Speaker(session);
      Concluding outlining = speaker.speakOf(Outline.EMPTY);
      fire(session, Stage.OUTLINE, inForce);
      Outline outline = Outline.of(outlining.conditions.values(), outlining.steps.values());
      Concluding concluding = speaker.speakOf(outline);
      Answer answer = new Answer(outline, texts, concluding.ledger, enterprise, asOf, lawOf);
      session.insert(new Today(asOf));
      session.insert(enterprise);
      session.insert(enterprise.office());
      session.insert(enterprise.trade());
      enterprise.documents().forEach(session::insert);
      answer.records().forEach(session::insert);
      fire(session, Stage.CONCEPTS, inForce);
      fire(session, Stage.CONDITIONS, inForce);
      answer
          .conditions()
          .forEach(one -> session.insert(new Condition(one.condition().code(), one.outcome())));
      fire(session, Stage.PROCEDURE, inForce);
      fire(session, Stage.DOCUMENTS, inForce);
      answer.steps().forEach(session::insert);
      if (answer.next() != null) session.insert(answer.next());
      answer.unknownCodes().forEach(session::insert);
      fire(session, Stage.ADVICE, inForce);
      return answer.assessment(List.of());
    } finally {
      session.dispose();
    }
  }

  /** Tells the conclusions of a session which rule draws them. */
  private final class Speaker extends DefaultAgendaEventListener {

    private final KieSession session;
    private Concluding concluding;

    Speaker(KieSession session) {
      this.session = session;
      session.addEventListener(this);
    }

    Concluding speakOf(Outline outline) {
      concluding = new Concluding(outline, session::insert);
      session.setGlobal("conclude", concluding);
      return concluding;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      Match match = event.getMatch();
      concluding.speaks(rules.get(match.getRule().getName()), () -> Session.values(match));
    }
  }

  private AgendaFilter inForce(LocalDate lawOf) {
    return match -> rules.get(match.getRule().getName()).inForceOn(lawOf);
  }

  private static void fire(KieSession session, Stage stage, AgendaFilter inForce) {
    session.getAgenda().getAgendaGroup(stage.group()).setFocus();
    session.fireAllRules(inForce);
  }

  /** A container that only finds its rules on the class path would parse them for MVEL. */
  private static KieContainer compiled() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    for (String file : FILES) {
      files.write(services.getResources().newClassPathResource(FOLDER + file + ".drl", "UTF-8"));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId());
  }

  private static LawRule lawRule(Rule rule) {
    return LawRule.of(
        "china-import-export",
        rule.getName(),
        ((RuleImpl) rule).getRuleFlowGroup(),
        rule.getMetaData(),
        List.of());
  }
}
