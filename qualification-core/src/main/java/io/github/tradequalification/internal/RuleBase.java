package io.github.tradequalification.internal;

import io.github.tradequalification.QualificationException;
import io.github.tradequalification.RulePackException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.base.util.Drools;
import org.drools.core.RuleSessionConfiguration;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to the rule engine: rules made ready to run, and sessions in which they run stage by
 * stage. Thread-safe.
 */
final class RuleBase {

  /**
   * For rule authors: which rules fired, by name alone, and which matched when their stage was
   * over.
   */
  private static final Logger FIRED = LoggerFactory.getLogger("io.github.tradequalification.rules");

  private static final String GLOBAL = "conclude";
  private static final int FIRINGS = 10_000;
  private static final int FIRINGS_FOR_EACH_FACT = 1_000;

  /** Of sessions kept for the next run; their memories grow with the facts and never shrink. */
  private static final int MOST_FACTS = 1_000;

  private static final int MOST_IDLE = 4 * Runtime.getRuntime().availableProcessors();

  /** So many references apart, threads that use places side by side do not wait for each other. */
  private static final int APART = 64;

  private final Map<String, LawRule> rules;
  private final KieBase base;
  private final ClassLoader loader;

  /**
   * A session emptied is much cheaper than a new one, and takes no lock that all share. A thread
   * finds its last one where it left it, still at hand in the cache of its core.
   */
  private final AtomicReferenceArray<@Nullable StatefulKnowledgeSessionImpl> idle =
      new AtomicReferenceArray<>(MOST_IDLE * APART);

  private RuleBase(Map<String, LawRule> rules, KieBase base, ClassLoader loader) {
    this.rules = rules;
    this.base = base;
    this.loader = loader;
  }

  static String engineVersion() {
    return Drools.getFullVersion();
  }

  /**
   * Makes the rules ready to run.
   *
   * @param packs the packs they come from
   * @param rules the rules in force, by name; the others are left out
   * @param loader sees the packs and the engine
   */
  static RuleBase of(Collection<Pack> packs, Map<String, LawRule> rules, ClassLoader loader) {
    return withContext(loader, () -> make(packs, rules, loader));
  }

  private static RuleBase make(
      Collection<Pack> packs, Map<String, LawRule> rules, ClassLoader loader) {
    KieBaseConfiguration configuration =
        RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
    // Sharing lets `exists (A and not B)` fall silent across rules packages.
    configuration.setOption(ShareBetaNodesOption.NO);
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    List<Model> models = new ArrayList<>();
    for (Pack pack : packs) {
      for (Model model : pack.models()) models.add(only(model, rules.keySet()));
    }
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models, configuration);
    return new RuleBase(rules, base, loader);
  }

  /** Works with a session of its own, in which there is no fact yet. */
  <T> T run(Function<Session, T> work) {
    return withContext(loader, () -> runInContext(work));
  }

  private <T> T runInContext(Function<Session, T> work) {
    int place = (int) (Thread.currentThread().getId() % MOST_IDLE) * APART;
    StatefulKnowledgeSessionImpl session = idle.getAndSet(place, null);
    if (session == null) session = open();
    boolean kept = false;
    try {
      T result = work.apply(new Session(session));
      kept = session.getFactCount() <= MOST_FACTS && keep(session, place);
      return result;
    } finally {
      if (!kept) session.dispose();
    }
  }

  /** One thread at a time works with a session, so it is made without locks of its own. */
  private StatefulKnowledgeSessionImpl open() {
    KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
    configuration.setOption(KeepReferenceOption.NO);
    configuration.setOption(ThreadSafeOption.NO);
    return (StatefulKnowledgeSessionImpl) base.newKieSession(configuration, null);
  }

  private boolean keep(StatefulKnowledgeSessionImpl session, int place) {
    session.reset();
    return idle.compareAndSet(place, null, session);
  }

  private static Model only(Model model, Set<String> names) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : model.getRules()) if (names.contains(rule.getName())) rules.add(rule);
    ModelImpl copy =
        new ModelImpl(model.getName())
            .withRules(rules)
            .withGlobals(model.getGlobals())
            .withQueries(model.getQueries());
    model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
    return copy;
  }

  /**
   * The engine looks services up through the context class loader, and remembers a failure for the
   * life of the JVM.
   */
  private static <T> T withContext(ClassLoader loader, Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** One run of the rules over one set of facts. Not thread-safe. */
  final class Session {

    private final StatefulKnowledgeSessionImpl session;
    private @Nullable Concluding concluding;
    private @Nullable String last;

    private Session(StatefulKnowledgeSessionImpl session) {
      this.session = session;
    }

    /** Says who hears the conclusions of the stages that follow. */
    void concludeWith(Concluding listener) {
      concluding = listener;
      // Not through the session, which takes a lock that all threads share.
      session.getGlobalResolver().setGlobal(GLOBAL, listener);
    }

    /** Says who hears which facts are inserted from now on, also those that no rule matches. */
    void onInsert(Consumer<Object> listener) {
      session.addEventListener(
          new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
              listener.accept(event.getObject());
            }
          });
    }

    /** The engine asks this before each firing. */
    private boolean heard(Match match) {
      last = match.getRule().getName();
      FIRED.trace("fired: {}", last);
      concluding.speaks(rules.get(last), () -> values(match));
      return true;
    }

    void insert(Object fact) {
      try {
        session.insert(fact);
      } catch (RuntimeException e) {
        throw explained(e, "that look at " + fact.getClass().getSimpleName());
      }
    }

    void insertAll(Collection<?> facts) {
      for (Object fact : facts) insert(fact);
    }

    void run(Stage stage) {
      if (rules.isEmpty()) return;
      session.getAgenda().getAgendaGroup(stage.group()).setFocus();
      long most = FIRINGS + FIRINGS_FOR_EACH_FACT * session.getFactCount();
      int limit = (int) Math.min(Integer.MAX_VALUE, most);
      int fired;
      try {
        fired = fire(this::heard, limit);
      } catch (RuntimeException e) {
        throw explained(e, "of the stage " + stage.group());
      }
      if (fired >= limit) {
        throw new RulePackException(
            """
            rule `%s` fires without end in the stage %s (stopped after %s firings); \
            let it not add facts that it matches itself"""
                .formatted(last, stage.group(), limit));
      }
    }

    /**
     * Fires as if several threads shared the session: else the sessions of all threads share what a
     * consequence is given. Not through the session, which then asks for new rules, by a flag that
     * all threads write.
     */
    private int fire(AgendaFilter filter, int limit) {
      RuleSessionConfiguration configuration = session.getRuleSessionConfiguration();
      configuration.setThreadSafe(true);
      try {
        return session.getAgenda().fireAllRules(filter, limit);
      } finally {
        configuration.setThreadSafe(false);
      }
    }

    /**
     * To be called after the last stage. A rule that matches only what a later stage derives never
     * fires: nothing else would tell its author.
     */
    void tellOfLate() {
      if (!FIRED.isTraceEnabled() || rules.isEmpty()) return;
      for (Stage stage : Stage.values()) {
        session.getAgenda().getAgendaGroup(stage.group()).setFocus();
        fire(
            match -> {
              FIRED.warn(
                  "too late: {} (it matches what comes only after the stage {})",
                  match.getRule().getName(),
                  stage.group());
              return false;
            },
            -1);
      }
    }

    private QualificationException explained(RuntimeException e, String which) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof QualificationException known) return known;
      }
      return new RulePackException(
          """
          the rules %s failed; \
          a value that may be null was read as if it could not be? %s"""
              .formatted(which, e.getMessage()),
          e);
    }
  }

  /** What a match bound to {@code $} variables, as far as it can be shown. */
  static Map<String, Object> values(Match match) {
    Map<String, Object> values = new TreeMap<>();
    for (String name : match.getDeclarationIds()) {
      if (!name.startsWith("$")) continue;
      Object value = match.getDeclarationValue(name);
      boolean shown =
          value instanceof String
              || value instanceof Boolean
              || value instanceof Integer
              || value instanceof Long
              || value instanceof BigDecimal
              || value instanceof LocalDate
              || value instanceof Enum<?>
              || value instanceof Collection<?>;
      if (shown) values.put(name.substring(1), value);
    }
    return values;
  }
}
