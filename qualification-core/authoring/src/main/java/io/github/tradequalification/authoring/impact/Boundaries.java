package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that rules compare facts with, by the path of the fact, as in {@code office.region};
 * and how many days lie between days that they compare.
 *
 * @param values texts and numbers as they are written, without quotes
 * @param days numbers of days
 */
record Boundaries(Map<String, Set<String>> values, Set<Integer> days) {

  /** Where the facts of a profile begin, by the type of the pattern. */
  static final Map<String, String> PATHS =
      Map.of(
          "Enterprise", "",
          "Office", "office.",
          "Trade", "trade.",
          "Document", "documents.",
          "CompletedStep", "completedSteps.",
          "Fact", "facts.");

  static Boundaries of(Collection<PackSource> packs) {
    Boundaries found = new Boundaries(new TreeMap<>(), new TreeSet<>());
    for (PackSource pack : packs) {
      for (Rule rule : pack.rules()) for (Condition each : rule.when()) found.look(each);
    }
    return found;
  }

  private void look(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) look(pattern);
    else if (condition instanceof Condition.Group group) group.parts().forEach(this::look);
    else if (condition instanceof Condition.Accumulate all) all.source().forEach(this::look);
  }

  private void look(Condition.Pattern pattern) {
    String begin = PATHS.get(pattern.type());
    if (begin == null) return;
    String fact = begin.equals("facts.") ? begin + nameOf(pattern) : begin;
    for (Condition.Constraint constraint : pattern.constraints()) look(constraint.test(), fact);
  }

  /** Of a pattern on a fact of a pack, the name it asks for. */
  static String nameOf(Condition.Pattern pattern) {
    for (Condition.Constraint each : pattern.constraints()) {
      boolean named =
          each.test() instanceof Expr.Binary test
              && test.left() instanceof Expr.Name name
              && name.name().equals("name")
              && test.right() instanceof Expr.Literal;
      if (named && each.test() instanceof Expr.Binary test) {
        return test.right() instanceof Expr.Literal literal ? literal.value() + "." : "";
      }
    }
    return "";
  }

  private void look(Expr test, String begin) {
    if (test instanceof Expr.Binary binary) {
      compared(binary.left(), List.of(binary.right()), begin);
      look(binary.left(), begin);
      look(binary.right(), begin);
    } else if (test instanceof Expr.In in) {
      compared(in.left(), in.items(), begin);
    } else if (test instanceof Expr.Call call && call.target() != null) {
      compared(call.target(), call.arguments(), begin);
    } else if (test instanceof Expr.Bracketed bracketed) {
      look(bracketed.inner(), begin);
    } else if (test instanceof Expr.Unary unary) {
      look(unary.operand(), begin);
    }
  }

  private void compared(Expr left, List<Expr> with, String begin) {
    Expr of = left instanceof Expr.Call call && call.target() != null ? call.target() : left;
    String path = pathOf(of);
    boolean daysBetween = left instanceof Expr.Call call && call.name().equals("between");
    for (Expr each : with) {
      if (!(each instanceof Expr.Literal literal)) continue;
      boolean plain =
          literal.kind() == Expr.LiteralKind.TEXT || literal.kind() == Expr.LiteralKind.NUMBER;
      if (!plain) continue;
      if (daysBetween) addDays(literal.value());
      else if (path != null) {
        values.computeIfAbsent(begin + path, fact -> new TreeSet<>()).add(literal.value());
      }
    }
  }

  private void addDays(String number) {
    if (!number.matches("\\d{1,5}")) return;
    int day = Integer.parseInt(number);
    days.addAll(List.of(Math.max(0, day - 1), day, day + 1));
  }

  /** Adds the paths of the facts that a test looks at. */
  static void paths(Expr test, Set<String> to) {
    if (test instanceof Expr.Binary binary) {
      paths(binary.left(), to);
      paths(binary.right(), to);
    } else if (test instanceof Expr.In in) {
      paths(in.left(), to);
      in.items().forEach(each -> paths(each, to));
    } else if (test instanceof Expr.Call call) {
      if (call.target() != null) paths(call.target(), to);
      call.arguments().forEach(each -> paths(each, to));
    } else if (test instanceof Expr.Bracketed bracketed) {
      paths(bracketed.inner(), to);
    } else if (test instanceof Expr.Unary unary) {
      paths(unary.operand(), to);
    } else {
      String path = pathOf(test);
      if (path != null && Character.isLowerCase(path.charAt(0))) to.add(path);
    }
  }

  static @Nullable String pathOf(Expr expr) {
    if (expr instanceof Expr.Name name) return name.isVariable() ? null : name.name();
    if (!(expr instanceof Expr.Member member)) return null;
    String before = pathOf(member.target());
    return before == null ? null : before + "." + member.name();
  }
}
