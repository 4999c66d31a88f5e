package io.github.tradequalification.authoring.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression, with its place in the text. */
public sealed interface Expr {

  /** The offset of its first character. */
  int begin();

  /** The offset behind its last character. */
  int end();

  /** What a literal is. */
  enum LiteralKind {
    /** A text in quotes. */
    TEXT,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    TRUTH,
    /** {@code null}. */
    NULL
  }

  /**
   * A value that stands in the text.
   *
   * @param value a text without its quotes, anything else as it is written
   */
  record Literal(LiteralKind kind, String value, int begin, int end) implements Expr {}

  /** A word alone: a property, a class or a {@code $} variable. */
  record Name(String name, int begin, int end) implements Expr {

    /** Whether it is a {@code $} variable. */
    public boolean isVariable() {
      return name.startsWith("$");
    }
  }

  /**
   * A part of something, as in {@code office.zone}.
   *
   * @param nullSafe whether it is reached by {@code !.}
   * @param nameBegin the offset of its name
   */
  record Member(Expr target, String name, boolean nullSafe, int nameBegin, int begin, int end)
      implements Expr {}

  /**
   * A call.
   *
   * @param target on what it is made, null if it stands alone
   * @param nameBegin the offset of its name
   * @param argumentsEnd the offset of its closing bracket
   */
  record Call(
      @Nullable Expr target,
      String name,
      List<Expr> arguments,
      int nameBegin,
      int argumentsEnd,
      int begin,
      int end)
      implements Expr {

    /** The offset behind its name. */
    public int nameEnd() {
      return nameBegin + name.length();
    }
  }

  /** {@code stated["name"]}. */
  record Index(Expr target, Expr index, int begin, int end) implements Expr {}

  /**
   * Two expressions with an operator between them, as {@code ==} or {@code not contains}.
   *
   * @param operatorBegin the offset of the operator
   * @param operatorEnd the offset behind it
   */
  record Binary(
      String operator,
      Expr left,
      Expr right,
      int operatorBegin,
      int operatorEnd,
      int begin,
      int end)
      implements Expr {}

  /** {@code !} or {@code -} before an expression. */
  record Unary(String operator, Expr operand, int begin, int end) implements Expr {}

  /**
   * A value among several, as in {@code region in ("1", "2")}.
   *
   * @param negated whether it is {@code not in}
   */
  record In(Expr left, boolean negated, List<Expr> items, int begin, int end) implements Expr {}

  /** An expression in brackets. */
  record Bracketed(Expr inner, int begin, int end) implements Expr {}

  /** A list in square brackets. */
  record Listed(List<Expr> items, int begin, int end) implements Expr {}

  /**
   * {@code new X(…)}.
   *
   * @param typeBegin the offset of the name of the type
   */
  record New(String type, List<Expr> arguments, int typeBegin, int begin, int end)
      implements Expr {}

  /** {@code new X[] {…}}. */
  record NewArray(String type, List<Expr> items, int typeBegin, int begin, int end)
      implements Expr {}

  /** What could not be read. */
  record Unread(int begin, int end) implements Expr {}
}
