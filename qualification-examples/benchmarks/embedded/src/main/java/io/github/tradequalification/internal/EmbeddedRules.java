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
import java.util.concurrent.ConcurrentHashMap;
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

  private record Outlined(Outline outline, List<Object> facts) {}

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
  private final Map<LocalDate, Outlined> outlines = new ConcurrentHashMap<>();

  /** Compiles the rules. */
  public EmbeddedRules() {
    container.getKieBase().getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .map(EmbeddedRules::lawRule)
        .forEach(rule -> rules.put(rule.name(), rule));
  }

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Outlined outlined = outlines.computeIfAbsent(lawOf, this::outline);
    KieSession session = container.newKieSession();
    try {
      Concluding concluding = conclude(session, outlined.outline());
      AgendaFilter inForce = inForce(lawOf);
      Answer answer =
          new Answer(outlined.outline(), texts, concluding.ledger, enterprise, asOf, lawOf);
      session.insert(new Today(asOf));
      session.insert(enterprise);
      session.insert(enterprise.office());
      session.insert(enterprise.trade());
      enterprise.documents().forEach(session::insert);
      answer.records().forEach(session::insert);
      outlined.facts().forEach(session::insert);
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

  /** What the law of a day says before any profile is looked at, as the library keeps it too. */
  private Outlined outline(LocalDate lawOf) {
    KieSession session = container.newKieSession();
    try {
      Concluding concluding = conclude(session, Outline.EMPTY);
      session.insert(new Law());
      fire(session, Stage.OUTLINE, inForce(lawOf));
      return new Outlined(
          Outline.of(concluding.conditions.values(), concluding.steps.values()),
          session.getObjects(fact -> !(fact instanceof Law)).stream()
              .<Object>map(fact -> fact)
              .toList());
    } finally {
      session.dispose();
    }
  }

  private Concluding conclude(KieSession session, Outline outline) {
    Concluding concluding = new Concluding(outline, session::insert);
    session.setGlobal("conclude", concluding);
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            concluding.speaks(rules.get(match.getRule().getName()), () -> RuleBase.values(match));
          }
        });
    return concluding;
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
        rule.getMetaData());
  }
}
