package io.github.tradequalification.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps where a rule got farthest, and what it had then. Not thread-safe. */
final class Farthest {

  private static final int SHOWN = 10;

  /** Whatever must not be there is farther than any test of the same pattern. */
  private static final int BEHIND_ALL_TESTS = Integer.MAX_VALUE;

  /**
   * A place.
   *
   * @param passed how many tests of the pattern were passed, -1 if there was no fact
   * @param test null if it is none
   * @param facts what was known each time
   */
  record Mark(
      RuleView.Numbered pattern,
      int passed,
      RuleView.@Nullable Test test,
      Stop.How how,
      List<Known> facts) {

    private boolean before(RuleView.Numbered other, int otherPassed) {
      return pattern.order() < other.order()
          || (pattern.order() == other.order() && passed < otherPassed);
    }
  }

  private @Nullable Mark mark;

  @Nullable Mark mark() {
    return mark;
  }

  void backTo(@Nullable Mark before) {
    mark = before;
  }

  void nothing(RuleView.Numbered pattern, boolean blind) {
    add(pattern, -1, null, blind ? Stop.How.UNTOLD : Stop.How.NO_FACT, null);
  }

  void failed(RuleView.Numbered pattern, RuleView.Test test, int passed, Known known) {
    add(pattern, passed, test, Stop.How.FAILED, known);
  }

  void untold(RuleView.Numbered pattern, RuleView.Test test, Known known) {
    add(pattern, pattern.tests().size(), test, Stop.How.UNTOLD, known);
  }

  void found(RuleView view, Condition absence, Known known) {
    add(view.of(first(absence)), BEHIND_ALL_TESTS, null, Stop.How.FOUND, known);
  }

  static Pattern<?> first(Condition part) {
    return part instanceof Pattern<?> pattern ? pattern : first(part.getSubConditions().get(0));
  }

  private void add(
      RuleView.Numbered pattern,
      int passed,
      RuleView.@Nullable Test test,
      Stop.How how,
      @Nullable Known known) {
    if (mark == null || mark.before(pattern, passed)) {
      mark = new Mark(pattern, passed, test, how, List.of());
    }
    boolean here = mark.pattern().order() == pattern.order() && mark.passed() == passed;
    if (!here || known == null || mark.facts().size() >= SHOWN) return;
    List<Known> facts = new ArrayList<>(mark.facts());
    facts.add(known);
    mark = new Mark(pattern, passed, mark.test(), mark.how(), facts);
  }

  @Nullable Stop stop() {
    Mark at = mark;
    if (at == null) return null;
    Set<Map<String, @Nullable Object>> seen = new LinkedHashSet<>();
    for (Known known : at.facts()) {
      List<RuleView.Test> tests = at.test() == null ? at.pattern().written() : List.of(at.test());
      seen.add(Looked.at(at.pattern(), tests, known));
    }
    seen.remove(Map.of());
    String type = at.pattern().pattern().getPatternVariable().getType().getSimpleName();
    return new Stop(
        at.pattern().number(),
        at.test() == null || !at.pattern().ownPlace() ? -1 : at.test().place(),
        at.how(),
        at.test() == null ? type : at.test().text(),
        List.copyOf(seen));
  }
}
