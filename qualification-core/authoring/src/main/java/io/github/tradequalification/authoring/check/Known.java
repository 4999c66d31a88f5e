package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import java.util.HashSet;
import java.util.Set;

/** Which values are known, by their paths, once a test is true or false. */
final class Known {

  /** What is never true of a value that is not known. */
  private static final Set<String> TRUE_OF_VALUES =
      Set.of("<", ">", "<=", ">=", "matches", "contains", "memberOf");

  private Known() {}

  static Set<String> ifTrue(Expr test) {
    return known(test, true);
  }

  static Set<String> ifFalse(Expr test) {
    return known(test, false);
  }

  private static Set<String> known(Expr test, boolean outcome) {
    Expr bare = Expressions.bare(test);
    if (bare instanceof Expr.Unary unary && unary.operator().equals("!")) {
      return known(unary.operand(), !outcome);
    }
    if (bare instanceof Expr.In in) {
      boolean value = outcome != in.negated() && in.items().stream().noneMatch(Known::isNull);
      return value ? Set.of(Paths.of(in.left())) : Set.of();
    }
    if (bare instanceof Expr.Call call) return ofCall(call, outcome);
    if (!(bare instanceof Expr.Binary binary)) return outcome ? path(bare) : Set.of();
    return switch (binary.operator()) {
      case "&&" -> joined(binary, outcome, outcome);
      case "||" -> joined(binary, outcome, !outcome);
      case "==" -> equal(binary, outcome);
      case "!=" -> equal(binary, !outcome);
      default -> outcome && TRUE_OF_VALUES.contains(binary.operator()) ? both(binary) : Set.of();
    };
  }

  /** All of either side where both are so, else what both sides have in common. */
  private static Set<String> joined(Expr.Binary binary, boolean outcome, boolean all) {
    Set<String> found = new HashSet<>(known(binary.left(), outcome));
    if (all) found.addAll(known(binary.right(), outcome));
    else found.retainAll(known(binary.right(), outcome));
    return found;
  }

  private static Set<String> equal(Expr.Binary binary, boolean outcome) {
    Expr left = Expressions.bare(binary.left());
    Expr right = Expressions.bare(binary.right());
    if (isNull(right)) return outcome ? Set.of() : path(left);
    if (isNull(left)) return outcome ? Set.of() : path(right);
    if (right instanceof Expr.Literal literal && literal.kind() == LiteralKind.TRUTH) {
      boolean same = literal.value().equals("true") == outcome;
      Set<String> found = new HashSet<>(known(left, same));
      if (outcome) found.addAll(path(left));
      return found;
    }
    if (!outcome) return Set.of();
    return right instanceof Expr.Literal || isConstant(right) ? path(left) : Set.of();
  }

  private static boolean isConstant(Expr expression) {
    return expression instanceof Expr.Member member
        && member.target() instanceof Expr.Name name
        && Character.isUpperCase(name.name().charAt(0));
  }

  private static Set<String> ofCall(Expr.Call call, boolean outcome) {
    Expr target = call.target();
    boolean held = outcome && call.name().equals("containsKey") && call.arguments().size() == 1;
    return held && target != null
        ? Set.of(Paths.key(Paths.of(target), call.arguments().get(0)))
        : Set.of();
  }

  private static Set<String> both(Expr.Binary binary) {
    Set<String> found = new HashSet<>(path(binary.left()));
    found.addAll(path(binary.right()));
    return found;
  }

  private static Set<String> path(Expr expression) {
    String path = Paths.of(expression);
    return path.isEmpty() ? Set.of() : Set.of(path);
  }

  static boolean isNull(Expr expression) {
    return expression instanceof Expr.Literal literal && literal.kind() == LiteralKind.NULL;
  }
}
