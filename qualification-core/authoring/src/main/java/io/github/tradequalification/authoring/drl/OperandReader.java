package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands on either side of an operator. */
final class OperandReader {

  private final Cursor cursor;
  private final Faults faults;
  private final ExprReader expressions;

  OperandReader(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
  }

  /** Whether an operand begins here. */
  boolean startsHere() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case WORD, TEXT, NUMBER -> true;
      case SIGN -> token.is("(") || token.is("!") || token.is("[");
      case COMMENT, END -> false;
    };
  }

  Expr read() {
    Expr operand = first();
    while (true) {
      if (cursor.is(".") || cursor.is("!.")) operand = member(operand);
      else if (cursor.is("[")) operand = index(operand);
      else return operand;
    }
  }

  private Expr first() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case TEXT -> literal(Expr.LiteralKind.TEXT);
      case NUMBER -> literal(Expr.LiteralKind.NUMBER);
      case WORD -> word(token);
      case SIGN -> sign(token);
      case COMMENT, END -> unread(token);
    };
  }

  private Expr literal(Expr.LiteralKind kind) {
    Token token = cursor.next();
    return new Expr.Literal(kind, token.text(), token.begin(), token.end());
  }

  private Expr word(Token token) {
    if (token.is("true") || token.is("false")) return literal(Expr.LiteralKind.TRUTH);
    if (token.is("null")) return literal(Expr.LiteralKind.NULL);
    if (token.is("new") && cursor.peek(1).isWord()) return made();
    if (token.is("then") || (token.is("end") && cursor.beginsLine())) return unread(token);
    cursor.next();
    if (!cursor.is("(")) return new Expr.Name(token.text(), token.begin(), token.end());
    List<Expr> arguments = arguments();
    int end = cursor.previous().end();
    return new Expr.Call(null, token.text(), arguments, token.begin(), end - 1, token.begin(), end);
  }

  private Expr sign(Token token) {
    if (token.is("(")) {
      cursor.next();
      List<Expr> inner = expressions.list(token, ")");
      int end = cursor.previous().end();
      if (inner.size() == 1) return new Expr.Bracketed(inner.get(0), token.begin(), end);
      return new Expr.Listed(inner, token.begin(), end);
    }
    if (token.is("[")) {
      cursor.next();
      return new Expr.Listed(expressions.list(token, "]"), token.begin(), cursor.previous().end());
    }
    if (token.is("!") || token.is("-")) {
      cursor.next();
      Expr operand = read();
      return new Expr.Unary(token.text(), operand, token.begin(), operand.end());
    }
    return unread(token);
  }

  private Expr unread(Token token) {
    boolean closes = ")];,}".contains(token.text()) && token.kind() == TokenKind.SIGN;
    String found =
        token.kind() == TokenKind.END
            ? "the end of the file"
            : "`%s`".formatted(cursor.text(token.begin(), token.end()));
    int at = closes ? cursor.previous().end() : token.begin();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        at,
        Math.max(at, token.end()),
        "a value is missing before %s".formatted(found),
        "write what is compared or handed over, or take out what is too much");
    boolean kept = closes || token.isWord() || token.kind() == TokenKind.END;
    if (!kept) cursor.next();
    return new Expr.Unread(at, at);
  }

  private List<Expr> arguments() {
    Token open = cursor.next();
    return expressions.list(open, ")");
  }

  private Expr member(Expr target) {
    boolean nullSafe = cursor.next().is("!.");
    Token name = cursor.peek();
    if (!name.isWord() || (name.is("end") && cursor.beginsLine())) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          cursor.previous(),
          "behind this point a name is missing",
          "write what follows it, or take the point out");
      return target;
    }
    cursor.next();
    if (!cursor.is("(")) {
      return new Expr.Member(
          target, name.text(), nullSafe, name.begin(), target.begin(), name.end());
    }
    List<Expr> arguments = arguments();
    int end = cursor.previous().end();
    return new Expr.Call(
        target, name.text(), arguments, name.begin(), end - 1, target.begin(), end);
  }

  private Expr index(Expr target) {
    Token open = cursor.next();
    List<Expr> inside = expressions.list(open, "]");
    int end = cursor.previous().end();
    Expr index = inside.isEmpty() ? new Expr.Unread(end, end) : inside.get(0);
    return new Expr.Index(target, index, target.begin(), end);
  }

  private Expr made() {
    Token begin = cursor.next();
    Token first = cursor.next();
    StringBuilder type = new StringBuilder(first.text());
    while (cursor.is(".") && cursor.peek(1).isWord()) {
      cursor.next();
      type.append('.').append(cursor.next().text());
    }
    if (cursor.is("[") && cursor.peek(1).is("]")) {
      cursor.next();
      cursor.next();
      List<Expr> items = cursor.is("{") ? expressions.list(cursor.next(), "}") : new ArrayList<>();
      return new Expr.NewArray(
          type.toString(), items, first.begin(), begin.begin(), cursor.previous().end());
    }
    List<Expr> arguments = new ArrayList<>();
    if (cursor.is("(")) arguments = arguments();
    else {
      faults.addBehind(
          Kind.MISSING_BRACKET,
          cursor.previous(),
          "()",
          "behind `new %s` the brackets are missing".formatted(type),
          "write `new %s(…)`".formatted(type));
    }
    return new Expr.New(
        type.toString(), arguments, first.begin(), begin.begin(), cursor.previous().end());
  }
}
