package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what stands on either side of an operator. */
final class OperandReader {

  private final Cursor cursor;
  private final Faults faults;
  private final ExprReader expressions;
  private final OtherBrackets brackets;

  OperandReader(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
    this.brackets = new OtherBrackets(cursor, faults, expressions);
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
    return goOn(first());
  }

  /** Reads what is joined to an operand by points and square brackets. */
  Expr goOn(Expr begun) {
    Expr operand = begun;
    for (int parts = 0; ; parts++) {
      if (parts == Cursor.MOST) cursor.tooMany(faults);
      if (cursor.is(".") || cursor.is("!.")) {
        if (endsArgument(operand)) return operand;
        boolean nullSafe = cursor.is("!.");
        if (nullSafe) nullSafe(cursor.peek());
        cursor.next();
        operand = memberOf(operand, nullSafe);
      } else if (cursor.is("[")) operand = index(operand);
      else if (pointMissing()) operand = memberOf(operand, false);
      else return operand;
    }
  }

  /** Whether a bracket was forgotten behind a text that is handed over. */
  private boolean endsArgument(Expr operand) {
    boolean text =
        operand instanceof Expr.Literal literal && literal.kind() == Expr.LiteralKind.TEXT;
    return text && !expressions.ofTest() && cursor.peek(1).isWord() && cursor.peek(2).is("(");
  }

  /** A verb right behind a bracket. */
  private boolean pointMissing() {
    Token verb = cursor.peek();
    Token before = cursor.previous();
    boolean another = verb.is("insert") || verb.is("end");
    boolean missing =
        !expressions.ofTest()
            && before.is(")")
            && verb.isWord()
            && !another
            && cursor.peek(1).is("(");
    if (missing) {
      faults.addBehind(
          Kind.MISSING_POINT,
          before,
          ".",
          "a point is missing before `%s`".formatted(verb.text()),
          "write `.%s(…)`".formatted(verb.text()));
    }
    return missing;
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
    if (token.is("not") && cursor.peek(1).isWord() && !OperatorReader.isOperator(cursor.peek(1))) {
      cursor.next();
      faults.add(
          Kind.NOT_UNDERSTOOD,
          token,
          "`not` stands before a fact, and not within its tests",
          "compare by `!=`, or write `not` before the fact");
      return word(cursor.peek());
    }
    boolean ends = token.is("end") && cursor.beginsLine();
    if (token.is("then") || ends || cursor.atTopLevel()) return unread(token);
    cursor.next();
    if (!cursor.is("(")) {
      if (misspeltValue(token)) {
        String other = Keywords.value(token.text());
        String value = other.isEmpty() ? token.text().toLowerCase(Locale.ROOT) : other;
        boolean none = value.equals("null");
        Expr.LiteralKind kind = none ? Expr.LiteralKind.NULL : Expr.LiteralKind.TRUTH;
        return new Expr.Literal(kind, value, token.begin(), token.end());
      }
      return new Expr.Name(token.text(), token.begin(), token.end());
    }
    List<Expr> arguments = arguments();
    int end = cursor.previous().end();
    return new Expr.Call(null, token.text(), arguments, token.begin(), end - 1, token.begin(), end);
  }

  private boolean misspeltValue(Token token) {
    String other = Keywords.value(token.text());
    if (!other.isEmpty()
        && expressions.ofTest()
        && !cursor.is(".")
        && cursor.isBehind("=", token)) {
      faults.add(
          Kind.MISSPELT_KEYWORD,
          token,
          "`%s` is no value that a rule knows".formatted(token.text()),
          "write `%s`".formatted(other),
          new Edit(token.begin(), token.end(), other));
      return true;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    boolean value = lower.equals("true") || lower.equals("false") || lower.equals("null");
    if (!value || cursor.is(".")) return false;
    faults.add(
        Kind.MISSPELT_KEYWORD,
        token,
        "`%s` is not written in capital letters".formatted(lower),
        "write `%s`".formatted(lower),
        new Edit(token.begin(), token.end(), lower));
    return true;
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
    if (token.is("{")) return brackets.inBraces();
    if (token.is("!") || token.is("-")) {
      cursor.next();
      if (!cursor.enter(faults)) return new Expr.Unread(token.begin(), token.end());
      Expr operand = read();
      cursor.leave();
      return new Expr.Unary(token.text(), operand, token.begin(), operand.end());
    }
    return unread(token);
  }

  private Expr unread(Token token) {
    boolean closes = ")];,}".contains(token.text()) && token.kind() == TokenKind.SIGN;
    String found =
        token.kind() == TokenKind.END
            ? "the end"
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

  private void nullSafe(Token sign) {
    faults.add(
        Kind.NULL_SAFE_SIGN,
        sign,
        "`!.` leaves open what happens where nothing is known",
        "write `.`; where the value before it may be not known, test it with `!= null` first",
        new Edit(sign.begin(), sign.end(), "."));
  }

  /** Reads the name behind a point, and what is handed over. */
  Expr memberOf(Expr target, boolean nullSafe) {
    while (cursor.is(".") && !nullSafe) {
      faults.addTooMuch(Kind.NOT_UNDERSTOOD, cursor.next(), "one point is enough");
    }
    Token name = cursor.peek();
    boolean value = name.is("null") || name.is("true") || name.is("false") || name.is("new");
    if (!name.isWord() || value || (name.is("end") && cursor.beginsLine())) {
      noName();
      return target;
    }
    cursor.next();
    if (cursor.is("[") && cursor.peek(1).kind() == TokenKind.TEXT && !expressions.ofTest()) {
      List<Expr> arguments = brackets.argumentsInSquares();
      int end = cursor.previous().end();
      return new Expr.Call(
          target, name.text(), arguments, name.begin(), end - 1, target.begin(), end);
    }
    Token text = cursor.peek();
    boolean bare = text.kind() == TokenKind.TEXT && !expressions.ofTest() && !cursor.beginsLine();
    if (!cursor.is("(") && !bare) {
      return new Expr.Member(
          target, name.text(), nullSafe, name.begin(), target.begin(), name.end());
    }
    List<Expr> arguments = bare ? brackets.argumentsWithout(name) : arguments();
    int end = cursor.previous().end();
    return new Expr.Call(
        target, name.text(), arguments, name.begin(), end - 1, target.begin(), end);
  }

  private void noName() {
    Token point = cursor.previous();
    if (!expressions.ofTest() && cursor.beginsLine()) {
      faults.add(
          Kind.MISSING_SEMICOLON,
          point,
          "behind a statement stands a semicolon, no point",
          "write `;`",
          new Edit(point.begin(), point.end(), ";"));
    } else {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          point,
          "behind this point a name is missing",
          "write what follows it, or take the point out");
    }
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
