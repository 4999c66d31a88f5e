package io.github.tradequalification.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a rule gets with the facts that there are at the end of its stage. It makes the tests
 * that the compiler made of the rule, in the order of the engine, and keeps what it saw. Not
 * thread-safe.
 */
public final class Probe {

  /** Of one rule no more matches are shown, and no more facts that failed. */
  private static final int SHOWN = 10;

  private final RuleView view;
  private final Collection<?> facts;
  private final List<Seen> seen = new ArrayList<>();
  private final Farthest farthest = new Farthest();
  private final List<Known> matches = new ArrayList<>();
  private boolean matched;
  private boolean blind;

  Probe(RuleView view, Collection<?> facts) {
    this.view = view;
    this.facts = facts;
    for (RuleView.Numbered pattern : view.all()) seen.add(new Seen(pattern));
    walk(view.root(), null, this::match);
  }

  private boolean match(@Nullable Known known) {
    matched = true;
    if (known != null && matches.size() < SHOWN) matches.add(known);
    return true;
  }

  /** Whether the rule matches; null if it holds something that cannot be looked into here. */
  public @Nullable Boolean matches() {
    return blind ? null : matched;
  }

  /** What was seen of each pattern, in the order in which they are written. */
  public List<Seen> patterns() {
    return seen.stream().filter(Seen::ownPlace).toList();
  }

  /**
   * What the rule bound and looked at in each match, as far as it can be shown; those that differ,
   * the first ten. Values of variables stand under their names without the {@code $}, those of
   * facts under the type and the property.
   */
  public List<Map<String, @Nullable Object>> values() {
    LinkedHashSet<Map<String, @Nullable Object>> values = new LinkedHashSet<>();
    for (Known match : matches) values.add(Looked.at(view, match));
    return List.copyOf(values);
  }

  /** Where it got no farther, null if the rule matches or never got to a pattern. */
  public @Nullable Stop stop() {
    return Boolean.TRUE.equals(matches()) ? null : farthest.stop();
  }

  /** Goes on with each way in which a part holds; says whether any of them led to the end. */
  private boolean walk(Condition part, @Nullable Known known, Predicate<@Nullable Known> then) {
    return switch (part.getType()) {
      case AND -> all(part.getSubConditions(), 0, known, then);
      case OR -> any(part, known, then);
      case PATTERN -> pattern((Pattern<?>) part, known, then);
      case EXISTS -> any(part, known, inner -> true) && then.test(known);
      case NOT -> lacks(part, known) && then.test(known);
      case ACCUMULATE -> accumulate((AccumulatePattern<?>) part, known, then);
      case CONSEQUENCE -> then.test(known);
      default -> {
        blind = true;
        yield false;
      }
    };
  }

  private boolean any(Condition part, @Nullable Known known, Predicate<@Nullable Known> then) {
    boolean any = false;
    for (Condition way : part.getSubConditions()) any |= walk(way, known, then);
    return any;
  }

  private boolean all(
      List<Condition> parts, int at, @Nullable Known known, Predicate<@Nullable Known> then) {
    if (at == parts.size()) return then.test(known);
    return walk(parts.get(at), known, more -> all(parts, at + 1, more, then));
  }

  private boolean pattern(
      Pattern<?> pattern, @Nullable Known known, Predicate<@Nullable Known> then) {
    RuleView.Numbered numbered = view.of(pattern);
    Collection<?> candidates = candidates(numbered, known);
    boolean found = false;
    boolean led = false;
    for (Object fact : candidates) {
      Known with = Known.with(known, pattern.getPatternVariable(), fact);
      with = Known.with(with, pattern.getBindings());
      if (passes(numbered, with)) {
        found = true;
        led |= then.test(with);
      }
    }
    if (candidates.isEmpty()) farthest.nothing(numbered, blind);
    seen.get(numbered.order()).add(found);
    return led;
  }

  private boolean passes(RuleView.Numbered numbered, Known known) {
    RuleView.@Nullable Test untold = null;
    int passed = 0;
    for (RuleView.Test test : numbered.tests()) {
      Boolean held = held(test, known);
      if (held == null) {
        if (untold == null) untold = test;
        continue;
      }
      seen.get(numbered.order()).add(test, held);
      if (!held) {
        farthest.failed(numbered, test, passed, known);
        return false;
      }
      passed++;
    }
    if (untold == null) return true;
    blind = true;
    farthest.untold(numbered, untold, known);
    return false;
  }

  /** Null if it cannot be told, which the engine answers with a refusal. */
  private static @Nullable Boolean held(RuleView.Test test, Known known) {
    try {
      Object[] looked = Known.values(known, test.constraint().getVariables());
      return test.constraint().getPredicate().test(looked);
    } catch (Exception e) {
      return null;
    }
  }

  private Collection<?> candidates(RuleView.Numbered numbered, @Nullable Known known) {
    Pattern<?> pattern = numbered.pattern();
    Collection<?> all = facts;
    DeclarationSource source =
        pattern.getPatternVariable() instanceof Declaration<?> declared
            ? declared.getSource()
            : null;
    boolean bound = Known.has(known, pattern.getPatternVariable());
    if (bound) {
      Object value = Known.value(known, pattern.getPatternVariable());
      all = value == null ? List.of() : List.of(value);
    } else if (source instanceof From0<?> from) {
      all = each(from.getProvider().apply());
    } else if (source instanceof From1<?> from) {
      all = each(apply(from, known));
    } else if (source != null || view.isResult(pattern.getPatternVariable())) {
      blind = true;
      return List.of();
    }
    if (!numbered.readable()) blind = true;
    List<Object> candidates = new ArrayList<>();
    for (Object fact : all) {
      if (pattern.getPatternVariable().getType().isInstance(fact)) candidates.add(fact);
    }
    return candidates;
  }

  @SuppressWarnings("unchecked") // the rule was compiled so
  private static <A> @Nullable Object apply(From1<A> from, @Nullable Known known) {
    Object value = Known.value(known, from.getVariable());
    // The compiler leaves out what would only hand the variable on.
    return from.getProvider() == null ? value : from.getProvider().apply((A) value);
  }

  private static Collection<?> each(@Nullable Object value) {
    if (value == null) return List.of();
    if (value instanceof Object[] values) return Arrays.asList(values);
    return value instanceof Collection<?> values ? values : List.of(value);
  }

  private boolean lacks(Condition absence, @Nullable Known known) {
    List<Known> found = new ArrayList<>();
    Farthest.@Nullable Mark before = farthest.mark();
    for (Condition part : absence.getSubConditions()) {
      walk(part, known, inner -> inner == null || found.add(inner));
    }
    farthest.backTo(before);
    for (Known each : found) farthest.found(view, absence, each);
    return found.isEmpty();
  }

  private boolean accumulate(
      AccumulatePattern<?> accumulation, @Nullable Known known, Predicate<@Nullable Known> then) {
    List<Known> found = new ArrayList<>();
    Farthest.@Nullable Mark before = farthest.mark();
    Condition source = RuleView.source(accumulation);
    walk(source, known, inner -> inner != null && found.add(inner));
    farthest.backTo(before);
    Known results = Accumulated.of(accumulation, found, known);
    if (results != null) return then.test(results);
    blind |= !Accumulated.understood(accumulation);
    farthest.nothing(view.of(Farthest.first(source)), blind);
    return false;
  }
}
