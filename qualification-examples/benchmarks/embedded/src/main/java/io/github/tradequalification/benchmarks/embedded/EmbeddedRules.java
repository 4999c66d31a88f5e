package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.rule.Always;
import io.github.tradequalification.rule.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

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
  private final Map<String, RuleHead> rules = new HashMap<>();
  private final Words words = new Words("en");

  /** Compiles the rules. */
  public EmbeddedRules() {
    for (KiePackage kiePackage : container.getKieBase().getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        rules.put(rule.getName(), RuleHead.of(rule.getName(), rule.getMetaData()));
      }
    }
  }

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    KieSession session = container.newKieSession();
    try {
      AgendaFilter inForce = match -> rules.get(match.getRule().getName()).inForceOn(lawOf);
      Hearing hearing = new Hearing(enterprise, words, session::insert);
      listen(session, hearing);
      session.insert(new Always());
      fire(session, "outline", inForce);
      session.insert(new Today(asOf));
      session.insert(enterprise);
      session.insert(enterprise.office());
      session.insert(enterprise.trade());
      enterprise.documents().forEach(session::insert);
      for (CompletedStep record : enterprise.completedSteps()) {
        if (record.countsOn(asOf)) session.insert(record);
      }
      fire(session, "concepts", inForce);
      fire(session, "conditions", inForce);
      RuledCase ruled = new RuledCase(hearing, words, enterprise, asOf);
      ruled.settleConditions().forEach(session::insert);
      fire(session, "procedure", inForce);
      fire(session, "documents", inForce);
      ruled.settleSteps().forEach(session::insert);
      ruled.unknownCodes().forEach(session::insert);
      fire(session, "advice", inForce);
      return ruled.answer(lawOf);
    } finally {
      session.dispose();
    }
  }

  /** Tells the conclusions of a session which rule draws them. */
  private void listen(KieSession session, Hearing hearing) {
    session.setGlobal("conclude", hearing);
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            hearing.speaks(rules.get(event.getMatch().getRule().getName()), event.getMatch());
          }
        });
  }

  private static void fire(KieSession session, String stage, AgendaFilter inForce) {
    session.getAgenda().getAgendaGroup(stage).setFocus();
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
}
