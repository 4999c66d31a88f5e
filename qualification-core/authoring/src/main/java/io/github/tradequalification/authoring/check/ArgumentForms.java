package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Kind;

/** The forms in which values can be handed over: a rule works nothing out below {@code then}. */
final class ArgumentForms {

  private ArgumentForms() {}

  /** Tells of the first part that is not allowed; tells whether there is one. */
  static boolean check(Expr argument, Telling telling) {
    boolean[] told = {false};
    Expressions.visit(
        argument,
        part -> {
          if (!told[0]) told[0] = tell(part, telling);
        });
    return told[0];
  }

  private static boolean tell(Expr part, Telling telling) {
    if (part instanceof Expr.Binary binary) {
      boolean joins = binary.operator().equals("+");
      forbidden(
          part,
          joins ? "a rule puts no texts together" : "a rule works nothing out below `then`",
          joins
              ? "hand over the whole text or a `$` variable; words for people stand in the texts, with placeholders"
              : "test it after `when`",
          telling);
      return true;
    }
    boolean other =
        part instanceof Expr.In
            || part instanceof Expr.Index
            || (part instanceof Expr.Unary unary && unary.operator().equals("!"));
    if (other) {
      forbidden(
          part,
          "a rule works nothing out below `then`",
          "bind the value after `when`, as in `Document($name : stated[\"name\"])`, and write `$name`",
          telling);
      return true;
    }
    boolean function =
        part instanceof Expr.Call call
            && call.target() == null
            && !Character.isUpperCase(call.name().charAt(0));
    if (!function) return false;
    forbidden(
        part,
        "nothing is called `%s(…)` here".formatted(((Expr.Call) part).name()),
        "write a text in quotes, a number, or a `$` variable",
        telling);
    return true;
  }

  private static void forbidden(Expr part, String message, String wayOut, Telling telling) {
    telling.tell(Kind.FORBIDDEN_EXPRESSION, part.begin(), part.end(), message, wayOut);
  }
}
