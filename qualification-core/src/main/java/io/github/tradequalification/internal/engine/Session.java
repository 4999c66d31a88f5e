package io.github.tradequalification.internal.engine;

import io.github.tradequalification.QualificationException;
import io.github.tradequalification.RulePackException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.drools.core.RuleSessionConfiguration;
import org.drools.core.phreak.PropagationEntry;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the rules over one set of facts. Not thread-safe. */
public final class Session {

  /**
   * For rule authors: which rules fired, by name alone, and which matched when their stage was
   * over.
   */
  private static final Logger FIRED = LoggerFactory.getLogger("io.github.tradequalification.rules");

  private static final String GLOBAL = "conclude";
  private static final int FIRINGS = 10_000;
  private static final int FIRINGS_FOR_EACH_FACT = 1_000;

  private final StatefulKnowledgeSessionImpl session;
  private final boolean empty;
  private @Nullable String last;
  private boolean firing;

  /**
   * @param session without facts
   * @param empty whether its base has no rule
   */
  Session(StatefulKnowledgeSessionImpl session, boolean empty) {
    this.session = session;
    this.empty = empty;
    session.setWorkingMemoryActionListener(this::refuseWhatNoRuleMayDo);
  }

  /**
   * A rule that takes a fact away, changes one or stops the others makes them fall silent, and an
   * answer without them may be better than the right one.
   */
  private void refuseWhatNoRuleMayDo(PropagationEntry action) {
    if (!firing || action instanceof PropagationEntry.Insert) return;
    String done = "changed which rules run";
    if (action instanceof PropagationEntry.Delete) done = "took a fact away";
    if (action instanceof PropagationEntry.Update) done = "changed a fact";
    throw new RulePackException(
        "the rule `%s` %s, which no rule may do, so there is no answer; let rules only conclude"
            .formatted(last, done));
  }

  /** Says who hears which facts are inserted from now on, also those that no rule matches. */
  public void onInsert(Consumer<Object> listener) {
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            listener.accept(event.getObject());
          }
        });
  }

  /** Says who hears which rules fire from now on, until the facts are gone. */
  public void onFire(Consumer<String> listener) {
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            listener.accept(event.getMatch().getRule().getName());
          }
        });
  }

  /** Adds a fact. */
  public void insert(Object fact) {
    try {
      session.insert(fact);
    } catch (RuntimeException e) {
      throw explained(e, "that look at " + fact.getClass().getSimpleName(), null);
    }
  }

  /** Adds facts. */
  public void insertAll(Collection<?> facts) {
    for (Object fact : facts) insert(fact);
  }

  /**
   * Fires the rules of one group until none is left to fire.
   *
   * @param conclude what they conclude with, as the global of this name
   */
  public void run(String group, RuleListener conclude) {
    if (empty) return;
    // Not through the session, which takes a lock that all threads share.
    session.getGlobalResolver().setGlobal(GLOBAL, conclude);
    last = null;
    session.getAgenda().getAgendaGroup(group).setFocus();
    long most = FIRINGS + FIRINGS_FOR_EACH_FACT * session.getFactCount();
    int limit = (int) Math.min(Integer.MAX_VALUE, most);
    int fired;
    try {
      fired = fire(match -> heard(match, conclude), limit);
    } catch (RuntimeException e) {
      throw explained(e, "of the stage " + group, last);
    }
    if (fired >= limit) {
      throw new RulePackException(
          """
          rule `%s` fires without end in the stage %s (stopped after %s firings); \
          it must not add facts that it matches itself"""
              .formatted(last, group, limit));
    }
  }

  /** The engine asks this before each firing. */
  private boolean heard(Match match, RuleListener conclude) {
    last = match.getRule().getName();
    FIRED.trace("fired: {}", last);
    conclude.fires(last, () -> values(match));
    return true;
  }

  /**
   * Fires as if several threads shared the session: else the sessions of all threads share what a
   * consequence is given. Not through the session, which then asks for new rules, by a flag that
   * all threads write.
   */
  private int fire(AgendaFilter filter, int limit) {
    RuleSessionConfiguration configuration = session.getRuleSessionConfiguration();
    configuration.setThreadSafe(true);
    firing = true;
    try {
      return session.getAgenda().fireAllRules(filter, limit);
    } finally {
      firing = false;
      configuration.setThreadSafe(false);
    }
  }

  /**
   * To be called after the last group. A rule that matches only what a later group derives never
   * fires: nothing else would tell its author.
   */
  public void tellOfLate(Collection<String> groups) {
    if (!FIRED.isTraceEnabled() || empty) return;
    for (String group : groups) {
      session.getAgenda().getAgendaGroup(group).setFocus();
      fire(
          match -> {
            FIRED.warn(
                "too late: {} (it matches what comes only after the stage {})",
                match.getRule().getName(),
                group);
            return false;
          },
          -1);
    }
  }

  /**
   * What the engine throws repeats facts, and what a rule throws may: of both only the kind and the
   * place are told, without what a profile holds.
   *
   * @param rule the rule that fired, null if none did
   */
  private static QualificationException explained(
      RuntimeException e, String which, @Nullable String rule) {
    Throwable first = e;
    String place = rule == null ? "" : "rule `" + rule + "`: ";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof QualificationException known) return known;
      if (cause instanceof ConstraintEvaluationException) place = cause.getMessage() + ": ";
      first = cause;
    }
    boolean ofTheJvm = first instanceof NullPointerException && first.getMessage() != null;
    String kind = ofTheJvm ? first.getMessage() : first.getClass().getName();
    RuntimeException told = new RuntimeException(first.getClass().getName());
    told.setStackTrace(first.getStackTrace());
    return new RulePackException(
        """
        the rules %s failed; \
        was a value read that may be null? %s%s"""
            .formatted(which, place, kind),
        told);
  }

  /** What a match bound to {@code $} variables, as far as it can be shown. */
  private static Map<String, Object> values(Match match) {
    Map<String, Object> values = new TreeMap<>();
    for (String name : match.getDeclarationIds()) {
      if (!name.startsWith("$")) continue;
      Object value = match.getDeclarationValue(name);
      if (Shown.is(value)) values.put(name.substring(1), value);
    }
    return values;
  }
}
