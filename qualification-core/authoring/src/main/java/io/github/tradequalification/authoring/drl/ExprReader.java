package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.OperatorReader.Operator;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads expressions. */
final class ExprReader {

  private final Cursor cursor;
  private final Faults faults;
  private final OperandReader operands;
  private final OperatorReader operators;
  private final CallWords calls;
  private boolean test = true;

  ExprReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
    this.operands = new OperandReader(cursor, faults, this);
    this.operators = new OperatorReader(cursor, faults);
    this.calls = new CallWords(cursor, faults);
  }

  /** Reads an expression of a test. */
  Expr read() {
    return read(1);
  }

  /** Reads an expression of a statement, where {@code =} assigns. */
  Expr readOfStatement() {
    test = false;
    try {
      return read(1);
    } finally {
      test = true;
    }
  }

  private Expr read(int least) {
    if (!cursor.enter(faults)) return new Expr.Unread(cursor.peek().begin(), cursor.peek().begin());
    try {
      return readDeeper(least);
    } finally {
      cursor.leave();
    }
  }

  private Expr readDeeper(int least) {
    Expr read = readParts(least);
    return isCode(read) ? codeWithoutQuotes(read) : read;
  }

  /** Words joined by hyphens, without blanks and without quotes. */
  private boolean isCode(Expr expression) {
    boolean words = expression instanceof Expr.Binary joined && isOfWords(joined);
    return words && cursor.text(expression.begin(), expression.end()).matches("[a-z0-9-]+");
  }

  private static boolean isOfWords(Expr.Binary joined) {
    Expr left = joined.left();
    boolean words = left instanceof Expr.Name || left instanceof Expr.Binary;
    return words && joined.operator().equals("-") && joined.right() instanceof Expr.Name;
  }

  private Expr codeWithoutQuotes(Expr read) {
    String code = cursor.text(read.begin(), read.end());
    faults.add(
        Kind.UNCLOSED_TEXT,
        read.begin(),
        read.end(),
        "`%s` is not in quotes".formatted(code),
        "write `\"%s\"`".formatted(code),
        new Edit(read.begin(), read.begin(), "\""),
        new Edit(read.end(), read.end(), "\""));
    return new Expr.Literal(Expr.LiteralKind.TEXT, code, read.begin(), read.end());
  }

  private Expr readParts(int least) {
    Expr left = operands.read();
    for (int parts = 0; ; parts++) {
      if (parts == Cursor.MOST) cursor.tooMany(faults);
      if (isIn()) {
        if (least > OperatorReader.COMPARISON) return left;
        left = in(left);
        continue;
      }
      if (test && calls.isHere()) {
        left = calls.read(left, operands);
        continue;
      }
      Operator operator = operators.here(test);
      if (operator == null || operator.weight() < least) return left;
      operators.take(operator);
      Expr right = read(operator.weight() + 1);
      left =
          new Expr.Binary(
              operator.name(),
              left,
              right,
              operator.begin(),
              operator.end(),
              left.begin(),
              right.end());
    }
  }

  /** Reads on behind what a point, or what is meant for one, was read of. */
  Expr memberOf(Expr target) {
    test = false;
    try {
      return operands.goOn(operands.memberOf(target, false));
    } finally {
      test = true;
    }
  }

  /** Whether a test is read, and no statement. */
  boolean ofTest() {
    return test;
  }

  private boolean isIn() {
    return cursor.is("in") || (cursor.is("not") && cursor.peek(1).is("in"));
  }

  private Expr in(Expr left) {
    boolean negated = cursor.accept("not");
    cursor.next();
    List<Expr> items = new ArrayList<>();
    if (cursor.is("(")) {
      Token open = cursor.next();
      items = list(open, ")");
    } else if (cursor.is("[")) {
      Token open = cursor.next();
      items = list(open, "]");
      Token close = cursor.previous();
      faults.add(
          Kind.WRONG_SIGN,
          open.begin(),
          close.end(),
          "the values after `in` stand in round brackets",
          "write `(` and `)`",
          new Edit(open.begin(), open.end(), "("),
          new Edit(close.end() - 1, close.end(), ")"));
    } else {
      Token token = cursor.peek();
      if (token.kind() != TokenKind.SIGN) items.add(operands.read());
      int end = Math.max(token.end(), cursor.previous().end());
      faults.add(
          Kind.MISSING_BRACKET,
          token.begin(),
          end,
          "the values after `in` are not in brackets",
          "write them as in `in (\"3101\", \"3201\")`",
          new Edit(token.begin(), token.begin(), "("),
          new Edit(end, end, ")"));
    }
    return new Expr.In(left, negated, items, left.begin(), cursor.previous().end());
  }

  /** What stands between brackets, parted by commas; goes on behind the closing one. */
  List<Expr> list(Token open, String close) {
    List<Expr> items = new ArrayList<>();
    while (cursor.is(",")) commaTooMuch(cursor.next());
    if (cursor.accept(close)) return items;
    while (true) {
      int before = cursor.mark();
      items.add(read(1));
      if (cursor.accept(close)) return items;
      if (cursor.accept(",")) {
        while (cursor.is(",")) commaTooMuch(cursor.next());
        if (!cursor.is(close)) continue;
        commaTooMuch(cursor.previous());
        cursor.next();
        return items;
      }
      if (semicolonForComma()) continue;
      if (operands.startsHere() && cursor.mark() > before && !leavesLine()) {
        faults.addBehind(
            Kind.MISSING_COMMA,
            cursor.previous(),
            ",",
            "a comma is missing before `%s`".formatted(shown(cursor.peek())),
            "part the values by commas");
        continue;
      }
      missing(open, close);
      return items;
    }
  }

  private void commaTooMuch(Token comma) {
    faults.addTooMuch(Kind.NOT_UNDERSTOOD, comma, "this comma parts nothing");
  }

  private boolean semicolonForComma() {
    Token sign = cursor.peek();
    Token next = cursor.peek(1);
    boolean value = next.kind() == TokenKind.TEXT || next.kind() == TokenKind.NUMBER;
    if (!sign.is(";") || !value || cursor.line(next) != cursor.line(sign)) return false;
    cursor.next();
    faults.add(
        Kind.MISSING_COMMA,
        sign,
        "values are not parted by `;`",
        "write a comma",
        new Edit(sign.begin(), sign.end(), ","));
    return true;
  }

  private boolean leavesLine() {
    return cursor.atTopLevel()
        || (cursor.beginsLine()
            && (cursor.is("then") || cursor.is("end") || cursor.is("conclude")));
  }

  private void missing(Token open, String close) {
    faults.addBehind(
        Kind.MISSING_BRACKET,
        cursor.previous(),
        close,
        "a bracket is not closed: `%s` has no `%s`"
            .formatted(cursor.text(open.begin(), open.end()), close),
        "add `%s` here".formatted(close));
  }

  private String shown(Token token) {
    return cursor.text(token.begin(), token.end());
  }
}
