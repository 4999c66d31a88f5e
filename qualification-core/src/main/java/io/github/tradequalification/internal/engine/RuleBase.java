package io.github.tradequalification.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules made ready to run. Thread-safe. */
public final class RuleBase {

  /** Of sessions kept for the next run; their memories grow with the facts and never shrink. */
  private static final int MOST_FACTS = 1_000;

  private static final AtomicBoolean WARM = new AtomicBoolean();
  private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);

  private final KieBase base;
  private final boolean empty;
  private final ClassLoader loader;

  /** A session emptied is much cheaper than a new one, and takes no lock that all share. */
  private final IdlePool<StatefulKnowledgeSessionImpl> idle = new IdlePool<>();

  private RuleBase(KieBase base, boolean empty, ClassLoader loader) {
    this.base = base;
    this.empty = empty;
    this.loader = loader;
  }

  /**
   * Makes rules ready to run.
   *
   * @param compiled where they come from
   * @param names those to take; the others are left out
   * @param loader sees the rules and the engine
   */
  public static RuleBase of(
      Collection<CompiledRules> compiled, Set<String> names, ClassLoader loader) {
    return withContext(loader, () -> make(compiled, names, loader));
  }

  /**
   * Loads the classes of the engine, once. It takes as long as loading those of the rules and can
   * be done beside it. What goes wrong here goes wrong again when the first base is made.
   */
  public static void warmUp(ClassLoader loader) {
    if (WARM.getAndSet(true)) return;
    try {
      of(List.of(), Set.of(), loader)
          .run(
              session -> {
                session.insert("any fact");
                return session;
              });
    } catch (RuntimeException | LinkageError e) {
      LOG.debug("the engine could not be loaded beforehand", e);
    }
  }

  private static RuleBase make(
      Collection<CompiledRules> compiled, Set<String> names, ClassLoader loader) {
    KieBaseConfiguration configuration =
        RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
    // Sharing lets `exists (A and not B)` fall silent across rules packages, and fail with `not (A
    // and not B)` of a later stage.
    configuration.setOption(ShareBetaNodesOption.NO);
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    List<Model> models = new ArrayList<>();
    for (CompiledRules rules : compiled) {
      for (Model model : rules.models()) models.add(only(model, rules.rulesOf(model), names));
    }
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models, configuration);
    return new RuleBase(base, names.isEmpty(), loader);
  }

  /** Whether rules that look for the same share what they find, as the engine was told. */
  boolean sharesNodes() {
    return ((InternalRuleBase) base).getRuleBaseConfiguration().isShareBetaNodes();
  }

  private static Model only(Model model, List<Rule> all, Set<String> names) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : all) if (names.contains(rule.getName())) rules.add(rule);
    ModelImpl copy =
        new ModelImpl(model.getName())
            .withRules(rules)
            .withGlobals(model.getGlobals())
            .withQueries(model.getQueries());
    model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
    return copy;
  }

  /** Works with a session of its own, in which there is no fact yet. */
  public <T> T run(Function<Session, T> work) {
    return withContext(loader, () -> runInContext(work));
  }

  private <T> T runInContext(Function<Session, T> work) {
    StatefulKnowledgeSessionImpl session = idle.take();
    if (session == null) session = open();
    boolean kept = false;
    try {
      T result = work.apply(new Session(session, empty));
      if (session.getFactCount() <= MOST_FACTS) {
        session.reset();
        kept = idle.keep(session);
      }
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
