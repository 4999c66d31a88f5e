package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes out tests of facts and turns them round. */
final class TestMutator implements Mutator {

  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("==", "!="),
          Map.entry("!=", "=="),
          Map.entry("<", ">="),
          Map.entry(">=", "<"),
          Map.entry(">", "<="),
          Map.entry("<=", ">"),
          Map.entry("contains", "not contains"),
          Map.entry("not contains", "contains"),
          Map.entry("matches", "not matches"),
          Map.entry("not matches", "matches"),
          Map.entry("memberOf", "not memberOf"),
          Map.entry("not memberOf", "memberOf"));
  private static final Map<String, String> AT_THE_LIMIT =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

  @Override
  public void mutate(Site site) {
    for (List<Constraint> tests : Walk.tests(site.rule().when())) {
      for (int i = 0; i < tests.size(); i++) {
        Constraint test = tests.get(i);
        if (test.onlyBinds()) continue;
        drop(tests, i, site);
        turn(test.test(), site);
      }
    }
  }

  private static void drop(List<Constraint> tests, int index, Site site) {
    Constraint test = tests.get(index);
    if (test.variable() != null) {
      Expr left = left(test.test());
      if (left != null) site.replaced(MutationKind.TEST_DROPPED, test.test(), site.text(left));
      return;
    }
    List<int[]> places = new ArrayList<>();
    for (Constraint each : tests) places.add(new int[] {each.begin(), each.end()});
    site.dropped(MutationKind.TEST_DROPPED, places, index);
  }

  /** What is compared, which the variable takes. */
  private static @Nullable Expr left(Expr test) {
    if (test instanceof Expr.Binary binary) return binary.left();
    return test instanceof Expr.In in ? in.left() : null;
  }

  private static void turn(Expr test, Site site) {
    if (test instanceof Expr.Bracketed bracketed) turn(bracketed.inner(), site);
    else if (test instanceof Expr.Binary binary) turn(binary, site);
    else if (test instanceof Expr.In in) {
      int end = in.left().end();
      int items = in.items().isEmpty() ? in.end() : in.items().get(0).begin();
      String between = site.text(end, items);
      String turned = in.negated() ? between.replaceFirst("not\\s+", "") : " not" + between;
      site.replacedIn(MutationKind.TEST_TURNED, in, end, items, turned);
    } else if (test instanceof Expr.Unary unary && unary.operator().equals("!")) {
      site.replaced(MutationKind.TEST_TURNED, unary, site.text(unary.operand()));
    } else if (test instanceof Expr.Call || test instanceof Expr.Name) {
      site.replaced(MutationKind.TEST_TURNED, test, site.text(test) + " == false");
    }
  }

  private static void turn(Expr.Binary binary, Site site) {
    boolean joins = binary.operator().equals("||") || binary.operator().equals("&&");
    if (joins) {
      site.replaced(MutationKind.TEST_DROPPED, binary, site.text(binary.left()));
      site.replaced(MutationKind.TEST_DROPPED, binary, site.text(binary.right()));
      turn(binary.left(), site);
      turn(binary.right(), site);
      return;
    }
    boolean truth =
        binary.right() instanceof Expr.Literal literal && literal.kind() == LiteralKind.TRUTH;
    if (truth) {
      Expr.Literal literal = (Expr.Literal) binary.right();
      String other = literal.value().equals("true") ? "false" : "true";
      site.replacedIn(MutationKind.TEST_TURNED, binary, literal.begin(), literal.end(), other);
      return;
    }
    int begin = binary.operatorBegin();
    int end = binary.operatorEnd();
    String turned = TURNED.get(binary.operator());
    if (turned != null) site.replacedIn(MutationKind.TEST_TURNED, binary, begin, end, turned);
    String limit = AT_THE_LIMIT.get(binary.operator());
    if (limit != null) site.replacedIn(MutationKind.LIMIT_MOVED, binary, begin, end, limit);
  }
}
