package io.github.tradequalification.internal.engine;

import static java.util.Map.entry;

import io.github.tradequalification.RulePackException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.drools.base.util.Drools;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.RuleImpl;

/** The compiled rules of a pack. Immutable. */
public final class CompiledRules {

  private static final String VERSION_LINE = "Drools-Model-Version:";

  /** What else the engine lets a rule say before {@code when}. */
  private static final Map<String, Rule.Attribute<?>> ATTRIBUTES =
      Map.ofEntries(
          entry("no-loop", Rule.Attribute.NO_LOOP),
          entry("lock-on-active", Rule.Attribute.LOCK_ON_ACTIVE),
          entry("enabled", Rule.Attribute.ENABLED),
          entry("auto-focus", Rule.Attribute.AUTO_FOCUS),
          entry("salience", Rule.Attribute.SALIENCE),
          entry("agenda-group", Rule.Attribute.AGENDA_GROUP),
          entry("activation-group", Rule.Attribute.ACTIVATION_GROUP),
          entry("duration", Rule.Attribute.DURATION),
          entry("timer", Rule.Attribute.TIMER),
          entry("calendars", Rule.Attribute.CALENDARS),
          entry("date-effective", Rule.Attribute.DATE_EFFECTIVE),
          entry("date-expires", Rule.Attribute.DATE_EXPIRES));

  private final List<Model> models;

  /** By name, those that are taken instead of what the models have. */
  private final Map<String, Rule> others;

  private CompiledRules(List<Model> models, Map<String, Rule> others) {
    this.models = List.copyOf(models);
    this.others = Map.copyOf(others);
  }

  /** Where the compiler leaves the list of what it made, by the coordinates of its build. */
  public static String listOf(String coordinates) {
    return "META-INF/kie/" + coordinates.replace(':', '/') + "/drools-model";
  }

  /**
   * Loads compiled rules.
   *
   * @param where how a message about them begins
   * @param list the lines of the compiler's list: the version, then the classes
   * @param loader sees the classes
   * @throws RulePackException if they were made for another engine, or cannot be loaded
   */
  public static CompiledRules load(String where, List<String> list, ClassLoader loader) {
    boolean told = !list.isEmpty() && list.get(0).startsWith(VERSION_LINE);
    String built = told ? list.get(0).substring(VERSION_LINE.length()).strip() : "unknown";
    String engine = engineVersion();
    if (!built.equals(engine)) {
      throw new RulePackException(
          where
              + ("its rules were compiled for Drools %s, but Drools %s runs here;"
                      + " build the pack with the same version")
                  .formatted(built, engine));
    }
    List<Model> models = new ArrayList<>();
    for (String name : list.subList(1, list.size())) models.add(instance(where, name, loader));
    if (models.isEmpty()) {
      throw new RulePackException(
          where + "its jar lists no rules; build the pack again from clean");
    }
    return new CompiledRules(models, Map.of());
  }

  /** The version of Drools that runs here, for which rules must be compiled. */
  public static String engineVersion() {
    return Drools.getFullVersion();
  }

  private static Model instance(String where, String name, ClassLoader loader) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      throw new RulePackException(
          where
              + "its compiled rules `%s` cannot be loaded; build the pack again from clean"
                  .formatted(name),
          e);
    }
  }

  /**
   * The same rules but for one.
   *
   * @param name which one
   * @param there where another is taken from, which goes by this name from now on
   * @param nameThere what it is called there
   * @throws IllegalArgumentException if there is none
   */
  public CompiledRules with(String name, CompiledRules there, String nameThere) {
    for (Model model : there.models) {
      for (Rule rule : there.rulesOf(model)) {
        if (!rule.getName().equals(nameThere)) continue;
        Map<String, Rule> more = new HashMap<>(others);
        more.put(name, renamed(rule, name));
        return new CompiledRules(models, more);
      }
    }
    throw new IllegalArgumentException("there is no rule `" + nameThere + "`");
  }

  private static Rule renamed(Rule rule, String name) {
    String group = rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP);
    return new RuleImpl(
        rule.getPackage(),
        name,
        rule.getUnit(),
        rule.getView(),
        rule.getDefaultConsequence(),
        Map.of(Rule.Attribute.RULEFLOW_GROUP, group),
        rule.getMetaData());
  }

  List<Model> models() {
    return models;
  }

  /** The rules of one of the models. */
  List<Rule> rulesOf(Model model) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : model.getRules()) rules.add(others.getOrDefault(rule.getName(), rule));
    return rules;
  }

  /** The rules packages they lie in. */
  public List<String> packages() {
    return models.stream().map(Model::getPackageName).toList();
  }

  /** What each rule looks for, by the name of the rule. */
  Map<String, RuleView> views() {
    Map<String, RuleView> views = new HashMap<>();
    for (Model model : models) {
      for (Rule rule : rulesOf(model)) views.put(rule.getName(), new RuleView(rule));
    }
    return views;
  }

  /** What each rule says of itself. */
  public List<RuleHead> heads() {
    List<RuleHead> heads = new ArrayList<>();
    for (Model model : models) for (Rule rule : rulesOf(model)) heads.add(head(rule));
    return heads;
  }

  private static RuleHead head(Rule rule) {
    List<Class<?>> facts = new ArrayList<>();
    Set<String> bound = new HashSet<>();
    look(rule.getView(), facts, bound);
    Set<String> refused = new TreeSet<>();
    ATTRIBUTES.forEach((name, attribute) -> refuse(rule, attribute, name, refused));
    if (rule.getConsequences().size() > 1) refused.add("more than one `then`");
    refuse(rule.getView(), false, refused);
    return new RuleHead(
        rule.getName(),
        rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP),
        rule.getMetaData(),
        List.copyOf(facts),
        Set.copyOf(bound),
        Set.copyOf(refused));
  }

  private static <T> void refuse(
      Rule rule, Rule.Attribute<T> attribute, String name, Set<String> refused) {
    if (!Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
      refused.add(name);
    }
  }

  private static void refuse(Condition condition, boolean negated, Set<String> refused) {
    Condition.Type type = condition.getType();
    if (type == Condition.Type.EVAL) refused.add("eval");
    if (type == Condition.Type.QUERY) refused.add("a query");
    boolean none = negated || type == Condition.Type.NOT || type == Condition.Type.FORALL;
    boolean taken =
        condition instanceof Pattern<?> pattern
            && pattern.getPatternVariable() instanceof Declaration<?> fact
            && fact.getSource() != null;
    if (none && taken) refused.add("`from` under `not`");
    for (Condition part : condition.getSubConditions()) refuse(part, none, refused);
  }

  private static void look(Condition condition, List<Class<?>> facts, Set<String> bound) {
    if (condition instanceof Pattern<?> pattern) {
      facts.add(pattern.getPatternVariable().getType());
      addName(pattern.getPatternVariable(), bound);
      for (Binding binding : pattern.getBindings()) addName(binding.getBoundVariable(), bound);
    }
    for (Condition part : condition.getSubConditions()) look(part, facts, bound);
  }

  private static void addName(Variable<?> variable, Set<String> bound) {
    if (variable.getName().startsWith("$")) bound.add(variable.getName().substring(1));
  }
}
