package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what expressions are, in conditions and in consequences, and tells what is wrong with
 * them. A name that stands for nothing is told once: what depends on it is not looked at. Variables
 * that are not bound are left to {@link VariablesCheck}.
 */
final class Typing {

  private final Names names;
  private final Calls calls;
  private final Comparing comparing;
  private final Telling telling;

  Typing(Types types, Importable importable, Telling telling) {
    this.telling = telling;
    Writing writing = new Writing(types, importable);
    names = new Names(this, types, writing, telling);
    calls = new Calls(this, writing, telling);
    comparing = new Comparing(this, writing, telling);
  }

  /** The type of what is named by a word or a path with points alone. */
  Names names() {
    return names;
  }

  /**
   * The type of an expression.
   *
   * @return {@link Type.Unknown} where nobody knows, or something wrong was told; {@link
   *     Type.OfClass} if it names a type
   */
  Type of(Expr expression, Scope scope) {
    if (expression instanceof Expr.Literal literal) return of(literal);
    if (expression instanceof Expr.Name name) return names.of(name, scope);
    if (expression instanceof Expr.Member member) return names.of(member, scope);
    if (expression instanceof Expr.Call call) return calls.of(call, scope);
    if (expression instanceof Expr.New made) return calls.of(made, scope);
    if (expression instanceof Expr.NewArray made) return of(made, scope);
    if (expression instanceof Expr.Index index) return of(index, scope);
    if (expression instanceof Expr.Binary binary) return of(binary, scope);
    if (expression instanceof Expr.Unary unary) return of(unary, scope);
    if (expression instanceof Expr.In in) return comparing.of(in, scope);
    if (expression instanceof Expr.Bracketed bracketed) return of(bracketed.inner(), scope);
    if (expression instanceof Expr.Listed listed) return of(listed, scope);
    return new Type.Unknown();
  }

  /** The types of several. */
  List<Type> of(List<Expr> expressions, Scope scope) {
    List<Type> found = new ArrayList<>();
    for (Expr each : expressions) found.add(of(each, scope));
    return found;
  }

  private Type of(Expr.Literal literal) {
    return switch (literal.kind()) {
      case TEXT -> new Type.OfJava(String.class);
      case TRUTH -> new Type.OfJava(boolean.class);
      case NULL -> new Type.Unknown();
      case NUMBER -> number(literal);
    };
  }

  private Type number(Expr.Literal literal) {
    String digits = literal.value();
    char last = digits.charAt(digits.length() - 1);
    if (last == 'B' || last == 'b' || last == 'I') return new Type.OfJava(BigDecimal.class);
    if (digits.matches("0[0-9]*[89][0-9]*|0[1-7][0-9]+")) return leadingZero(literal);
    if (digits.matches("[0-9]+")) return new Type.OfJava(int.class);
    if (digits.matches("[0-9]*\\.?[0-9]+")) return new Type.OfJava(double.class);
    telling.tell(
        Kind.UNREADABLE_VALUE,
        literal.begin(),
        literal.end(),
        "`%s` is no number as rules write it".formatted(digits),
        "write digits alone, with a point before decimals, as in `200000` or `0.5`");
    return new Type.Unknown();
  }

  /** Java takes a number that begins with a zero for an octal one. */
  private Type leadingZero(Expr.Literal literal) {
    String plain = literal.value().replaceFirst("^0+(?=[0-9])", "");
    telling.tell(
        Kind.UNREADABLE_VALUE,
        literal.begin(),
        literal.end(),
        "a number does not begin with a zero",
        "write `%s`".formatted(plain),
        new Edit(literal.begin(), literal.end(), plain));
    return new Type.Unknown();
  }

  private Type of(Expr.NewArray made, Scope scope) {
    of(made.items(), scope);
    Type item = names.typeAt(made.type(), made.typeBegin());
    return item instanceof Type.OfJava java
        ? new Type.OfJava(java.raw().arrayType())
        : new Type.Unknown();
  }

  private Type of(Expr.Listed listed, Scope scope) {
    of(listed.items(), scope);
    return new Type.OfJava(List.class);
  }

  private Type of(Expr.Index index, Scope scope) {
    Type target = of(index.target(), scope);
    of(index.index(), scope);
    Sort sort = Sort.of(target);
    boolean known = sort != Sort.UNKNOWN && sort != Sort.MAP && sort != Sort.LIST;
    if (known) {
      telling.tell(
          Kind.KINDS_DIFFER,
          index.target().begin(),
          index.end(),
          "`[…]` picks out of a list or a table, and this is %s".formatted(sort.told()),
          "take the square brackets out");
    }
    return new Type.Unknown();
  }

  private Type of(Expr.Unary unary, Scope scope) {
    Type operand = of(unary.operand(), scope);
    return unary.operator().equals("!") ? new Type.OfJava(boolean.class) : operand;
  }

  private Type of(Expr.Binary binary, Scope scope) {
    String operator = binary.operator();
    if (operator.equals("&&") || operator.equals("||")) {
      of(binary.left(), scope);
      of(binary.right(), scope);
      return new Type.OfJava(boolean.class);
    }
    if ("+-*/%".contains(operator)) {
      Type left = of(binary.left(), scope);
      of(binary.right(), scope);
      return left;
    }
    return comparing.of(binary, scope);
  }
}
