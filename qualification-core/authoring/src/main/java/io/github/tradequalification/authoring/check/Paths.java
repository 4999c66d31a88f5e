package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;

/** Values by the way they are reached: two that are written differently may be one. */
final class Paths {

  private Paths() {}

  /** The way to a value from its fact or variable, as in {@code office.region}; empty if none. */
  static String of(Expr expression) {
    Expr bare = Expressions.bare(expression);
    if (bare instanceof Expr.Name name) return name.name();
    if (bare instanceof Expr.Member member) return joined(of(member.target()), member.name());
    if (bare instanceof Expr.Index index) return key(of(index.target()), index.index());
    if (!(bare instanceof Expr.Call call)) return "";
    Expr target = call.target();
    if (call.arguments().isEmpty())
      return joined(target == null ? "this" : of(target), call.name());
    if (target == null || !call.name().equals("get") || call.arguments().size() != 1) return "";
    return key(of(target), call.arguments().get(0));
  }

  private static String joined(String before, String name) {
    if (before.isEmpty()) return "";
    return before.equals("this") ? name : before + "." + name;
  }

  /** The way to what a table holds under a name. */
  static String key(String table, Expr key) {
    if (table.isEmpty()) return "";
    if (key instanceof Expr.Literal literal) return table + "[" + literal.value() + "]";
    String path = of(key);
    return path.isEmpty() ? "" : table + "[" + path + "]";
  }
}
