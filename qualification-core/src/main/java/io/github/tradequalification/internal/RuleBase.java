package io.github.tradequalification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.base.util.Drools;
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
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Rules made ready to run, and the sessions in which they run. Thread-safe. */
final class RuleBase {

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
      T result = work.apply(new Session(session, rules));
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
}
