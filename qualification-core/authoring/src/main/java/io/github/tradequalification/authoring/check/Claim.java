package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a test says of one value.
 *
 * @param value which one, as it is written
 * @param values those that it may have
 */
record Claim(Expr value, Values values) {

  /** What a test says, one claim for each value that all its parts are about; none if unclear. */
  static List<Claim> of(Expr test, Function<Expr, Type> types) {
    Expr bare = Expressions.bare(test);
    if (bare instanceof Expr.Binary binary && binary.operator().equals("&&")) {
      List<Claim> found = new ArrayList<>(of(binary.left(), types));
      found.addAll(of(binary.right(), types));
      return found;
    }
    Claim one = one(bare, types);
    return one == null ? List.of() : List.of(one);
  }

  private static @Nullable Claim one(Expr test, Function<Expr, Type> types) {
    Expr bare = Expressions.bare(test);
    if (bare instanceof Expr.In in) return in(in, types);
    if (!(bare instanceof Expr.Binary binary)) return null;
    return switch (binary.operator()) {
      case "||" -> either(binary, types);
      case "==", "!=" -> equal(binary, types);
      case "<", ">", "<=", ">=", "matches", "contains" ->
          Paths.of(binary.left()).isEmpty() ? null : new Claim(binary.left(), Values.KNOWN);
      default -> null;
    };
  }

  private static @Nullable Claim either(Expr.Binary binary, Function<Expr, Type> types) {
    Claim left = one(binary.left(), types);
    Claim right = one(binary.right(), types);
    if (left == null || right == null) return null;
    boolean same = Paths.of(left.value()).equals(Paths.of(right.value()));
    // Where more is tested than that a value is known, what comes out is less than both.
    boolean exact = isExact(binary.left()) && isExact(binary.right());
    return same && exact ? new Claim(left.value(), left.values().or(right.values())) : null;
  }

  private static boolean isExact(Expr test) {
    Expr bare = Expressions.bare(test);
    if (bare instanceof Expr.In) return true;
    if (!(bare instanceof Expr.Binary binary)) return false;
    return switch (binary.operator()) {
      case "||" -> isExact(binary.left()) && isExact(binary.right());
      case "==", "!=" -> true;
      default -> false;
    };
  }

  private static @Nullable Claim equal(Expr.Binary binary, Function<Expr, Type> types) {
    boolean flipped = binary.left() instanceof Expr.Literal;
    Expr value = flipped ? binary.right() : binary.left();
    String other = told(flipped ? binary.left() : binary.right(), types.apply(value));
    if (Paths.of(value).isEmpty() || other == null) return null;
    Values values = Values.of(Set.of(other));
    return new Claim(value, binary.operator().equals("==") ? values : values.not());
  }

  private static @Nullable Claim in(Expr.In in, Function<Expr, Type> types) {
    Set<String> named = new HashSet<>();
    for (Expr each : in.items()) {
      String told = told(each, types.apply(in.left()));
      if (told == null) return null;
      named.add(told);
    }
    if (Paths.of(in.left()).isEmpty()) return null;
    Values values = Values.of(named);
    return new Claim(in.left(), in.negated() ? values.not() : values);
  }

  /** A literal or constant in one form, null if it is neither. */
  private static @Nullable String told(Expr written, Type type) {
    Expr bare = Expressions.bare(written);
    if (bare instanceof Expr.Member member) {
      boolean constant =
          type instanceof Type.OfJava java && java.constants().contains(member.name());
      return constant ? member.name() : null;
    }
    if (!(bare instanceof Expr.Literal literal)) return null;
    if (literal.kind() == LiteralKind.NULL) return Values.NULL;
    // Told elsewhere: the kinds differ.
    boolean differ = Sort.of(type) == Sort.TRUTH && literal.kind() != LiteralKind.TRUTH;
    if (differ || Sort.of(type) == Sort.CONSTANT) return null;
    if (Sort.of(type) != Sort.NUMBER) return literal.value();
    try {
      return new BigDecimal(literal.value().replaceAll("[BIL]$", ""))
          .stripTrailingZeros()
          .toPlainString();
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
